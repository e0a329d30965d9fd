package org.followthrough.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Stand;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** A report's tables for its files: the same, in the same order, as on its page. */
final class ReportTables {

    private static final Column ACTION = Column.text("Action");
    private static final Column WORDING = Column.text("Wording");
    private static final Column LED_BY = Column.text("Led by");

    private final ReportSnapshot numbers;
    private final List<Rating> ratings;

    ReportTables(ReportSnapshot numbers) {
        this.numbers = numbers;
        this.ratings = org.followthrough.reporting.internal.Paper.of(numbers).ratings();
    }

    List<Table> all() {
        List<Table> all = new ArrayList<>(List.of(
                changes(),
                overdue(),
                standing(),
                tallies("By review", "Plan", numbers.plans()),
                tallies("By agency or group that leads", "Led by", numbers.agencies())));
        if (!numbers.byFinding().isEmpty()) all.add(tallies("By finding", "Finding", numbers.byFinding()));
        if (numbers.strands() != null)
            all.add(tallies("Plans of several agencies, and of one", "Plans", numbers.strands()));
        all.add(awaiting());
        all.add(completed());
        all.add(impact());
        all.add(reopened());
        all.add(datesAsked());
        all.add(datesMoved());
        all.add(otherwise());
        all.add(gaps());
        all.add(unanswered());
        all.add(lines());
        return all;
    }

    private static <T> Table table(String caption, List<Column> columns, @Nullable List<T> all, Function<T, Row> row) {
        return new Table(
                caption,
                columns,
                (all == null ? List.<T>of() : all).stream().map(row).toList());
    }

    private Table changes() {
        return table(
                "Changed since the last report",
                List.of(ACTION, WORDING, Column.text("Before"), Column.text("Now")),
                numbers.changes(),
                each -> Row.of(
                        each.reference(),
                        each.wording(),
                        each.before() == null ? "New" : words(each.before()),
                        words(each.now())));
    }

    private static String words(Stand stand) {
        return stand.due() == null
                ? stand.rating().words()
                : stand.rating().words() + ", due " + London.inWords(stand.due());
    }

    private Table overdue() {
        return table(
                "Overdue",
                List.of(
                        ACTION,
                        WORDING,
                        LED_BY,
                        Column.date("Due"),
                        Column.number("Days overdue"),
                        Column.text("The lead’s explanation")),
                numbers.overdue(),
                each -> Row.of(
                        each.reference(),
                        each.wording(),
                        each.lead(),
                        each.due(),
                        each.days(),
                        each.line() == null ? "None received" : each.line()));
    }

    private Table standing() {
        List<Row> rows = new ArrayList<>();
        ratings.forEach(rating ->
                rows.add(Row.of(rating.words(), numbers.totals().ratings().getOrDefault(rating, 0))));
        rows.add(Row.of("All", numbers.totals().actions()));
        return new Table("How actions stand", List.of(Column.text("Status"), Column.number("Actions")), rows);
    }

    private Table tallies(String caption, String term, List<Tally> tallies) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(term));
        ratings.forEach(rating -> columns.add(Column.number(rating.words())));
        columns.add(Column.number("All"));
        return table(caption, columns, tallies, this::row);
    }

    private Row row(Tally tally) {
        List<Object> cells = new ArrayList<>();
        cells.add(tally.name());
        ratings.forEach(rating -> cells.add(tally.count(rating)));
        cells.add(tally.total());
        return Row.of(cells.toArray());
    }

    private Table awaiting() {
        return table(
                "Awaiting sign-off",
                List.of(ACTION, WORDING, Column.text("Judged by"), Column.date("Evidence sent")),
                numbers.awaiting(),
                each -> Row.of(each.reference(), each.wording(), each.group(), each.sentOn()));
    }

    private Table completed() {
        return table(
                "Completed",
                List.of(ACTION, WORDING, Column.date("Accepted")),
                numbers.completed(),
                each -> Row.of(each.reference(), each.wording(), each.on()));
    }

    private Table impact() {
        return table(
                "What difference it made",
                List.of(ACTION, WORDING, Column.text("The test showed")),
                numbers.impact(),
                each -> Row.of(each.reference(), each.wording(), each.result()));
    }

    private Table reopened() {
        return table(
                "Open again",
                List.of(ACTION, WORDING, Column.text("Now")),
                numbers.reopened(),
                each -> Row.of(each.reference(), each.wording(), each.now()));
    }

    private Table datesAsked() {
        return table(
                "New dates asked for",
                List.of(ACTION, WORDING, Column.date("Date until it is decided")),
                numbers.datesAsked(),
                each -> Row.of(each.reference(), each.wording(), each.due()));
    }

    private Table datesMoved() {
        return table(
                "Dates changed",
                List.of(
                        ACTION,
                        WORDING,
                        Column.date("First date"),
                        Column.date("Date now"),
                        Column.text("How late"),
                        Column.number("Times changed")),
                numbers.datesMoved(),
                each -> Row.of(
                        each.reference(), each.wording(), each.first(), each.due(), each.wasLate(), each.times()));
    }

    private Table otherwise() {
        return table(
                "Ended otherwise, or set aside",
                List.of(ACTION, WORDING, Column.text("How"), Column.text("Why"), Column.text("Agreed by")),
                numbers.endedOrAside(),
                each -> Row.of(each.reference(), each.wording(), each.how(), each.reason(), each.agreed()));
    }

    private Table gaps() {
        return table(
                "Gaps",
                List.of(ACTION, WORDING, LED_BY, Column.text("What it needs")),
                numbers.gaps(),
                each -> Row.of(
                        each.reference(),
                        each.wording(),
                        each.lead(),
                        each.lacks().words()));
    }

    private Table unanswered() {
        return table(
                "Findings whose answer is not stated",
                List.of(Column.text("Plan"), Column.number("Findings")),
                numbers.unanswered(),
                each -> Row.of(each.plan(), each.findings()));
    }

    private Table lines() {
        return table(
                "Progress on the other actions",
                List.of(ACTION, WORDING, LED_BY, Column.text("The lead’s line")),
                numbers.lines(),
                each -> Row.of(each.reference(), each.wording(), each.lead(), each.line()));
    }
}
