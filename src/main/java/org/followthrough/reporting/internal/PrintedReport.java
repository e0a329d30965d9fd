package org.followthrough.reporting.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Bullets;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Standing;
import org.followthrough.reporting.ReportSnapshot.Stated;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** A report as it is printed: of its snapshot and its release alone. */
final class PrintedReport {

    private final Report report;
    private final ReportSnapshot numbers;
    private final List<Erasure> erasures;
    private final Instant asAt;
    private final ReportTables tables;

    private PrintedReport(Report report, ReportSnapshot numbers, List<Erasure> erasures, Instant asAt) {
        this.report = report;
        this.numbers = numbers;
        this.erasures = erasures;
        this.asAt = asAt;
        this.tables = new ReportTables(numbers);
    }

    /** @param now what an open report is dated with; a frozen one is dated with its freeze */
    static PrintedReport of(Report report, ReportSnapshot numbers, List<Erasure> erasures, Instant now) {
        return new PrintedReport(report, numbers, erasures, Objects.requireNonNullElse(report.frozenAt(), now));
    }

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Bullets(PlainSentences.of(numbers)));
        String comment = report.comment();
        if (comment != null && !comment.isBlank()) part(blocks, "From the business manager", new Paragraph(comment));
        ReportCharts.of(numbers).stream().map(Figure::new).forEach(blocks::add);
        tables.sections().forEach(section -> section(blocks, section));
        statements(blocks);
        return new Paper("Report for " + report.quarter().months(), subtitles(), asAt, blocks);
    }

    private List<String> subtitles() {
        List<String> lines = new ArrayList<>();
        lines.add(report.quarter().label());
        lines.add(
                report.isOpen()
                        ? "Provisional: the numbers at this moment"
                        : "Numbers frozen on " + London.inWords(London.dateOf(asAt)));
        erasures.forEach(each ->
                lines.add("Version %d, %s: words were erased by order %s (the text before had the SHA-256 %s)"
                        .formatted(
                                each.version(),
                                London.inWords(London.dateOf(each.at())),
                                each.order(),
                                each.oldSha256())));
        return lines;
    }

    private static void section(List<Block> blocks, ReportTables.Section section) {
        blocks.add(new Heading(1, section.heading()));
        section.tables()
                .forEach(each -> blocks.add(each.table().rows().isEmpty() ? new Paragraph(each.none()) : each.table()));
    }

    private static void part(List<Block> blocks, String heading, Block block) {
        blocks.add(new Heading(1, heading));
        blocks.add(block);
    }

    private void statements(List<Block> blocks) {
        List<Stated> statements = numbers.statements() == null ? List.of() : numbers.statements();
        if (statements.isEmpty()) return;
        blocks.add(new Heading(1, "What each agency says"));
        for (Stated each : statements) {
            blocks.add(new Heading(2, each.agency()));
            blocks.add(new Paragraph(words(each.text())));
            if (each.text() != null) blocks.add(new Paragraph(standing(each)));
        }
    }

    private static String words(@Nullable String text) {
        return text == null ? "No statement was received from this agency." : text;
    }

    private static String standing(Stated each) {
        return "Its work: " + each.standing() + "."
                + (each.answers().isEmpty() ? "" : " Answers " + each.answers() + ".");
    }

    /** Every action with how it stands, as values. */
    Table actions() {
        return new Table(
                "Actions as they stood",
                List.of(
                        Column.text("Action"),
                        Column.text("Status"),
                        Column.date("Due"),
                        Column.number("Times its date was changed"),
                        Column.text("Impact")),
                numbers.standings().stream().map(PrintedReport::row).toList());
    }

    private static Row row(Standing each) {
        return Row.of(
                each.reference(),
                each.stand().rating().words(),
                each.stand().due(),
                each.timesChanged(),
                each.impact() == null ? "" : each.impact().words());
    }
}
