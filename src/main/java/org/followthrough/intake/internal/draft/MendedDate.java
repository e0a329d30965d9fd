package org.followthrough.intake.internal.draft;

import java.time.LocalDate;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.DeadlineReading;
import org.jspecify.annotations.Nullable;

/**
 * An action's date: as typed for it, else as typed for all that print the same, else as it was read.
 *
 * @param typed what stands in its field; empty where nothing was read or typed
 * @param isReadable whether what was typed can be read
 */
public record MendedDate(String typed, Deadline deadline, boolean isReadable) {

    private static final DeadlineReader DAYS = new DeadlineReader();

    /** @param reader of the plan's own deadlines: what is typed means what it would mean in print */
    static MendedDate of(PrintedAction action, Mends mends, DeadlineReader reader) {
        Deadline printed = action.deadline();
        String own = mends.choices(action.where()).date();
        String shared = printed.printed() == null ? null : mends.dates().get(Mends.key(printed.printed()));
        if (own != null) return typed(own, printed.printed(), reader);
        return shared != null
                ? typed(shared, printed.printed(), reader)
                : new MendedDate(asRead(printed), printed, true);
    }

    /** What is printed stays beside what is typed instead. */
    private static MendedDate typed(String typed, @Nullable String printed, DeadlineReader reader) {
        if (typed.isEmpty()) return new MendedDate("", new Deadline(printed, DeadlineKind.NONE, null, null), true);
        DeadlineReading read = reader.read(typed);
        return new MendedDate(typed, read.asPrinted(printed), read.kind() != DeadlineKind.NONE);
    }

    /** The one day that is typed, as of something that happened; null where it is none. */
    static @Nullable LocalDate day(String typed) {
        return DAYS.read(typed).due();
    }

    /** The printed words, which read again give the same; nothing where they gave nothing. */
    static String asRead(Deadline deadline) {
        String printed = deadline.printed();
        return deadline.kind() == DeadlineKind.NONE || printed == null ? "" : printed.replace('\n', ' ');
    }

    boolean isMissing() {
        return deadline.kind() == DeadlineKind.NONE;
    }
}
