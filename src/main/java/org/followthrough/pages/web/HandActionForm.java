package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.Priority;
import org.followthrough.review.FindingId;
import org.followthrough.review.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** An action added by hand, as it was typed. */
record HandActionForm(
        @Nullable String wording,
        @Nullable String success,
        @Nullable String under,
        @Nullable String lead,
        @BindParam("due-day") @Nullable String day,
        @BindParam("due-month") @Nullable String month,
        @BindParam("due-year") @Nullable String year,
        @Nullable String minute,
        @Nullable String priority) {

    static final String FINDING = "finding:";
    static final String RECOMMENDATION = "recommendation:";

    static HandActionForm of(String wording, String success, String under, @Nullable LocalDate due) {
        return new HandActionForm(
                wording,
                success,
                under,
                null,
                due == null ? null : String.valueOf(due.getDayOfMonth()),
                due == null ? null : String.valueOf(due.getMonthValue()),
                due == null ? null : String.valueOf(due.getYear()),
                null,
                null);
    }

    HandAction given(@Nullable NewLead chosen) {
        UUID finding = id(FINDING);
        UUID recommendation = id(RECOMMENDATION);
        return new HandAction(
                text(wording),
                text(success),
                finding == null ? null : new FindingId(finding),
                recommendation == null ? null : new RecommendationId(recommendation),
                chosen,
                date().date().orElse(null),
                text(minute),
                priority(priority));
    }

    /** What cannot be read at all, by field. */
    Map<String, String> unreadable(@Nullable NewLead chosen) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!text(under).isEmpty() && id(FINDING) == null && id(RECOMMENDATION) == null)
            wrong.put("under", "Choose from the list what it hangs on.");
        if (!text(lead).isEmpty() && chosen == null) wrong.put("lead", "Choose somebody from the list.");
        if (!date().isEmpty() && date().date().isEmpty()) wrong.put("due", "Enter a real date, such as 31 3 2027.");
        return wrong;
    }

    static @Nullable Priority priority(@Nullable String typed) {
        return Arrays.stream(Priority.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private TypedDay date() {
        return new TypedDay(day, month, year);
    }

    private @Nullable UUID id(String kind) {
        try {
            return text(under).startsWith(kind) ? UUID.fromString(text(under).substring(kind.length())) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
