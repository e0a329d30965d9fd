package org.followthrough.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.intake.internal.draft.Ticks;
import org.followthrough.intake.internal.memory.Comparison;
import org.followthrough.intake.internal.memory.Field;
import org.followthrough.intake.internal.memory.VersionedAction;
import org.followthrough.intake.internal.memory.WordChanges;

/** A newer version of a plan beside the one that is loaded, as a page shows it (intake/newer). */
record NewerPage(List<Differing> changed, List<Whole> added, List<Whole> gone, int same) {

    /** Before a box's name, the name of the hidden field that says what is ticked with it. */
    static final String WHAT = "what-";

    /**
     * A box that takes something over.
     *
     * @param name empty where there is nothing to tick
     * @param what what is ticked with it, as a draft keeps it
     */
    record Box(String name, String what, boolean ticked) {

        private static final Box NONE = new Box("", "", false);

        public boolean isThere() {
            return !name.isEmpty();
        }

        public String whatName() {
            return WHAT + name;
        }
    }

    /** @param name of the action that differs: "GS-14" */
    record Differing(String name, String wording, List<Line> lines) {}

    /** @param what "By when" */
    record Line(Box box, String what, List<WordChanges.Piece> before, List<WordChanges.Piece> after) {}

    /** @param name "GS-14", or that it is new */
    record Whole(Box box, String name, String wording, List<Printed> printed) {}

    record Printed(String what, String words) {}

    /** @param where the place in the newer version of each of its actions; @param ticks as they were kept */
    static NewerPage of(Comparison comparison, Function<VersionedAction, String> where, Ticks ticks) {
        return new NewerPage(
                comparison.changed().stream()
                        .map(changed -> differing(changed, where.apply(changed.after()), ticks))
                        .toList(),
                comparison.added().stream()
                        .map(action -> whole(
                                box("add-" + action.id(), Ticks.addition(where.apply(action)), ticks), "New", action))
                        .toList(),
                comparison.gone().stream()
                        .map(action -> whole(Box.NONE, Objects.requireNonNullElse(action.reference(), ""), action))
                        .toList(),
                comparison.same().size());
    }

    private static Box box(String name, String what, Ticks ticks) {
        return new Box(name, what, ticks.isTicked(what));
    }

    private static Differing differing(Comparison.Changed changed, String where, Ticks ticks) {
        return new Differing(
                Objects.requireNonNullElse(changed.before().reference(), ""),
                changed.before().text(Field.WORDING),
                changed.changes().stream()
                        .map(change -> line(changed.after().id(), change, where, ticks))
                        .toList());
    }

    /** What is printed no more has no box, as it takes nothing away. */
    private static Line line(String id, Comparison.Change change, String where, Ticks ticks) {
        WordChanges.Marked marked = WordChanges.between(change.before(), change.after());
        String name = "change-" + id + "-" + change.field().name().toLowerCase(Locale.ROOT);
        Box box = change.saysSomething() ? box(name, Ticks.change(where, change.field()), ticks) : Box.NONE;
        return new Line(box, change.field().words(), marked.before(), marked.after());
    }

    private static Whole whole(Box box, String name, VersionedAction action) {
        return new Whole(
                box,
                name,
                action.text(Field.WORDING),
                action.fields().entrySet().stream()
                        .filter(each -> each.getKey() != Field.WORDING
                                && !each.getValue().isEmpty())
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(each -> new Printed(each.getKey().words(), each.getValue()))
                        .toList());
    }
}
