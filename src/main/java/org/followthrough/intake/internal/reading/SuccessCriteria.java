package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Which success criteria hold for which row. Boards print them once for several actions: before the actions, where a blank
 * cell always means the one above; or after them, where it does so only if the group has no other.
 */
final class SuccessCriteria {

    /** @param inherited whether they are printed at a row above */
    record Held(PlanRow row, String text, boolean inherited) {}

    private SuccessCriteria() {}

    static List<Held> of(Section section) {
        boolean first =
                section.columns().isBefore(Column.SUCCESS, section.columns().whatIsToBeDone());
        List<Held> held = new ArrayList<>();
        boolean merges = section.rows().stream().anyMatch(PlanRow::hasMerged);
        for (List<PlanRow> group : groups(section.rows())) {
            boolean once =
                    !merges && group.stream().filter(SuccessCriteria::hasOwn).count() == 1 && hasOwn(group.get(0));
            held.addAll(inGroup(group, first || once));
        }
        return held;
    }

    private static List<Held> inGroup(List<PlanRow> group, boolean blankMeansAbove) {
        List<Held> held = new ArrayList<>();
        String above = "";
        for (PlanRow row : group) {
            boolean inherits = !hasOwn(row) && (blankMeansAbove || row.isMerged(Column.SUCCESS));
            String text = inherits ? above : row.text(Column.SUCCESS);
            held.add(new Held(row, text, (inherits || row.isTakenOver(Column.SUCCESS)) && !text.isEmpty()));
            above = text.isEmpty() ? above : text;
        }
        return held;
    }

    private static boolean hasOwn(PlanRow row) {
        return row.has(Column.SUCCESS) && !row.isMerged(Column.SUCCESS);
    }

    private static List<List<PlanRow>> groups(List<PlanRow> rows) {
        List<List<PlanRow>> groups = new ArrayList<>();
        for (PlanRow row : rows) {
            if (groups.isEmpty() || row.startsGroup()) groups.add(new ArrayList<>());
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }
}
