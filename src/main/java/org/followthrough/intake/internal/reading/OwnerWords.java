package org.followthrough.intake.internal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/** What can be told about a name of an owner from its words alone. */
final class OwnerWords {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}'-]+|\\p{Lu}\\.?";

    private final Set<String> groups;
    private final Set<String> closedGroups;
    private final Set<String> owners;
    private final Set<String> roles;
    private final Set<String> neverInNames;
    private final Set<String> givenNames;
    private final Set<String> nobody;

    OwnerWords(WordLists words) {
        groups = words.under("group");
        closedGroups = words.under("group that ends a name");
        owners = words.under("owner by itself");
        roles = words.under("role");
        neverInNames = words.under("never in a person's name");
        givenNames = words.under("given name or title");
        nobody = words.under("no owner");
    }

    boolean isNobody(String name) {
        return nobody.contains(lower(name));
    }

    boolean isOwnerByItself(String name) {
        return owners.contains(lower(name));
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

    boolean beginsWithRole(String name) {
        List<String> words = words(name);
        return words.size() > 1 && roles.contains(words.get(0));
    }

    boolean endsWithRole(String name) {
        List<String> words = words(name);
        return words.size() > 1 && roles.contains(words.get(words.size() - 1));
    }

    boolean holdsRole(String name) {
        return words(name).stream().anyMatch(roles::contains);
    }

    /** Two or three capitalised words, none of which is one of an organisation's: "Kofi Asante", "Mary-Jane O'Hara". */
    boolean isPerson(String name) {
        List<String> words = Arrays.asList(Printed.plain(name).split(" "));
        return words.size() >= 2
                && words.size() <= 3
                && words.stream().allMatch(word -> word.matches(NAME_WORD))
                && words(name).stream().noneMatch(this::isOrganisational);
    }

    /** "Missing Persons" is built like a name too; a given name or a title before it leaves no doubt. */
    boolean isSurelyPerson(String name) {
        return isPerson(name) && givenNames.contains(words(name).get(0).replace(".", ""));
    }

    /** "CAFCASS", "LSCB"; not "QA", which may begin a group's name. */
    boolean isAcronym(String name) {
        return name.matches("\\p{Lu}{3,8}");
    }

    private boolean isOrganisational(String word) {
        return neverInNames.contains(word)
                || groups.contains(word)
                || roles.contains(word)
                || word.matches(".*(?:tion|tions|ment|ance|ship|ical)");
    }

    private static List<String> words(String name) {
        return List.of(lower(name).split(" "));
    }

    private static String lower(String name) {
        return Printed.plain(name).toLowerCase(Locale.UK);
    }
}
