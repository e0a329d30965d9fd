package org.followthrough.intake.internal.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.jspecify.annotations.Nullable;

/** Rows of a table that stand over the rows below them: findings, themes, recommendations, agencies, and answers in prose. */
final class TableBands {

    private static final int LONGEST_TITLE = 300;
    private static final Set<Column> GIVEN = EnumSet.of(Column.LEAD, Column.DEADLINE, Column.SUCCESS, Column.THEME);
    /** What names the document and not what its rows answer. */
    private static final Pattern DOCUMENTS_OWN = Pattern.compile(
            "\\b(?:action|improvement|response|delivery) plan\\b|\\bthis plan\\b|^(?:rag |brag )?key\\b|^(?:last )?updated\\b|^version\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Individual agency recommendations", over the rows of these. */
    private static final Pattern ABOUT =
            Pattern.compile("[^.]{0,60}\\b(?:recommendations|actions|findings)", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[.!]\\s*\\z");
    private static final Pattern UPDATE = Pattern.compile(
            "(?:progress|update|position|comments?|evidence)\\b[^:]{0,40}[:–-].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ColumnWords words;
    private final Problems problems;
    private final FindingList findings;
    private final Outline outline;
    private final AgencyName agencies = new AgencyName();
    private final Map<Column, List<Line>> given = new EnumMap<>(Column.class);
    private boolean findingOpen;

    TableBands(Reading reading) {
        words = reading.words();
        problems = reading.problems();
        findings = reading.findings();
        outline = reading.outline();
    }

    static Optional<FindingHeading> finding(Row row) {
        return onlyText(row).flatMap(FindingHeading::of);
    }

    /** A row of one cell over the whole table, or of one text that names what it is, or alone above its headings. */
    boolean isBand(Table table, List<Row> rows, int index, @Nullable Columns columns) {
        Row row = rows.get(index);
        Optional<String> only = onlyText(row);
        if (only.isEmpty()) return false;
        if (FindingHeading.of(only.get()).isPresent() || Band.of(only.get()).isPresent()) return true;
        if (label(only.get()).isPresent()) return true;
        if (DOCUMENTS_OWN.matcher(only.get()).find()) return false;
        boolean aboveHeadings = columns != null
                && index + 1 < rows.size()
                && HeaderRows.at(rows, index + 1, words).isPresent();
        boolean alone = columns != null
                && (agencies.isOne(only.get()) || ABOUT.matcher(only.get()).matches());
        return (aboveHeadings && columns != null)
                || (row.isOneCellOver(table.width()) && columns != null)
                || alone
                || (columns == null && isTitleOfFirst(table, rows, index));
    }

    /** Before any headings only the row right above them is theirs; what stands further up is the document's. */
    private boolean isTitleOfFirst(Table table, List<Row> rows, int index) {
        return table.name().startsWith("table")
                && index + 1 < rows.size()
                && HeaderRows.at(rows, index + 1, words).isPresent();
    }

    /** "Update 5 February: …" over the whole table speaks of the row above. */
    static Optional<String> update(Row row) {
        return onlyText(row).filter(text -> UPDATE.matcher(text).matches());
    }

    void open(Row row) {
        String text = onlyText(row).orElseThrow();
        Optional<FindingHeading> finding = FindingHeading.of(text);
        Optional<Band> band = Band.of(text);
        Optional<LabelLine> label = label(text);
        if (finding.isPresent()) openFinding(finding.get(), row);
        else if (band.isPresent()) openBand(band.get());
        else if (label.isPresent())
            given.put(label.get().column(), Cell.linesOf(label.get().rest()));
        else if (findingOpen && isProse(text)) answer(text, row);
        else if (agencies.isOne(text) || ABOUT.matcher(text).matches()) openSection(text, row);
        else openTitle(text, row);
    }

    /** What bands such as "Desired outcome: …" say for the rows below them that have no column for it. */
    void complete(PlanRow row, Columns columns) {
        given.forEach((column, lines) -> {
            if (!columns.has(column)) row.append(column, lines);
        });
    }

    private Optional<LabelLine> label(String text) {
        return LabelLine.of(new Paragraph(1, text, 0, "", false), words)
                .filter(line -> !line.rest().isEmpty() && GIVEN.contains(line.column()));
    }

    private void openFinding(FindingHeading heading, Row row) {
        outline.nextFinding();
        given.clear();
        findings.open(heading, row.where());
        findingOpen = true;
    }

    private void openBand(Band band) {
        given.clear();
        outline.open(band);
    }

    private void answer(String text, Row row) {
        Integer open = findings.covering();
        if (open != null) findings.answer(open, text);
        problems.note(row.where(), "This was read as the answer to the finding above: " + Problems.quoted(text));
    }

    private void openSection(String text, Row row) {
        outline.section(text);
        problems.note(row.where(), Problems.quoted(text) + " was read as the body whose rows follow.");
    }

    private void openTitle(String title, Row row) {
        openFinding(FindingHeading.titled(title), row);
        findingOpen = false;
        problems.note(row.where(), Problems.quoted(title) + " was read as the title of what its rows answer.");
    }

    private static boolean isProse(String text) {
        return text.length() > LONGEST_TITLE || END.matcher(text).find();
    }

    /** The one text of a row: in its first cell, or in a cell over several columns. */
    private static Optional<String> onlyText(Row row) {
        if (row.filled().size() != 1) return Optional.empty();
        return row.onlyText()
                .or(() -> Optional.of(row.filled().get(0))
                        .filter(cell -> cell.span() > 1)
                        .map(cell -> cell.text()));
    }
}
