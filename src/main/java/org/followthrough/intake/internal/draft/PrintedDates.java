package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.internal.reading.DeadlineReading;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A printed deadline that could not be read, once for all the actions that print it.
 *
 * @param typed what was typed for it; empty for nothing
 * @param isReadable whether that can be read
 * @param problem why it could not be read
 * @param suggestion what it may mean, to be taken over with one press; null where nobody can tell
 * @param countsFromADay "within 3 months": the day from which it counts is asked once for all of these
 */
public record PrintedDates(
        String printed,
        String typed,
        boolean isReadable,
        String problem,
        @Nullable Suggestion suggestion,
        boolean countsFromADay,
        List<MendedAction> actions) {

    public static List<PrintedDates> unread(MendedPlan plan) {
        Map<String, List<MendedAction>> found = new LinkedHashMap<>();
        for (MendedAction action : plan.loaded()) {
            String printed = action.printed().deadline().printed();
            if (printed != null && action.printed().deadline().kind() == DeadlineKind.NONE)
                found.computeIfAbsent(Mends.key(printed), any -> new ArrayList<>())
                        .add(action);
        }
        List<PrintedDates> dates = new ArrayList<>();
        found.forEach((key, actions) -> dates.add(of(key, actions, plan)));
        return dates;
    }

    private static PrintedDates of(String key, List<MendedAction> actions, MendedPlan plan) {
        String printed = String.valueOf(actions.get(0).printed().deadline().printed());
        DeadlineReading read = plan.deadlines().read(printed);
        String typed = plan.draft().mends().dates().getOrDefault(key, "");
        String problem = read.problem();
        return new PrintedDates(
                printed,
                typed,
                isReadable(typed, plan),
                problem == null ? "" : problem,
                read.suggested(),
                read.countsFromADay(),
                actions);
    }

    /** Whether it is a day, from which others may be counted, or nothing. */
    public static boolean isDay(String typed) {
        return typed.isEmpty() || MendedDate.day(typed) != null;
    }

    private static boolean isReadable(String typed, MendedPlan plan) {
        return typed.isEmpty() || plan.deadlines().read(typed).kind() != DeadlineKind.NONE;
    }

    /** What is suggested for a printed deadline; empty for nothing. */
    public static String suggested(String printed, MendedPlan plan) {
        Suggestion suggestion = plan.deadlines().read(printed).suggested();
        return suggestion == null ? "" : suggestion.text();
    }
}
