package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A new date in three inputs, and why. What was typed stays as it was typed. */
record DateForm(
        @BindParam("due-day") @Nullable String day,
        @BindParam("due-month") @Nullable String month,
        @BindParam("due-year") @Nullable String year,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 2000;

    Optional<LocalDate> date() {
        return new TypedDay(day, month, year).date();
    }

    String reasonGiven() {
        return text(reason);
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (date().isEmpty()) errors.put("due", "Enter a real date, such as 31 3 2027.");
        if (reasonGiven().isEmpty()) errors.put("reason", "Say why the date changes.");
        if (reasonGiven().length() > LONGEST_REASON)
            errors.put("reason", "The reason can have at most " + LONGEST_REASON + " characters.");
        return errors;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
