package org.followthrough.directory;

/** Names of people, agencies and groups: given, on one line, at most 200 characters. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static String given(String name, String of) {
        String given = name.strip();
        if (given.isEmpty()) throw new IllegalArgumentException(of + " has a name");
        if (given.length() > LONGEST)
            throw new IllegalArgumentException("the name of " + of + " has at most " + LONGEST + " characters");
        if (given.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("the name of " + of + " stands on one line");
        return given;
    }
}
