package org.followthrough.pages.web;

import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Who is to stand in, and from when to when, as it was typed. */
record DeputyForm(
        @Nullable String person,
        @Nullable String deputy,
        @BindParam("from-day") @Nullable String fromDay,
        @BindParam("from-month") @Nullable String fromMonth,
        @BindParam("from-year") @Nullable String fromYear,
        @BindParam("until-day") @Nullable String untilDay,
        @BindParam("until-month") @Nullable String untilMonth,
        @BindParam("until-year") @Nullable String untilYear) {

    static DeputyForm empty() {
        return new DeputyForm(null, null, null, null, null, null, null, null);
    }

    /** @param chosen null where nobody was */
    NewDeputy given(PersonId absent, @Nullable PersonId chosen) {
        return new NewDeputy(
                absent,
                chosen,
                new TypedDay(fromDay, fromMonth, fromYear).date().orElse(null),
                new TypedDay(untilDay, untilMonth, untilYear).date().orElse(null));
    }
}
