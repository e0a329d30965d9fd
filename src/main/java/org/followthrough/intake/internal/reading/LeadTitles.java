package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.intake.internal.reading.LeadCell.Part;

/**
 * Puts together what belongs to one owner: "Ada Obi, Head of Safeguarding", also with the organisation, and also on lines
 * of their own. A job title before a name or an organisation is only joined where the whole cell pairs up in this way.
 */
final class LeadTitles {

    private final OwnerWords words;
    private final Workplaces workplaces;

    LeadTitles(OwnerWords words) {
        this.words = words;
        workplaces = new Workplaces(words);
    }

    List<String> joined(List<Part> printed) {
        List<Part> parts = workplaces.endedByTheNextTitle(printed);
        if (holdOnePair(parts) || holdPairs(parts)) return pairs(parts);
        List<String> owners = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int end = holdPairOnALine(parts, at) ? at + 2 : end(parts, at);
            owners.add(join(parts.subList(at, end)));
            at = end;
        }
        return owners;
    }

    private boolean holdOnePair(List<Part> parts) {
        if (parts.size() != 2) return false;
        boolean sameLine = parts.get(1).follows() == ',';
        return pairsUp(parts, words::isRole, words::isSurelyPerson)
                || pairsUp(parts, words::isRole, workplaces::isNamedOrganisation)
                || sameLine && pairsUp(parts, words::isRole, workplaces::isOnTheLine)
                || sameLine && pairsUp(parts, words::isSurelyPerson, workplaces::isNamedOrganisation)
                || sameLine && pairsUp(parts, words.roles()::isChair, words::isGroup);
    }

    /** "Head of Service, Duty Desk" where other owners stand on other lines or behind a slash. */
    private boolean holdPairOnALine(List<Part> parts, int at) {
        if (at + 1 >= parts.size() || parts.get(at + 1).follows() != ',') return false;
        boolean begins = at == 0 || parts.get(at).follows() != ',';
        boolean ends = at + 2 >= parts.size() || parts.get(at + 2).follows() != ',';
        return begins && ends && holdOnePair(parts.subList(at, at + 2));
    }

    private boolean holdPairs(List<Part> parts) {
        return parts.size() > 2
                && (pairsUp(parts, words::isRole, words::isSurelyPerson)
                        || pairsUp(parts, words::isRole, words::isOrganisation)
                        || pairsUp(parts, words::isSurelyPerson, words::isOrganisation));
    }

    private static boolean pairsUp(List<Part> parts, Predicate<String> first, Predicate<String> second) {
        if (parts.size() % 2 != 0) return false;
        for (int at = 0; at < parts.size(); at += 2) {
            Part title = parts.get(at + 1);
            if (!title.mayBelongToTheOneBefore() || !first.test(parts.get(at).name()) || !second.test(title.name()))
                return false;
        }
        return true;
    }

    private static List<String> pairs(List<Part> parts) {
        List<String> owners = new ArrayList<>();
        for (int at = 0; at < parts.size(); at += 2) owners.add(join(parts.subList(at, at + 2)));
        return owners;
    }

    /** Where the owner that begins at a part ends. */
    private int end(List<Part> parts, int at) {
        int next = at + 1;
        String name = parts.get(at).name();
        boolean titled = words.isPersonWithRole(name);
        if (endsInPerson(name) && belongs(parts, next, words::isRole)) {
            titled = true;
            next++;
        }
        boolean employer = belongs(parts, next, words::isOrganisation) || isThirdLine(parts, at, next);
        return titled && employer && beginsAnother(parts, next + 1) ? next + 1 : next;
    }

    /** "Jo Marlow and Al Tanaka, Group Managers". */
    private boolean endsInPerson(String name) {
        String[] names = LeadAnds.AND.split(name);
        return words.isSurelyPerson(names[names.length - 1])
                || Arrays.stream(names).allMatch(words::isPerson);
    }

    /** Below a person's line and a job title's line stands the employer, whatever it is called. */
    private boolean isThirdLine(List<Part> parts, int at, int next) {
        return next == at + 2
                && parts.get(at + 1).follows() == '\n'
                && next < parts.size()
                && parts.get(next).follows() == '\n'
                && workplaces.isField(parts.get(next).name());
    }

    private static boolean belongs(List<Part> parts, int at, Predicate<String> kind) {
        return at < parts.size()
                && parts.get(at).mayBelongToTheOneBefore()
                && kind.test(parts.get(at).name());
    }

    private boolean beginsAnother(List<Part> parts, int at) {
        return at >= parts.size() || words.isPerson(parts.get(at).name());
    }

    private static String join(List<Part> parts) {
        return String.join(", ", parts.stream().map(Part::name).toList());
    }
}
