package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.WordLists;

/** What can be told about a job title from its words alone. */
final class RoleWords {

    private static final Pattern CHAIR = Pattern.compile("(?:vice[ -]|joint |co-)?chairs?(?:person)?");

    private final Set<String> roles;
    private final Set<String> rolesByThemselves;
    private final Set<String> titles;

    RoleWords(WordLists words) {
        roles = words.under("role");
        rolesByThemselves = words.under("role by itself");
        titles = words.under("before a role");
    }

    boolean isRole(String word) {
        return roles.contains(word);
    }

    boolean begin(String name) {
        List<String> words = OwnerWords.words(name);
        return words.size() > 1 && roles.contains(words.get(0));
    }

    /** "Designated Nurse for Safeguarding", "Deputy Chief Nurse". */
    boolean beginWithTitle(String name) {
        List<String> words = OwnerWords.words(name);
        int at = 0;
        while (at < words.size() && titles.contains(words.get(at))) at++;
        return at > 0 && at < words.size() && roles.contains(words.get(at));
    }

    boolean end(String name) {
        List<String> words = OwnerWords.words(name);
        return words.size() > 1 && roles.contains(words.get(words.size() - 1));
    }

    boolean areByThemselves(String name) {
        return rolesByThemselves.contains(OwnerWords.lower(name));
    }

    boolean isChair(String name) {
        return CHAIR.matcher(OwnerWords.lower(name)).matches();
    }

    boolean holdRole(String name) {
        return OwnerWords.words(name).stream().anyMatch(roles::contains);
    }
}
