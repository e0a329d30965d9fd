package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.intake.PlanLayout;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.followthrough.intake.internal.document.WordLists;
import org.jspecify.annotations.Nullable;

/** Goes through the tables of a document: which row is a heading, which a finding, which an action. */
final class TableWalk {

    private final ColumnWords words = new ColumnWords(WordLists.bundled("/intake/column-words.txt"));
    private final DeadlineReader deadlines = new DeadlineReader();
    private final Problems problems;
    private final FindingList findings;
    private final ActionMaker maker;
    private final List<PrintedAction> actions = new ArrayList<>();
    private final Layouts layouts = new Layouts();
    private @Nullable Columns columns;
    private @Nullable Section section;
    private boolean afterHeading;

    TableWalk(FindingList findings, Problems problems) {
        this.findings = findings;
        this.problems = problems;
        this.maker = new ActionMaker(deadlines, findings, problems);
    }

    void read(Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.isBlank() && !row.isRule())
                .toList();
        if (rows.isEmpty()) return;
        boolean opensFinding = finding(rows.get(0)).isPresent();
        findings.beforeTable(opensFinding);
        if (!isAPlans(table, rows, opensFinding)) {
            problems.error(
                    table.where(),
                    "No heading in this table names actions or recommendations, so its " + count(rows.size())
                            + " not read: “" + Printed.opening(firstWords(rows)) + "”.");
            return;
        }
        for (int i = 0; i < rows.size(); i++) read(table, rows, i);
        findings.afterTable();
    }

    /** Prose between tables ends what blank cells may take over from above. */
    void paragraph() {
        closeSection();
    }

    /** Whether any table was a plan's. */
    boolean sawPlan() {
        return columns != null;
    }

    List<PrintedAction> close() {
        closeSection();
        return actions;
    }

    List<PlanLayout> layouts() {
        return layouts.all();
    }

    /** A table without headings of its own goes on with the columns of the one before it, where it is as wide. */
    private boolean isAPlans(Table table, List<Row> rows, boolean opensFinding) {
        if (rows.stream().anyMatch(row -> Columns.of(row, words).isPresent())) return true;
        boolean goesOn = columns != null && columns.width() == table.width() && (section != null || opensFinding);
        if (goesOn)
            problems.warning(
                    table.where(), "This table has no headings; it was read as going on with the one before it.");
        return goesOn;
    }

    private void read(Table table, List<Row> rows, int index) {
        Row row = rows.get(index);
        Optional<Columns> headings = Columns.of(row, words);
        Optional<FindingHeading> finding = finding(row);
        if (headings.isPresent()) head(headings.get(), row);
        else if (finding.isPresent()) openFinding(finding.get(), row);
        else if (isTitle(table, rows, index)) openTitle(row);
        else if (columns != null) inSection(columns).add(new PlanRow(row, columns), afterHeading);
        else leaveOut(row);
        afterHeading = headings.isPresent();
    }

    private static Optional<FindingHeading> finding(Row row) {
        return row.onlyText().flatMap(FindingHeading::of);
    }

    /** A row of one cell over the whole table, or alone above its headings. */
    private boolean isTitle(Table table, List<Row> rows, int index) {
        Row row = rows.get(index);
        boolean aboveHeadings = index + 1 < rows.size()
                && row.onlyText().isPresent()
                && Columns.of(rows.get(index + 1), words).isPresent();
        return aboveHeadings || row.isOneCellOver(table.width());
    }

    private void head(Columns found, Row row) {
        if (found.sameAs(columns)) {
            columns = found;
            return;
        }
        closeSection();
        columns = found;
        found.unknown()
                .forEach(heading -> problems.warning(
                        row.where(),
                        "Nobody knows what the column “" + Printed.opening(heading.title())
                                + "” stands for; what stands in it was not read."));
        if (!found.has(Column.LEAD)) problems.warning(row.where(), "This table has no column for who leads.");
        if (!found.has(Column.DEADLINE)) problems.warning(row.where(), "This table has no column for a deadline.");
    }

    private void openFinding(FindingHeading heading, Row row) {
        closeSection();
        findings.open(heading, row.where());
    }

    private void openTitle(Row row) {
        String title = row.filled().get(0).text();
        openFinding(FindingHeading.titled(title), row);
        problems.note(row.where(), "“" + Printed.opening(title) + "” was read as the title of what its rows answer.");
    }

    private void leaveOut(Row row) {
        problems.error(
                row.where(),
                "This row stands above the table's headings and was not read: “"
                        + Printed.opening(row.filled().get(0).text()) + "”.");
    }

    private Section inSection(Columns found) {
        Section open = section != null ? section : new Section(found, findings.covering(), problems, deadlines);
        section = open;
        return open;
    }

    private void closeSection() {
        if (section != null) close(section);
        section = null;
    }

    private void close(Section read) {
        List<PrintedAction> made = maker.make(read);
        layouts.keep(read.columns(), made);
        actions.addAll(made);
    }

    private static String count(int rows) {
        return rows == 1 ? "one row was" : rows + " rows were";
    }

    private static String firstWords(List<Row> rows) {
        return rows.get(0).filled().get(0).text();
    }
}
