package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits at "and", "&" and "with", which stand inside the names of groups and in job titles as often as between owners. */
final class LeadAnds {

    static final Pattern AND =
            Pattern.compile("(?:\\s+(?:and|&|AND|with)\\s+|(?<=\\p{Ll}{2})&(?=\\p{Lu}\\p{Ll}))(?![^(]*\\))");

    private static final Pattern REST = Pattern.compile("(?s)\\s*[,;/\n].*");
    private static final Pattern BEFORE = Pattern.compile("(?s).*[,;/\n]\\s*");

    private final OwnerWords words;

    LeadAnds(OwnerWords words) {
        this.words = words;
    }

    /** @param inList whether other owners stand before it, so that its "and" is likely to end the list */
    List<String> split(String name, boolean inList) {
        List<String> owners = new ArrayList<>();
        String rest = name;
        Matcher and = AND.matcher(rest);
        while (and.find()) {
            String before = rest.substring(0, and.start()).strip();
            String after = rest.substring(and.end()).strip();
            if (!areTwo(LeadMark.without(before), LeadMark.without(after), inList)) continue;
            owners.add(before);
            rest = after;
            and = AND.matcher(rest);
        }
        owners.add(rest);
        return owners;
    }

    /** In a list that the cell says is one, every "and" separates but those inside a name. */
    String separated(String list) {
        StringBuilder owners = new StringBuilder();
        Matcher and = AND.matcher(list);
        while (and.find()) {
            String before = BEFORE.matcher(list.substring(0, and.start())).replaceFirst("");
            String next = REST.matcher(AND.split(list.substring(and.end()))[0]).replaceFirst("");
            and.appendReplacement(owners, isSureInAList(before, next) ? " ; " : Matcher.quoteReplacement(and.group()));
        }
        return and.appendTail(owners).toString();
    }

    private boolean isSureInAList(String before, String next) {
        if (words.isInsideAName(before, next)) return false;
        if (words.roles().holdRole(before)) return areTwo(before, next, true);
        return isOwner(before) || !words.isGroup(next);
    }

    private boolean areTwo(String before, String rest, boolean inList) {
        if (words.isInsideAName(before, rest)) return false;
        String after = REST.matcher(rest).replaceFirst("");
        String next = AND.split(after)[0];
        if (words.isClosedGroup(before) || words.isSurelyPerson(before)) return true;
        if (areInitialsOrGivenNames(before, next)) return true;
        if (words.isOwnerThatIsNoField(before)) return inList || isOwner(after) || isOwner(next);
        if (words.roles().holdRole(before)) return followsATitle(before, after, next);
        if (words.isPerson(before)) return words.isPerson(next);
        if (words.isOwnerByItself(before))
            return words.isOwnerByItself(after)
                    || words.isOwnerByItself(next)
                    || words.isSurelyPerson(next)
                    || words.isBody(next)
                    || words.roles().beginWithTitle(after);
        if (words.isGroup(before) || words.isOrganisation(before)) return isOwner(after) || isOwner(next);
        return words.isAcronym(before) && (words.isAcronym(next) || words.isOwnerThatIsNoField(next));
    }

    private boolean areInitialsOrGivenNames(String before, String next) {
        boolean first = words.isInitials(before) || words.isGivenName(before);
        return first && (words.isInitials(next) || words.isGivenName(next) || words.isSurelyPerson(next));
    }

    private boolean followsATitle(String before, String after, String next) {
        if (words.roles().begin(after) || words.roles().beginWithTitle(after)) return true;
        if (words.isOwnerThatIsNoField(next) || words.isSurelyPerson(next)) return true;
        if (words.roles().areByThemselves(before) && words.isOwnerByItself(next)) return true;
        boolean title = words.roles().end(before) || words.roles().areByThemselves(before);
        return title
                && (words.roles().end(after)
                        || words.roles().areByThemselves(after)
                        || words.isPerson(after)
                        || words.isClosedGroup(after));
    }

    private boolean isOwner(String name) {
        return words.isGroup(name)
                || words.isOrganisation(name)
                || words.isOwnerByItself(name)
                || words.isBody(name)
                || words.isPerson(name)
                || words.roles().beginWithTitle(name);
    }
}
