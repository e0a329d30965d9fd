package org.followthrough.assurance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made.
 *
 * @param sentTo who is to answer, by name and place; shown to business managers and on the page itself
 * @param asks what they read on the page, in the business unit's words: they see nothing else of the plan
 * @param days for how many days it opens, today included; null where no number was given
 */
public record NewLink(String sentTo, String asks, @Nullable Integer days) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ASK = 4000;
    public static final int MOST_DAYS = 60;

    public NewLink {
        sentTo = sentTo.strip();
        asks = asks.strip();
    }

    /** What is wrong with it, by field. */
    public Map<String, String> sentences() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (sentTo.isEmpty()) wrong.put("sentTo", "Say who is to answer.");
        if (sentTo.length() > LONGEST_NAME)
            wrong.put("sentTo", "This can have at most " + LONGEST_NAME + " characters.");
        if (asks.isEmpty()) wrong.put("asks", "Say what they are asked.");
        if (asks.length() > LONGEST_ASK) wrong.put("asks", "This can have at most " + LONGEST_ASK + " characters.");
        if (days == null || days < 1 || days > MOST_DAYS)
            wrong.put("days", "Enter a number of days from 1 to " + MOST_DAYS + ".");
        return wrong;
    }
}
