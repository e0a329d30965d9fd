package org.followthrough.pages.web;

import java.util.Arrays;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.NewEnding;
import org.jspecify.annotations.Nullable;

/** How an action is to end, and why, as it was typed. */
record EndingForm(
        @Nullable String kind,
        @Nullable String successor,
        @Nullable String reason,
        @Nullable String approvedBy) {

    NewEnding given() {
        Ending.Kind chosen = Arrays.stream(Ending.Kind.values())
                .filter(each -> each.name().equals(kind) && each != Ending.Kind.REFUSED)
                .findFirst()
                .orElse(null);
        return new NewEnding(chosen, text(successor), text(reason), text(approvedBy));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
