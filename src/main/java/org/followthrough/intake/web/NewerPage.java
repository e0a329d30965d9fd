package org.followthrough.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.intake.internal.memory.Comparison;
import org.followthrough.intake.internal.memory.Field;
import org.followthrough.intake.internal.memory.VersionedAction;
import org.followthrough.intake.internal.memory.WordChanges;

/** A newer version of a plan beside the one that is loaded, as a page shows it (intake/newer). */
record NewerPage(List<Differing> changed, List<Whole> added, List<Whole> gone, int same) {

    /** @param name of the action that differs: "GS-14" */
    record Differing(String name, String wording, List<Line> lines) {}

    /**
     * @param field name of the box that takes the change over
     * @param what "By when"
     */
    record Line(String field, String what, List<WordChanges.Piece> before, List<WordChanges.Piece> after) {}

    /**
     * @param field name of the box that takes it over; empty where there is nothing to tick
     * @param name "GS-14", or where in the newer version it stands
     */
    record Whole(String field, String name, String wording, List<Printed> printed) {}

    record Printed(String what, String words) {}

    static NewerPage of(Comparison comparison) {
        return new NewerPage(
                comparison.changed().stream().map(NewerPage::differing).toList(),
                comparison.added().stream()
                        .map(action -> whole("add-" + action.id(), "New", action))
                        .toList(),
                comparison.gone().stream()
                        .map(action -> whole("", Objects.requireNonNullElse(action.reference(), ""), action))
                        .toList(),
                comparison.same().size());
    }

    /** The box by which a change to a field of an action is taken over. */
    static String box(VersionedAction after, Field field) {
        return "change-" + after.id() + "-" + field.name().toLowerCase(Locale.ROOT);
    }

    private static Differing differing(Comparison.Changed changed) {
        return new Differing(
                Objects.requireNonNullElse(changed.before().reference(), ""),
                changed.before().text(Field.WORDING),
                changed.changes().stream()
                        .map(change -> line(box(changed.after(), change.field()), change))
                        .toList());
    }

    private static Line line(String box, Comparison.Change change) {
        WordChanges.Marked marked = WordChanges.between(change.before(), change.after());
        return new Line(box, change.field().words(), marked.before(), marked.after());
    }

    private static Whole whole(String field, String name, VersionedAction action) {
        return new Whole(
                field,
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
