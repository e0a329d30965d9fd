package org.followthrough.pages.web;

import java.util.Arrays;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.NewAside;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** How an action is to be set aside, and why, as it was typed. */
record AsideForm(
        @Nullable String kind,
        @BindParam("reviewOn-day") @Nullable String day,
        @BindParam("reviewOn-month") @Nullable String month,
        @BindParam("reviewOn-year") @Nullable String year,
        @Nullable String reason,
        @Nullable String approvedBy) {

    static AsideForm empty() {
        return new AsideForm(null, null, null, null, null, null);
    }

    NewAside given() {
        Aside.Kind chosen = Arrays.stream(Aside.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new NewAside(
                chosen,
                new TypedDay(day, month, year).date().orElse(null),
                reason == null ? "" : reason,
                approvedBy == null ? "" : approvedBy);
    }
}
