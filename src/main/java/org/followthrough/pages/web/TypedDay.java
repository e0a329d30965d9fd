package org.followthrough.pages.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as it was typed in three inputs. */
record TypedDay(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    /** Empty where it is no day of this century. Two figures of a year are read as of this century. */
    Optional<LocalDate> date() {
        try {
            int full = Integer.parseInt(text(year)) + (text(year).length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, Integer.parseInt(text(month)), Integer.parseInt(text(day))))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return (text(day) + text(month) + text(year)).isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
