package org.followthrough.actionplan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.Ending.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is to end, as somebody gave it.
 *
 * @param kind null where none was chosen
 * @param successor the reference of the action that takes its place, empty where none does
 * @param approvedBy a person, or a meeting and its minute
 */
public record NewEnding(@Nullable Kind kind, String successor, String reason, String approvedBy) {

    public static final int LONGEST_REASON = 2000;
    public static final int LONGEST_APPROVER = 300;

    public NewEnding {
        successor = successor.strip();
        reason = reason.strip();
        approvedBy = approvedBy.strip();
    }

    /** What is wrong with it whatever the action, by field. */
    public Map<String, String> sentences() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (kind == null) wrong.put("kind", "Choose how the action ends.");
        else if (kind.hasSuccessor() && successor.isEmpty())
            wrong.put("successor", "Give the reference of the action that takes its place.");
        if (reason.isEmpty()) wrong.put("reason", "Say why the action ends.");
        if (reason.length() > LONGEST_REASON)
            wrong.put("reason", "The reason can have at most " + LONGEST_REASON + " characters.");
        if (approvedBy.isEmpty())
            wrong.put("approvedBy", "Say who agreed to it: a person, or a meeting and its minute.");
        if (approvedBy.length() > LONGEST_APPROVER)
            wrong.put("approvedBy", "This can have at most " + LONGEST_APPROVER + " characters.");
        return wrong;
    }
}
