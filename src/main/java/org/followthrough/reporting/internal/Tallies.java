package org.followthrough.reporting.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot.Tally;

/** Counts actions by rating. */
final class Tallies {

    private Tallies() {}

    /** One tally per name, in the order of the names. */
    static List<Tally> of(Basis basis, Function<ActionView, String> by) {
        return of(basis, basis.actions(), by);
    }

    static List<Tally> of(Basis basis, Collection<ActionView> actions, Function<ActionView, String> by) {
        Map<String, List<ActionView>> groups =
                actions.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> new Tally(each.getKey(), ratings(basis, each.getValue())))
                .toList();
    }

    static Map<Rating, Integer> ratings(Basis basis, Collection<ActionView> actions) {
        Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
        actions.forEach(action -> ratings.merge(basis.rating(action), 1, Integer::sum));
        return ratings;
    }
}
