package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.intake.internal.reading.LeadCell.Part;

/**
 * Puts together what belongs to one owner: "Ada Obi, Head of Safeguarding", also with the organisation, and also on lines
 * of their own. A job title before a name or an organisation is only joined where the whole cell pairs up in this way.
 */
final class LeadTitles {

    private final OwnerWords words;

    LeadTitles(OwnerWords words) {
        this.words = words;
    }

    List<String> joined(List<Part> parts) {
        if (holdOnePair(parts) || holdPairs(parts)) return pairs(parts);
        List<String> owners = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int end = end(parts, at);
            owners.add(join(parts.subList(at, end)));
            at = end;
        }
        return owners;
    }

    private boolean holdOnePair(List<Part> parts) {
        if (parts.size() != 2) return false;
        boolean sameLine = parts.get(1).follows() == ',';
        return pairsUp(parts, words::isRole, words::isSurelyPerson)
                || pairsUp(parts, words::isRole, name -> isNamedOrganisation(name) || sameLine && isField(name))
                || sameLine && pairsUp(parts, words::isSurelyPerson, this::isNamedOrganisation)
                || sameLine && pairsUp(parts, words.roles()::isChair, words::isGroup);
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

    private boolean isNamedOrganisation(String name) {
        boolean named = name.indexOf(' ') > 0 || words.isBody(name);
        return named && words.isOrganisation(name) && !EverybodyWords.are(name);
    }

    /** "Executive Director, Adults and Communities": what else may follow a title is an owner for itself. */
    private boolean isField(String name) {
        return !words.isGroup(name)
                && !words.isRole(name)
                && !words.isOwnerByItself(name)
                && !words.isBody(name)
                && !words.isPerson(name)
                && !EverybodyWords.are(name);
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
        if (words.isPerson(name) && belongs(parts, next, words::isRole)) {
            titled = true;
            next++;
        }
        boolean organisation = titled && belongs(parts, next, words::isOrganisation) && beginsAnother(parts, next + 1);
        return organisation ? next + 1 : next;
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
