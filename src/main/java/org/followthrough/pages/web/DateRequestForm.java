package org.followthrough.pages.web;

import org.followthrough.actionplan.NewDateRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A new date as it was asked for, as it was typed. */
record DateRequestForm(
        @BindParam("due-day") @Nullable String day,
        @BindParam("due-month") @Nullable String month,
        @BindParam("due-year") @Nullable String year,
        @Nullable String reason,
        @Nullable String effect) {

    static DateRequestForm empty() {
        return new DateRequestForm(null, null, null, null, null);
    }

    NewDateRequest given() {
        return new NewDateRequest(
                new TypedDay(day, month, year).date().orElse(null),
                reason == null ? "" : reason,
                effect == null ? "" : effect);
    }
}
