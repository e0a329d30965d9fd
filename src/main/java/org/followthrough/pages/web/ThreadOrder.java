package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.InPrint;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/** Findings and actions in the order and under the headings in which the plan prints them. */
final class ThreadOrder {

    /** The headings over a part of the plan. */
    record Heading(@Nullable String section, @Nullable String theme) {

        static final Heading NONE = new Heading(null, null);

        boolean isThere() {
            return section != null || theme != null;
        }
    }

    /** @param under null where nobody knows, because no action stands under the finding */
    record Place(@Nullable Heading under, @Nullable Finding finding, List<ActionView> actions) {}

    private record Key(@Nullable Heading under, @Nullable FindingId finding) {}

    private final List<Finding> findings;
    private final Map<FindingId, Integer> at = new HashMap<>();
    private final Function<ActionView, InPrint> prints;
    private final Map<Key, Place> places = new LinkedHashMap<>();
    private int next;

    ThreadOrder(List<Finding> findings, Function<ActionView, InPrint> prints) {
        this.findings = findings;
        this.prints = prints;
        for (Finding finding : findings) at.put(finding.id(), at.size());
    }

    /** @param actionless whether findings are shown too under which none of the actions stands */
    List<Place> of(List<ActionView> actions, boolean actionless) {
        List<FindingId> acted = actions.stream()
                .map(ActionView::finding)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (ActionView action : actions) {
            Integer index = action.finding() == null ? null : at.get(action.finding());
            if (actionless && index != null) addActionless(index, acted);
            InPrint print = prints.apply(action);
            Heading under = new Heading(print.section(), print.theme());
            places.computeIfAbsent(
                            new Key(under, action.finding()),
                            key -> new Place(under, index == null ? null : findings.get(index), new ArrayList<>()))
                    .actions()
                    .add(action);
        }
        if (actionless) addActionless(findings.size(), acted);
        return settled(new ArrayList<>(places.values()));
    }

    private void addActionless(int until, List<FindingId> acted) {
        for (; next < until; next++) {
            Finding finding = findings.get(next);
            if (!acted.contains(finding.id()))
                places.put(new Key(null, finding.id()), new Place(null, finding, List.of()));
        }
    }

    /** Between two parts of one chapter stands what belongs to it; between two chapters nobody knows to which. */
    private static List<Place> settled(List<Place> places) {
        Heading before = Heading.NONE;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Heading under = place.under();
            if (under == null) {
                under = before.equals(after(places, i)) ? before : Heading.NONE;
                places.set(i, new Place(under, place.finding(), place.actions()));
            } else {
                before = under;
            }
        }
        return places;
    }

    private static Heading after(List<Place> places, int index) {
        for (Place place : places.subList(index, places.size())) if (place.under() != null) return place.under();
        return Heading.NONE;
    }
}
