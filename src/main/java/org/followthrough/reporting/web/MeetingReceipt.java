package org.followthrough.reporting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which reader had the report at the meeting of which day, as it was typed. */
record MeetingReceipt(
        @Nullable Integer reader,
        @BindParam("held-day") @Nullable String heldDay,
        @BindParam("held-month") @Nullable String heldMonth,
        @BindParam("held-year") @Nullable String heldYear) {

    static MeetingReceipt empty() {
        return new MeetingReceipt(null, null, null, null);
    }

    Outcome read(BiFunction<Integer, LocalDate, Outcome> command) {
        if (reader == null) return Outcome.refused("reader", "Choose who had the report at the meeting.");
        Optional<LocalDate> held = TypedDate.of(heldDay, heldMonth, heldYear);
        if (held.isEmpty()) return Outcome.refused("held", "Give the day of the meeting, for example 12 5 2026.");
        Outcome outcome = command.apply(reader, held.get());
        return outcome instanceof Outcome.Refused refused && refused.sentences().containsKey("day")
                ? Outcome.refused("held", String.valueOf(refused.sentences().get("day")))
                : outcome;
    }

    /** A day as it was typed in three inputs. */
    static final class TypedDate {

        private TypedDate() {}

        /** Empty where it is no day of this century. */
        static Optional<LocalDate> of(@Nullable String day, @Nullable String month, @Nullable String year) {
            try {
                return Optional.of(LocalDate.of(number(year), number(month), number(day)))
                        .filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
            } catch (NumberFormatException | DateTimeException notADay) {
                return Optional.empty();
            }
        }

        private static int number(@Nullable String typed) {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        }
    }
}
