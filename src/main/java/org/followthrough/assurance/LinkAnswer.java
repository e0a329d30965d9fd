package org.followthrough.assurance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody without an account has answered.
 *
 * @param name of who answers
 * @param role and where they work
 */
public record LinkAnswer(String name, String role, String words) {

    public LinkAnswer {
        name = name.strip();
        role = role.strip();
        words = words.strip();
    }

    /** What is wrong with it, by field. */
    public Map<String, String> sentences() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (name.isEmpty()) wrong.put("name", "Enter your name.");
        if (name.length() > 200) wrong.put("name", "Your name can have at most 200 characters.");
        if (role.isEmpty()) wrong.put("role", "Enter your role and where you work.");
        if (role.length() > 200) wrong.put("role", "This can have at most 200 characters.");
        if (words.isEmpty()) wrong.put("words", "Say what was done, and how you know.");
        if (words.length() > Received.LONGEST_WORDS)
            wrong.put("words", "This can have at most " + Received.LONGEST_WORDS + " characters.");
        return wrong;
    }
}
