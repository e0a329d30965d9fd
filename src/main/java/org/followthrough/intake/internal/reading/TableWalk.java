package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.intake.PlanLayout;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.jspecify.annotations.Nullable;

/** Goes through the tables of a document: which row is a heading, which a finding, which an action. */
final class TableWalk {

    private static final int MOST_OF_A_KEY = 4;
    private static final Pattern FOR_ITS_READERS = Pattern.compile(
            "“(?:guidance|notes|read ?me|lists?|look ?ups?|instructions|how to.*|drop ?downs?)”",
            Pattern.CASE_INSENSITIVE);

    private final ColumnWords words;
    private final Problems problems;
    private final FindingList findings;
    private final Outline outline;
    private final ActionMaker maker;
    private final SlippedRow slipped;
    private final TableBands bands;
    private final CardTable cards;
    private final List<PrintedAction> actions = new ArrayList<>();
    private final Layouts layouts = new Layouts();
    private @Nullable Columns columns;
    private @Nullable Section section;
    private boolean afterHeading;
    private boolean sawCards;
    private boolean inKey;
    private int paragraphsBetween;

    TableWalk(Reading reading) {
        words = reading.words();
        problems = reading.problems();
        findings = reading.findings();
        outline = reading.outline();
        maker = reading.maker();
        slipped = new SlippedRow(reading.deadlines());
        bands = new TableBands(reading);
        cards = new CardTable(reading);
    }

    void read(Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.isBlank() && !row.isRule())
                .toList();
        if (rows.isEmpty()) return;
        boolean opensFinding = TableBands.finding(rows.get(0)).isPresent();
        inKey = false;
        if (FOR_ITS_READERS.matcher(table.name()).find()) {
            problems.note(table.where(), "This sheet is guidance or lists, and was left out.");
            return;
        }
        boolean follows = paragraphsBetween <= 1;
        paragraphsBetween = 0;
        findings.beforeTable(opensFinding);
        if (readAsCards(rows)) return;
        if (!isAPlans(table, rows, opensFinding, follows)) {
            leaveOut(table, rows);
            return;
        }
        for (int i = 0; i < rows.size(); ) i += read(table, rows, i);
        findings.afterTable();
    }

    private boolean readAsCards(List<Row> rows) {
        if (hasHeadings(rows) || !cards.isOne(rows)) return false;
        closeSection();
        actions.addAll(cards.read(rows, outline.at(findings.covering())));
        sawCards = true;
        findings.afterTable();
        return true;
    }

    private boolean hasHeadings(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) if (hasHeadings(rows, i)) return true;
        return false;
    }

    private boolean hasHeadings(List<Row> rows, int index) {
        return HeaderRows.at(rows, index, words).isPresent();
    }

    /** Whether the table has a column for recommendations. */
    boolean recommends(Table table) {
        for (int i = 0; i < table.rows().size(); i++)
            if (HeaderRows.at(table.rows(), i, words)
                    .filter(found -> found.columns().has(Column.RECOMMENDATION))
                    .isPresent()) return true;
        return false;
    }

    /** Prose between tables ends what blank cells may take over from above. */
    void paragraph() {
        paragraphsBetween++;
        closeSection();
    }

    /** Whether any table was a plan's. */
    boolean sawPlan() {
        return columns != null || sawCards;
    }

    List<PrintedAction> close() {
        closeSection();
        return actions;
    }

    List<PlanLayout> layouts() {
        return layouts.all();
    }

    /** A table without headings of its own goes on with the columns of the one before it, where it is as wide. */
    private boolean isAPlans(Table table, List<Row> rows, boolean opensFinding, boolean follows) {
        if (hasHeadings(rows)) return true;
        boolean full = follows
                && table.name().startsWith("table")
                && columns != null
                && columns.width() >= table.width()
                && rows.stream().allMatch(row -> row.filled().size() > 2);
        boolean goesOn = columns != null
                && (columns.width() == table.width() && (section != null || opensFinding) || full)
                && NoAction.in(rows.get(0), false).isEmpty();
        if (goesOn)
            problems.warning(
                    table.where(), "This table has no headings; it was read as going on with the one before it.");
        return goesOn;
    }

    private void leaveOut(Table table, List<Row> rows) {
        String first = rows.get(0).filled().get(0).text();
        boolean key = rows.stream().allMatch(row -> NoAction.in(row, false).isPresent());
        if (key)
            problems.note(table.where(), "This table is a key or notes, and was left out: " + Problems.quoted(first));
        else
            problems.error(
                    table.where(),
                    "No heading in this table names actions or recommendations, so its " + count(rows.size())
                            + " not read: " + Problems.quoted(first) + ".");
    }

    private int read(Table table, List<Row> rows, int index) {
        Row row = rows.get(index);
        Optional<HeaderRows> headings = HeaderRows.at(rows, index, words);
        if (headings.isPresent()) {
            head(headings.get().columns(), row);
            afterHeading = true;
            inKey = false;
            return headings.get().rows();
        }
        if (afterHeading && isBetweenHeadings(rows, index)) {
            leaveOut(row, "guidance for filling the table in");
            return 1;
        }
        inKey |= columns != null && NoAction.opensKey(row);
        Optional<String> instead = columns == null ? Optional.empty() : instead(row);
        Optional<String> update = TableBands.update(row);
        if (instead.isPresent()) leaveOut(row, instead.get());
        else if (update.isPresent() && section != null && section.takeUpdate(update.get())) noteUpdate(row);
        else if (bands.isBand(table, rows, index, columns)) openBand(row);
        else if (columns != null) add(row, columns);
        else leaveOutAbove(row);
        afterHeading &= instead.isPresent();
        return 1;
    }

    /** Guidance stands between a row of groups and the headings themselves; the same headings again are the next page's. */
    private boolean isBetweenHeadings(List<Row> rows, int index) {
        return index + 1 < rows.size()
                && HeaderRows.at(rows, index + 1, words)
                        .filter(next -> !next.columns().sameAs(columns))
                        .isPresent();
    }

    private Optional<String> instead(Row row) {
        return inKey && row.filled().size() <= MOST_OF_A_KEY
                ? Optional.of("part of a key")
                : NoAction.in(row, afterHeading);
    }

    private void add(Row row, Columns under) {
        PlanRow read = PlanRow.of(row, under);
        if (slipped.hasSlipped(read)) {
            Optional<PlanRow> moved = slipped.movedBack(row, under);
            report(read, moved.isPresent());
            if (moved.isEmpty()) return;
            read = moved.get();
        }
        bands.complete(read, under);
        inSection(under).add(read, afterHeading);
    }

    private void report(PlanRow row, boolean moved) {
        String slip =
                "A date stands in the column for leads, so the cells of this row do not stand under their own headings";
        if (moved) problems.warning(row.where(), slip + "; it was read as if they stood one column further right.");
        else problems.error(row.where(), slip + " and it was not read: " + Problems.quoted(row.wholeText()));
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

    private void openBand(Row row) {
        closeSection();
        bands.open(row);
    }

    private void noteUpdate(Row row) {
        problems.note(row.where(), "This row was read as progress of the row above.");
    }

    private void leaveOut(Row row, String what) {
        problems.note(row.where(), "This row is " + what + ", and was left out: " + Problems.quoted(row.wholeText()));
    }

    private void leaveOutAbove(Row row) {
        problems.note(
                row.where(),
                "This row stands above the table's headings and was not read: "
                        + Problems.quoted(row.filled().get(0).text()) + ".");
    }

    private Section inSection(Columns found) {
        Section open = section != null ? section : new Section(found, outline.at(findings.covering()), problems);
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
}
