package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.Aside.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is to be set aside, as somebody gave it.
 *
 * @param kind null where none was chosen
 * @param reviewOn local to London, null where none could be read
 * @param approvedBy a person, or a meeting and its minute
 */
public record NewAside(@Nullable Kind kind, @Nullable LocalDate reviewOn, String reason, String approvedBy) {

    public NewAside {
        reason = reason.strip();
        approvedBy = approvedBy.strip();
    }

    /** What is wrong with it whatever the action, by field. @param today in London */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (kind == null) wrong.put("kind", "Choose how it is set aside.");
        String review = review(kind == null ? Kind.ON_HOLD : kind, reviewOn, today);
        if (!review.isEmpty()) wrong.put("reviewOn", review);
        if (reason.isEmpty()) wrong.put("reason", "Say why it is set aside.");
        if (reason.length() > NewEnding.LONGEST_REASON)
            wrong.put("reason", "The reason can have at most " + NewEnding.LONGEST_REASON + " characters.");
        if (approvedBy.isEmpty())
            wrong.put("approvedBy", "Say who agreed to it: a person, or a meeting and its minute.");
        if (approvedBy.length() > NewEnding.LONGEST_APPROVER)
            wrong.put("approvedBy", "This can have at most " + NewEnding.LONGEST_APPROVER + " characters.");
        return wrong;
    }

    /** What is wrong with a day of review; empty where nothing is. Nothing rests for ever without being looked at. */
    public static String review(Kind kind, @Nullable LocalDate on, LocalDate today) {
        if (on == null) return "Enter a real date, such as 31 3 2027.";
        if (!on.isAfter(today)) return "The day of the review must lie ahead.";
        if (on.isAfter(today.plusYears(kind.mostYears())))
            return kind == Kind.STANDING_RULE
                    ? "A standing rule is looked at again within a year."
                    : "What is on hold is looked at again within two years.";
        return "";
    }
}
