package org.followthrough.challenge.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days by which a challenge is answered, and the moments at which its silence is told; all local to London. */
@Component
class AnswerDays {

    private static final int PROPOSED_WORKING_DAYS = 10;
    private static final int MOST_MONTHS = 6;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final WorkingDays workingDays;
    private final Clock clock;

    AnswerDays(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate proposed() {
        return workingDays.plus(London.today(clock), PROPOSED_WORKING_DAYS);
    }

    /** What is wrong with a day, if anything is. */
    Optional<String> wrong(@Nullable LocalDate answerBy) {
        LocalDate today = London.today(clock);
        LocalDate latest = today.plusMonths(MOST_MONTHS);
        if (answerBy == null) return Optional.of("Enter a real date, such as 31 3 2027.");
        if (!answerBy.isAfter(today)) return Optional.of("The date to answer by must be in the future.");
        if (answerBy.isAfter(latest))
            return Optional.of("The date to answer by must be " + London.inWords(latest) + " or earlier.");
        return Optional.empty();
    }

    /**
     * The model's two moments. A day on which no mail leaves is reminded of on the last working day before it, unless that
     * has passed.
     */
    Map<String, Object> moments(LocalDate answerBy) {
        LocalDate working = workingDays.previous(answerBy);
        LocalDate reminded = working.isAfter(London.today(clock)) ? working : answerBy;
        return Map.of(
                "remindAt", Date.from(London.at(reminded, MORNING)),
                "unitToldAt", Date.from(London.at(workingDays.plus(answerBy, 1), MORNING)));
    }
}
