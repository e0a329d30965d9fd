package org.followthrough.workflow.internal.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How far an instance has come.
 *
 * @param trail ids of what it has come through, in order, with where it stands now where that is known
 * @param here ids of where it stands now, in order; none once it has ended
 */
record Way(List<String> trail, Set<String> here, boolean ended) {

    Way {
        trail = List.copyOf(trail);
        here = new LinkedHashSet<>(here);
    }

    static Way notBegun() {
        return new Way(List.of(), Set.of(), false);
    }

    /**
     * The way without its rounds: where evidence was returned, what followed the first evidence is to be done again, and a
     * tick on it would mislead.
     *
     * @param taken every step in the order in which it began, as often as it was taken
     */
    static Way of(List<String> taken, Set<String> here, boolean ended) {
        List<String> trail = new ArrayList<>();
        for (String step : taken) {
            int before = trail.indexOf(step);
            if (before >= 0) trail.subList(before, trail.size()).clear();
            trail.add(step);
        }
        return new Way(trail, here, ended);
    }

    /** Ids of what lies behind it, in order. */
    List<String> done() {
        return trail.stream().filter(each -> !here.contains(each)).toList();
    }

    Stage stageOf(Shape shape) {
        if (here.contains(shape.id())) return Stage.HERE;
        return trail.contains(shape.id()) ? Stage.BEHIND : Stage.AHEAD;
    }

    /** Whether it came along this flow: its ends follow each other among what stands on the same level. */
    boolean walked(Flow flow, Diagram diagram) {
        String level = diagram.levelOf(flow.from());
        List<String> steps = trail.stream()
                .filter(each -> Objects.equals(diagram.levelOf(each), level))
                .toList();
        int from = steps.indexOf(flow.from());
        return from >= 0 && from + 1 < steps.size() && steps.get(from + 1).equals(flow.to());
    }

    /** Ids that bear a tick on {@code diagram}: not what still holds the place where it stands. */
    Set<String> ticked(Diagram diagram) {
        Set<String> ticked = new HashSet<>(trail);
        for (String each : here) for (String id = each; id != null; id = diagram.levelOf(id)) ticked.remove(id);
        return ticked;
    }
}
