package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.DeadlineReading;
import org.jspecify.annotations.Nullable;

/**
 * A printed deadline that could not be read, once for all the actions that print it.
 *
 * @param typed what was typed for it; empty for nothing
 * @param problem why it could not be read
 */
public record PrintedDates(String printed, String typed, String problem, List<MendedAction> actions) {

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
        @Nullable String problem = read.problem();
        return new PrintedDates(printed, mends.dates().getOrDefault(key, ""), problem == null ? "" : problem, actions);
    }

    public boolean isReadable() {
        return typed.isEmpty() || MendedDate.canRead(typed);
    }

    /** "Within 3 months": the day from which it counts is asked once for all of these. */
    public boolean countsFromADay() {
        return problem.contains("counts from a day");
    }
}
