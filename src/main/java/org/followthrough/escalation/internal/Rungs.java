package org.followthrough.escalation.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.ToldAs;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;

/** The ladder, rung by rung, as its decision table has it: no number of it is repeated here. */
@Component
public class Rungs {

    private final Workflow workflow;
    private final LadderCalendar calendar;

    Rungs(Workflow workflow, LadderCalendar calendar) {
        this.workflow = workflow;
        this.calendar = calendar;
    }

    /** @param tells places by name, separated by commas */
    public static Rung rung(String name, int dayOffset, String tells) {
        List<ToldAs> places = Arrays.stream(tells.split(","))
                .map(String::strip)
                .map(ToldAs::valueOf)
                .toList();
        return new Rung(name, dayOffset, places);
    }

    /** The next rung above {@code reachedOffset}; empty where the ladder is used up. */
    public Optional<Rung> above(int reachedOffset) {
        Map<String, Object> row = workflow.decide("escalation-ladder", Map.of("reachedOffset", reachedOffset));
        if (row.isEmpty()) return Optional.empty();
        Number dayOffset = (Number) cell(row, "dayOffset");
        return Optional.of(rung((String) cell(row, "rung"), dayOffset.intValue(), (String) cell(row, "tells")));
    }

    private static Object cell(Map<String, Object> row, String output) {
        return Objects.requireNonNull(row.get(output), output + " of the ladder");
    }

    /** {@code first}, whose moment has come, and every rung above it whose moment has come too: several after an outage. */
    List<Rung> reached(Rung first, WatchedDate date, Instant moment) {
        List<Rung> reached = new ArrayList<>(List.of(first));
        Optional<Rung> next = above(first.dayOffset());
        while (next.isPresent()
                && !calendar.momentOf(date, next.get().dayOffset()).isAfter(moment)) {
            reached.add(next.get());
            next = above(next.get().dayOffset());
        }
        return reached;
    }

    /** Where a climber stands who was at {@code reachedOffset} and has climbed all that was left. */
    int top(int reachedOffset) {
        int top = reachedOffset;
        for (Optional<Rung> next = above(top); next.isPresent(); next = above(top))
            top = next.get().dayOffset();
        return top;
    }
}
