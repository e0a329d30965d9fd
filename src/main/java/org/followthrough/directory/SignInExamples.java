package org.followthrough.directory;

import java.util.List;

/** Accounts that the sign-in page offers by name. A bean of the demo profile alone; everywhere else there is none. */
public interface SignInExamples {

    List<Example> examples();

    /** The one password of them all. */
    String password();

    /**
     * @param role the seat in a few words
     * @param sees one line: what this person finds after signing in
     */
    record Example(String username, String fullName, String role, String sees) {}
}
