package org.followthrough.challenge.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What is asked and by when it is to be answered, as it was typed. */
record ChallengeForm(
        @Nullable String question,
        @BindParam("answerBy-day") @Nullable String day,
        @BindParam("answerBy-month") @Nullable String month,
        @BindParam("answerBy-year") @Nullable String year) {

    static ChallengeForm proposing(LocalDate answerBy) {
        return new ChallengeForm(
                "",
                String.valueOf(answerBy.getDayOfMonth()),
                String.valueOf(answerBy.getMonthValue()),
                String.valueOf(answerBy.getYear()));
    }

    String asked() {
        return text(question);
    }

    /** Null where it is no day of this century. Two figures of a year are read as of this century. */
    @Nullable
    LocalDate answerBy() {
        try {
            int full = Integer.parseInt(text(year)) + (text(year).length() == 2 ? 2000 : 0);
            if (full < 2000 || full > 2099) return null;
            return LocalDate.of(full, Integer.parseInt(text(month)), Integer.parseInt(text(day)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
