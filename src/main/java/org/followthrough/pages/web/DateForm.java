package org.followthrough.pages.web;

import java.time.DateTimeException;
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
        try {
            int full = Integer.parseInt(text(year)) + (text(year).length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, Integer.parseInt(text(month)), Integer.parseInt(text(day))))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
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
