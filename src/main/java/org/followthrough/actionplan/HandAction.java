package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.review.FindingId;
import org.followthrough.review.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * An action that no version of its plan prints, as somebody wrote it.
 *
 * @param finding that it answers, or null; a recommendation brings its own
 * @param recommendation that it hangs on, or null
 * @param success how it will be known to make a difference; empty where that is not stated
 * @param lead one person, group or agency; null where the business unit is to name somebody
 * @param due by when, local to London, today or later; null leaves a gap that the plan shows
 * @param minute of the meeting that agreed it; empty where its lead is asked to take it on
 */
public record HandAction(
        String wording,
        String success,
        @Nullable FindingId finding,
        @Nullable RecommendationId recommendation,
        @Nullable NewLead lead,
        @Nullable LocalDate due,
        String minute,
        @Nullable Priority priority) {

    public HandAction {
        wording = wording.strip();
        success = success.strip();
        minute = minute.strip();
    }

    /** What is wrong with it whatever the plan, by field. */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wording.isEmpty()) wrong.put("wording", "Say what is to be done.");
        if (wording.length() > HandEdit.LONGEST_WORDING)
            wrong.put("wording", "The wording can have at most " + HandEdit.LONGEST_WORDING + " characters.");
        if (success.length() > HandEdit.LONGEST_WORDING)
            wrong.put("success", "This can have at most " + HandEdit.LONGEST_WORDING + " characters.");
        if (due != null && due.isBefore(today)) wrong.put("due", "The date must be today or later.");
        if (minute.length() > 300) wrong.put("minute", "The minute can have at most 300 characters.");
        return wrong;
    }
}
