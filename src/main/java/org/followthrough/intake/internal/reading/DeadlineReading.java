package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a printed deadline came to.
 *
 * @param problem a sentence where it could not be read, else null
 * @param hints what else its words tell; never a part of the deadline itself
 */
public record DeadlineReading(
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable String problem,
        DeadlineHints hints) {

    /**
     * A deadline that the loader may take over with one press.
     *
     * @param text what would be typed for it; read again, it gives the day
     * @param why in words that follow a dash: "Easter Sunday"
     */
    public record Suggestion(String text, LocalDate day, String why) {

        static Suggestion of(LocalDate day, String why) {
            return new Suggestion(CalendarWords.words(day), day, why);
        }

        static Suggestion of(YearMonth month, String why) {
            return new Suggestion(CalendarWords.words(month), month.atEndOfMonth(), why);
        }
    }

    static DeadlineReading of(DeadlineKind kind, LocalDate due) {
        return new DeadlineReading(kind, null, due, null, DeadlineHints.NONE);
    }

    static DeadlineReading range(LocalDate from, LocalDate due) {
        return new DeadlineReading(DeadlineKind.RANGE, from, due, null, DeadlineHints.NONE);
    }

    static DeadlineReading ongoing() {
        return new DeadlineReading(DeadlineKind.ONGOING, null, null, null, DeadlineHints.NONE);
    }

    static DeadlineReading unreadable(String problem) {
        return new DeadlineReading(DeadlineKind.NONE, null, null, problem, DeadlineHints.NONE);
    }

    DeadlineReading with(DeadlineHints told) {
        return new DeadlineReading(kind, from, due, problem, told);
    }

    boolean isRead() {
        return problem == null;
    }

    public Deadline asPrinted(@Nullable String printed) {
        return new Deadline(printed, kind, from, due);
    }

    /** The likeliest deadline where none could be read for sure. */
    public @Nullable Suggestion suggested() {
        return suggestions().isEmpty() ? null : suggestions().get(0);
    }

    /** All that the words may mean, the likeliest first; empty where the deadline was read. */
    public List<Suggestion> suggestions() {
        return hints.suggestions();
    }

    /** "Within 3 months": to be asked for the day from which it counts, once for the whole document. */
    public boolean countsFromADay() {
        return hints.countsFromADay();
    }

    /** "Complete", whether or not a deadline stands beside it. */
    public boolean saysDone() {
        return hints.done();
    }

    /** "Completed 12 March 2017": that day, which is no deadline. */
    public @Nullable LocalDate doneOn() {
        return hints.doneOn();
    }

    /** The words beside the date that was read, which do not change it: "(report to the executive)". */
    public @Nullable String beside() {
        return hints.beside();
    }
}
