package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/**
 * An action that a person adds to a running plan, in no printed version of it.
 *
 * @param under the finding that it answers, null for none
 * @param success "how will we know", as its plan holds it: one that its finding prints already is shared with it; empty
 *     for none
 * @param due local to London; null where the business unit is still to give one
 */
public record NewByHand(
        String wording,
        @Nullable FindingId under,
        String success,
        @Nullable LocalDate due) {

    public static final int LONGEST = 5000;

    public NewByHand {
        wording = wording.strip();
        success = success.strip();
    }

    /** What is wrong with it, by field. @param today in London */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wording.isEmpty()) wrong.put("wording", "Say what is to be done.");
        if (wording.length() > LONGEST) wrong.put("wording", "This can have at most " + LONGEST + " characters.");
        if (due != null && due.isBefore(today)) wrong.put("due", "The date must be today or later.");
        return wrong;
    }
}
