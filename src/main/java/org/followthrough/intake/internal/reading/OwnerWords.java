package org.followthrough.intake.internal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/** What can be told about a name of an owner from its words alone. */
final class OwnerWords {

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]+|\\p{Lu}\\.?|(?:\\p{Lu}\\.){2,3}");
    private static final Pattern PLACE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*");
    private static final Pattern ORGANISATIONAL = Pattern.compile(".*(?:tion|tions|ment|ance|ship|ical|services?)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}\\.?");
    private static final Pattern BODY = Pattern.compile("\\p{Lu}{0,4}(?:SCB|SCP|SAB|CSP|ICB|CCG|ICS|SP|DSP)");
    private static final Pattern BEFORE_A_ROLE = Pattern.compile("\\s*[,(–]\\s*|\\s+-\\s+");

    private final Set<String> groups;
    private final Set<String> closedGroups;
    private final Set<String> teams;
    private final Set<String> organisations;
    private final Set<String> owners;
    private final Set<String> noFields;
    private final Set<String> insideNames;
    private final Set<String> neverInNames;
    private final Set<String> givenNames;
    private final Set<String> nobody;
    private final RoleWords roles;

    OwnerWords(WordLists words) {
        groups = words.under("group");
        closedGroups = words.under("group that ends a name");
        teams = words.under("where people work");
        organisations = words.under("organisation");
        owners = words.under("owner by itself");
        noFields = words.under("owner that is nobody's field");
        roles = new RoleWords(words);
        insideNames = words.under("and inside a name");
        neverInNames = words.under("never in a person's name");
        givenNames = words.under("given name or title");
        nobody = words.under("no owner");
    }

    boolean isNobody(String name) {
        return nobody.contains(lower(name).replaceAll("[.:]$", ""));
    }

    boolean isOwnerByItself(String name) {
        String lower = lower(name);
        return owners.contains(lower) || noFields.contains(lower);
    }

    /** "Police": unlike "Health", it cannot be what somebody is head of, nor begin the name of most groups. */
    boolean isOwnerThatIsNoField(String name) {
        return noFields.contains(lower(name)) || isBody(name);
    }

    /** "LSCB", "ICB", and the local names made of them. */
    boolean isBody(String name) {
        return BODY.matcher(Printed.plain(name)).matches();
    }

    /** "Policy and Procedure Sub-Group": its last word is one of a group's. A group's word alone names none. */
    boolean isGroup(String name) {
        List<String> words = words(name);
        return words.size() > 1 && groups.contains(words.get(words.size() - 1));
    }

    boolean isGroupWord(String name) {
        return groups.contains(lower(name));
    }

    /** A group whose name cannot go on after this. */
    boolean isClosedGroup(String name) {
        String lower = lower(name);
        return isGroup(name) && closedGroups.stream().anyMatch(ending -> lower.endsWith(" " + ending));
    }

    /** "Safeguarding Unit", "Children's Ward": where the holder of a job title may work. */
    boolean isTeam(String name) {
        List<String> words = words(name);
        return words.size() > 1 && teams.contains(words.get(words.size() - 1));
    }

    /** A body that employs people: "Anytown Council", "Northern NHS Trust", "Police". */
    boolean isOrganisation(String name) {
        List<String> words = words(name);
        return isOwnerByItself(name)
                || isBody(name)
                || isBody(name.replaceFirst("^[^(]*\\(([^()]+)\\)$", "$1"))
                || words.stream().anyMatch(organisations::contains) && !isGroupOfPeople(words);
    }

    private boolean isGroupOfPeople(List<String> words) {
        String last = words.get(words.size() - 1);
        return groups.contains(last) && !organisations.contains(last)
                || words.stream().anyMatch(roles::isRole);
    }

    /** "health and wellbeing": this "and" never stands between two owners. */
    boolean isInsideAName(String before, String after) {
        List<String> first = words(before);
        return insideNames.contains(
                first.get(first.size() - 1) + " and " + words(after).get(0));
    }

    RoleWords roles() {
        return roles;
    }

    boolean isRole(String name) {
        boolean title = roles.begin(name) || roles.beginWithTitle(name) || roles.holdRole(name) && !isGroup(name);
        return title && !isPersonWithRole(name) && !isSurelyPerson(name);
    }

    /** Two to four capitalised words, none of which is one of an organisation's: "Kofi Asante", "Mary-Jane O'Hara". */
    boolean isPerson(String name) {
        List<String> words = Arrays.asList(
                Printed.plain(name).replaceAll(" \\([^()]*\\)$", "").split(" "));
        boolean given = isGivenName(words.get(0));
        int most = given ? 4 : 3;
        return words.size() >= 2
                && words.size() <= most
                && words.stream().allMatch(word -> NAME_WORD.matcher(word).matches())
                && words.stream().map(OwnerWords::lower).noneMatch(word -> isOrganisational(word, given))
                && !isOwnerByItself(name)
                && !isBody(words.get(0));
    }

    /** "Missing Persons" is built like a name too; a given name or a title before it leaves no doubt. */
    boolean isSurelyPerson(String name) {
        return isPerson(name) && isGivenName(words(name).get(0));
    }

    /** "Eastmere", "Great Eastmere": capitalised words that say neither who somebody is nor what a body does. */
    boolean isPlaceName(String name) {
        List<String> words = Arrays.asList(Printed.plain(name).split(" "));
        return words.size() <= 2
                && words.stream().allMatch(word -> PLACE_WORD.matcher(word).matches())
                && words.stream().map(OwnerWords::lower).noneMatch(word -> isOrganisational(word, false))
                && !isOwnerByItself(name)
                && !isGivenName(words.get(0));
    }

    /** "Ada Obi – Head of Service", "Ada Obi (Head of Service)". */
    boolean isPersonWithRole(String name) {
        String[] parts = BEFORE_A_ROLE.split(name, 2);
        return parts.length == 2 && isPerson(parts[0]) && roles.holdRole(parts[1].replace(")", ""));
    }

    boolean isGivenName(String name) {
        return givenNames.contains(lower(name).replace(".", ""));
    }

    boolean isInitials(String name) {
        return INITIALS.matcher(name).matches();
    }

    /** "CAFCASS", "LSCB"; not "QA", which may begin a group's name. */
    boolean isAcronym(String name) {
        return name.matches("\\p{Lu}{3,8}");
    }

    /** After a given name even "West" and "Clement" are surnames. */
    private boolean isOrganisational(String word, boolean afterGivenName) {
        return groups.contains(word)
                || organisations.contains(word)
                || roles.isRole(word) && !givenNames.contains(word)
                || !afterGivenName
                        && (neverInNames.contains(word)
                                || ORGANISATIONAL.matcher(word).matches());
    }

    static List<String> words(String name) {
        return List.of(lower(name).split(" "));
    }

    static String lower(String name) {
        return Printed.plain(name).toLowerCase(Locale.UK);
    }
}
