package org.followthrough.assurance.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.followthrough.assurance.NewReference;
import org.followthrough.assurance.Reference.Kind;
import org.followthrough.assurance.Reference.Marking;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A link, or something seen, as it was typed. */
record ReferenceForm(
        @Nullable String kind,
        @Nullable String what,
        @Nullable String link,
        @Nullable String seenBy,
        @Nullable String seenAt,
        @BindParam("shownOn-day") @Nullable String day,
        @BindParam("shownOn-month") @Nullable String month,
        @BindParam("shownOn-year") @Nullable String year,
        @Nullable String marking) {

    static ReferenceForm empty() {
        return new ReferenceForm(null, null, null, null, null, null, null, null, Marking.NONE.name());
    }

    NewReference given() {
        Kind chosen = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        Marking marked = Arrays.stream(Marking.values())
                .filter(each -> each.name().equals(marking))
                .findFirst()
                .orElse(Marking.NONE);
        return new NewReference(chosen, text(what), text(link), text(seenBy), text(seenAt), date(), marked);
    }

    private @Nullable LocalDate date() {
        try {
            return LocalDate.of(
                    Integer.parseInt(text(year)), Integer.parseInt(text(month)), Integer.parseInt(text(day)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
