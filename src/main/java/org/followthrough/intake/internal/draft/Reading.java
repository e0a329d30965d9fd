package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.followthrough.intake.internal.mending.Corrections;
import org.followthrough.intake.internal.mending.Corrections.Added;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.Meanings;
import org.followthrough.intake.internal.reading.PlanWalk;

/** A draft's document read with a person's corrections, and the actions that the person found beside. */
public final class Reading {

    private final Document document;
    private final Meanings meanings;
    private final PrintedPlan plan;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final List<PrintedAction> actions;

    private Reading(Document document, Meanings meanings, List<Added> added) {
        this.document = document;
        this.meanings = meanings;
        plan = PlanWalk.through(document, meanings);
        document.blocks().forEach(this::note);
        actions = new ArrayList<>(plan.actions());
        added.forEach(this::add);
    }

    public static Reading of(PlanDraft draft) {
        Corrections corrections = draft.mends().corrections();
        var from = new DeadlineReader().read(corrections.countedFrom()).due();
        Meanings meanings = new Meanings(corrections.columns(), from);
        return new Reading(corrections.applyTo(draft.document()), meanings, corrections.added());
    }

    public Document document() {
        return document;
    }

    /** Reads deadlines as they are read in this document, whoever typed them. */
    public DeadlineReader deadlines() {
        return DeadlineReader.in(document, meanings);
    }

    public PrintedPlan plan() {
        return plan;
    }

    public List<PrintedFinding> findings() {
        return plan.findings();
    }

    /** In the plan's order, each added one after the action that it follows. */
    public List<PrintedAction> actions() {
        return actions;
    }

    /** What is loaded, as the record of what was printed. */
    PrintedPlan whole() {
        return new PrintedPlan(plan.findings(), actions, plan.problems(), plan.layouts());
    }

    /** The row called so, or the one that something called so is a part of: "table 2, row 3, item 2". */
    public Optional<Row> row(String where) {
        for (int end = where.length(); end > 0; end = where.lastIndexOf(", ", end - 1)) {
            Row row = rows.get(where.substring(0, end));
            if (row != null) return Optional.of(row);
        }
        return Optional.empty();
    }

    public Optional<Row> above(Row row) {
        return document.blocks().stream()
                .filter(block -> block.where().equals(row.table()) && block instanceof Table)
                .flatMap(block -> above((Table) block, row).stream())
                .findFirst();
    }

    private static Optional<Row> above(Table table, Row row) {
        int at = table.rows().indexOf(row);
        return at > 0 ? Optional.of(table.rows().get(at - 1)) : Optional.empty();
    }

    /** The words of a row or a paragraph, line by line. */
    public Optional<String> words(String where) {
        Optional<Row> row = row(where);
        if (row.isPresent())
            return row.map(
                    found -> found.filled().stream().map(cell -> cell.text()).collect(Collectors.joining("\n")));
        return document.blocks().stream()
                .filter(block -> block instanceof Paragraph && block.where().equals(where))
                .map(block -> ((Paragraph) block).text())
                .findFirst();
    }

    private void note(Block block) {
        order.putIfAbsent(block.where(), order.size());
        if (block instanceof Table table)
            for (Row row : table.rows()) {
                order.putIfAbsent(row.where(), order.size());
                rows.putIfAbsent(row.where(), row);
            }
    }

    private void add(Added added) {
        Set<String> known = actions.stream().map(PrintedAction::where).collect(Collectors.toSet());
        if (known.contains(added.where())) return;
        int at = added.after().isEmpty() ? indexByOrder(added.where()) : indexAfter(added.after());
        PrintedAction before = at == 0 ? null : actions.get(at - 1);
        List<String> suggested = before == null || added.after().isEmpty()
                ? List.of()
                : before.leads().names();
        PrintedAction.Thread thread =
                before == null ? new PrintedAction.Thread(null, null, null, null, null, null) : before.thread();
        actions.add(at, asAction(added, thread, suggested));
    }

    private PrintedAction asAction(Added added, PrintedAction.Thread thread, List<String> suggested) {
        List<PrintedAction.Cell> cells = actions.stream()
                .filter(action -> action.where().equals(added.after()))
                .findFirst()
                .map(PrintedAction::printed)
                .orElseGet(() -> List.of(new PrintedAction.Cell("As printed", added.wording())));
        return new PrintedAction(
                added.where(),
                thread,
                null,
                added.wording(),
                new PrintedAction.Leads(List.of(), "", suggested),
                new Deadline(null, DeadlineKind.NONE, null, null),
                null,
                false,
                new PrintedAction.Standing(null, null, null),
                cells);
    }

    private int indexAfter(String where) {
        int at = actions.size();
        for (int i = 0; i < actions.size(); i++)
            if (actions.get(i).where().equals(where) || actions.get(i).where().startsWith(where + ", further"))
                at = i + 1;
        return at;
    }

    private int indexByOrder(String where) {
        int place = place(where);
        int at = 0;
        while (at < actions.size() && place(actions.get(at).where()) < place) at++;
        return at;
    }

    private int place(String where) {
        for (int end = where.length(); end > 0; end = where.lastIndexOf(", ", end - 1)) {
            Integer place = order.get(where.substring(0, end));
            if (place != null) return place;
        }
        return Integer.MAX_VALUE;
    }
}
