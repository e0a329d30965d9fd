package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.Problem;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;

/**
 * Small plans as they are drawn in a test: lines with | are a table's rows, an empty line ends a table, # begins a heading,
 * and all else is a paragraph. In a row, "&lt;" makes the cell before it wider and "^" is the lower part of the cell above;
 * " / " breaks a line within a cell.
 */
final class WrittenPlan {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int tables;
    private int paragraphs;

    private WrittenPlan() {}

    static PrintedPlan read(String drawn) {
        return PlanWalk.through(document(drawn));
    }

    static Document document(String drawn) {
        WrittenPlan plan = new WrittenPlan();
        drawn.lines().map(String::strip).forEach(plan::take);
        plan.endTable();
        return new Document(plan.blocks, List.of(), List.of());
    }

    static List<String> actions(PrintedPlan plan) {
        return plan.actions().stream().map(PrintedAction::wording).toList();
    }

    /** One line for each action: its words, its leads, and its deadline as printed. */
    static List<String> rows(PrintedPlan plan) {
        return plan.actions().stream()
                .map(action -> String.join(
                        " | ",
                        action.wording(),
                        String.join(", ", action.leads().names()),
                        String.valueOf(action.deadline().printed())))
                .toList();
    }

    static List<String> messages(PrintedPlan plan) {
        return plan.problems().stream().map(Problem::message).toList();
    }

    private void take(String line) {
        if (line.contains("|")) rows.add(row(line.split("\\|", -1)));
        else endTable();
        if (!line.contains("|") && !line.isEmpty()) blocks.add(paragraph(line));
    }

    private Paragraph paragraph(String line) {
        boolean heading = line.startsWith("#");
        return new Paragraph(++paragraphs, line.replaceFirst("^#+ ", ""), heading ? line.indexOf(' ') : 0, "", false);
    }

    private Row row(String[] texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String text = Printed.text(texts[i].strip().replace(" / ", "\n"));
            int last = cells.size() - 1;
            if (text.equals("<")) cells.set(last, wider(cells.get(last)));
            else cells.add(new Cell(i, 1, text.equals("^") ? List.of() : Cell.linesOf(text), text.equals("^"), null));
        }
        return new Row("table " + (tables + 1), rows.size() + 1, cells);
    }

    private static Cell wider(Cell cell) {
        return new Cell(cell.column(), cell.span() + 1, cell.lines(), cell.fromAbove(), cell.shade());
    }

    private void endTable() {
        if (rows.isEmpty()) return;
        blocks.add(new Table("table " + ++tables, rows));
        rows.clear();
    }
}
