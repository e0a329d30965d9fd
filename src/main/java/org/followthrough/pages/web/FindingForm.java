package org.followthrough.pages.web;

import java.util.Arrays;
import java.util.UUID;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.NewFindingAnswer;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** How a finding is to be answered, as it was typed. */
record FindingForm(
        @Nullable String kind,
        @Nullable String rationale,
        @Nullable String owner,
        @BindParam("reviewOn-day") @Nullable String day,
        @BindParam("reviewOn-month") @Nullable String month,
        @BindParam("reviewOn-year") @Nullable String year,
        @Nullable String byFinding,
        @Nullable String byOther) {

    static FindingForm empty() {
        return new FindingForm(null, null, null, null, null, null, null, null);
    }

    static FindingForm of(FindingAnswer answer) {
        var day = answer.reviewOn();
        FindingId other = answer.byFinding();
        return new FindingForm(
                answer.kind().name(),
                answer.rationale(),
                answer.owner(),
                day == null ? "" : String.valueOf(day.getDayOfMonth()),
                day == null ? "" : String.valueOf(day.getMonthValue()),
                day == null ? "" : String.valueOf(day.getYear()),
                other == null ? "" : other.value().toString(),
                answer.byOther());
    }

    NewFindingAnswer given() {
        ResponseKind chosen = Arrays.stream(ResponseKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new NewFindingAnswer(
                chosen,
                text(rationale),
                text(owner),
                new TypedDay(day, month, year).date().orElse(null),
                other(),
                text(byOther));
    }

    private @Nullable FindingId other() {
        try {
            return text(byFinding).isEmpty() ? null : new FindingId(UUID.fromString(text(byFinding)));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
