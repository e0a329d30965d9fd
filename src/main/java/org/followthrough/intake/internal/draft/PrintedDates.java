package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.DeadlineReading;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A printed deadline that could not be read, once for all the actions that print it.
 *
 * @param typed what was typed for it; empty for nothing
 * @param problem why it could not be read
 * @param suggestion what it may mean, to be taken over with one press; null where nobody can tell
 * @param countsFromADay "within 3 months": the day from which it counts is asked once for all of these
 */
public record PrintedDates(
        String printed,
        String typed,
        String problem,
        @Nullable Suggestion suggestion,
        boolean countsFromADay,
        List<MendedAction> actions) {

    private static final DeadlineReader READER = new DeadlineReader();

    public static List<PrintedDates> unread(MendedPlan plan) {
        Map<String, List<MendedAction>> found = new LinkedHashMap<>();
        for (MendedAction action : plan.loaded()) {
            String printed = action.printed().deadline().printed();
            if (printed != null && action.printed().deadline().kind() == DeadlineKind.NONE)
                found.computeIfAbsent(Mends.key(printed), any -> new ArrayList<>())
                        .add(action);
        }
        List<PrintedDates> dates = new ArrayList<>();
        found.forEach((key, actions) -> dates.add(of(key, actions, plan.draft().mends())));
        return dates;
    }

    private static PrintedDates of(String key, List<MendedAction> actions, Mends mends) {
        String printed = String.valueOf(actions.get(0).printed().deadline().printed());
        DeadlineReading read = READER.read(printed);
        String problem = read.problem();
        return new PrintedDates(
                printed,
                mends.dates().getOrDefault(key, ""),
                problem == null ? "" : problem,
                read.suggested(),
                read.countsFromADay(),
                actions);
    }

    public boolean isReadable() {
        return isReadable(typed);
    }

    public static boolean isReadable(String typed) {
        return typed.isEmpty() || MendedDate.canRead(typed);
    }

    /** What is suggested for a printed deadline; empty for nothing. */
    public static String suggested(String printed) {
        Suggestion suggestion = READER.read(printed).suggested();
        return suggestion == null ? "" : suggestion.text();
    }
}
