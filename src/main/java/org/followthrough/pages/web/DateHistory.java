package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.actionplan.DateChange;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;

/** Every date that an action has had. One that had passed before it was changed goes on showing how late it was by then. */
final class DateHistory {

    /** @param late "33 days late when it was changed", or empty */
    record Held(String date, String set, String reason, String late) {}

    private DateHistory() {}

    /** @param changes oldest first */
    static List<Held> of(List<DateChange> changes, Function<PersonId, String> names) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            DateChange change = changes.get(i);
            DateChange next = i + 1 < changes.size() ? changes.get(i + 1) : null;
            held.add(new Held(
                    change.due() == null ? "No date" : London.inWords(change.due()),
                    set(change, names),
                    change.reason() == null ? "" : change.reason(),
                    next == null ? "" : late(change.daysLate(next))));
        }
        return held;
    }

    private static String set(DateChange change, Function<PersonId, String> names) {
        String on = London.inWords(London.dateOf(change.setAt()));
        return change.cause() == DateChange.Cause.LOADED
                ? "As loaded on " + on
                : "Set on " + on + " by " + names.apply(change.setBy());
    }

    private static String late(long days) {
        return days == 0 ? "" : days + (days == 1 ? " day" : " days") + " late when it was changed";
    }
}
