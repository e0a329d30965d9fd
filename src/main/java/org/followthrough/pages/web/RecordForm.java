package org.followthrough.pages.web;

import java.util.Arrays;
import org.followthrough.assurance.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Assurance that came outside this system, as it was typed. */
record RecordForm(
        @Nullable String answer,
        @Nullable String how,
        @BindParam("on-day") @Nullable String day,
        @BindParam("on-month") @Nullable String month,
        @BindParam("on-year") @Nullable String year,
        @Nullable String receivedBy,
        @Nullable String words) {

    static RecordForm empty() {
        return new RecordForm(null, null, null, null, null, null, null);
    }

    boolean isRefusal() {
        return "refused".equals(answer);
    }

    boolean saysNeither() {
        return !isRefusal() && !"answered".equals(answer);
    }

    Received given() {
        Received.Way way = Arrays.stream(Received.Way.values())
                .filter(each -> each.name().equals(how) && each != Received.Way.AGENCY_SHEET)
                .findFirst()
                .orElse(null);
        return new Received(
                way,
                new TypedDay(day, month, year).date().orElse(null),
                receivedBy == null ? "" : receivedBy,
                words == null ? "" : words);
    }
}
