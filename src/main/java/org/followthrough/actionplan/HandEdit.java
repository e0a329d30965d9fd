package org.followthrough.actionplan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the business unit says of an action. The printed text stays as it is.
 *
 * @param wording that is used from now on; the printed one, or nothing, means the printed one
 * @param priority null for none
 * @param riskReference in the board's risk register; empty for none
 * @param riskLink where that can be opened; empty for nowhere
 */
public record HandEdit(String wording, @Nullable Priority priority, String riskReference, String riskLink) {

    public static final int LONGEST_WORDING = 20_000;
    public static final int LONGEST_REFERENCE = 100;
    public static final int LONGEST_LINK = 500;

    public HandEdit {
        wording = wording.strip();
        riskReference = riskReference.strip();
        riskLink = riskLink.strip();
    }

    /** What is wrong with it, by field. */
    public Map<String, String> sentences() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wording.length() > LONGEST_WORDING)
            wrong.put("wording", "The wording can have at most " + LONGEST_WORDING + " characters.");
        if (riskReference.length() > LONGEST_REFERENCE)
            wrong.put("riskReference", "This can have at most " + LONGEST_REFERENCE + " characters.");
        if (!riskLink.isEmpty() && !riskLink.matches("https?://[^\\s\"'<>]+"))
            wrong.put("riskLink", "Enter a full address, such as https://risks.example.org/12.");
        else if (riskLink.length() > LONGEST_LINK)
            wrong.put("riskLink", "The address can have at most " + LONGEST_LINK + " characters.");
        else if (!riskLink.isEmpty() && riskReference.isEmpty())
            wrong.put("riskReference", "Say which risk this address leads to.");
        return wrong;
    }
}
