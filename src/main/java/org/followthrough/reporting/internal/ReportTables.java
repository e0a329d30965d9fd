package org.followthrough.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Stand;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** A report's tables, for its page and for its files alike: of the snapshot alone, so that a filed one reads the same for ever. */
final class ReportTables {

    private static final Column ACTION = Column.text("Action");
    private static final Column WORDING = Column.text("Wording");
    private static final Column LED_BY = Column.text("Led by");

    /** @param exception whether it belongs to what needs the executive's eye, and not only to the whole */
    record Section(String heading, boolean exception, List<Listed> tables) {
        Section(String heading, boolean exception, Listed... tables) {
            this(heading, exception, Stream.of(tables).filter(Listed::isSaid).toList());
        }
    }

    /** @param none the sentence where it has no row; empty where it is left out then */
    record Listed(Table table, String none) {
        boolean isSaid() {
            return !none.isEmpty() || !table.rows().isEmpty();
        }
    }

    private final ReportSnapshot numbers;
    private final List<Rating> ratings;

    ReportTables(ReportSnapshot numbers) {
        this.numbers = numbers;
        this.ratings = OnPage.ratings(numbers);
    }

    List<Section> sections() {
        return Stream.of(
                        new Section(sinceWhen(), true, listed(changes(), noChange()), seldom(reopened())),
                        new Section(
                                "Late, or waiting",
                                true,
                                listed(overdue(), "No action is overdue."),
                                listed(awaiting(), "No evidence waits to be judged."),
                                seldom(datesAsked())),
                        standing(),
                        new Section(
                                "Done, and what difference it made",
                                false,
                                listed(completed(), noneCompleted()),
                                seldom(impact())),
                        new Section(
                                "Dates changed, and what ended otherwise",
                                true,
                                listed(datesMoved(), "No date was changed."),
                                seldom(otherwise())),
                        new Section("Gaps", true, listed(gaps(), "There are no gaps."), seldom(unanswered())),
                        new Section("Challenges", true, seldom(challenges())),
                        new Section("Progress on the other actions", false, seldom(lines())))
                .filter(section -> !section.tables().isEmpty())
                .toList();
    }

    private Section standing() {
        return new Section(
                "How actions stand",
                false,
                seldom(byStatus()),
                seldom(tallies("By review", "Plan", numbers.plans())),
                seldom(tallies("By agency or group that leads", "Led by", numbers.agencies())),
                seldom(tallies("By finding", "Finding", numbers.byFinding())),
                seldom(tallies("Plans of several agencies, and of one", "Plans", numbers.strands())));
    }

    private static Listed listed(Table table, String none) {
        return new Listed(table, none);
    }

    private static Listed seldom(Table table) {
        return new Listed(table, "");
    }

    private String sinceWhen() {
        String earlier = numbers.comparedWith();
        return earlier == null
                ? "Changed since the last report"
                : "Changed since the report for " + Quarter.named(earlier).months();
    }

    private String noChange() {
        return numbers.comparedWith() == null
                ? "This is the first report, so there is nothing to compare it with."
                : "No action has moved.";
    }

    private String noneCompleted() {
        return "No action was accepted since " + London.inWords(numbers.since()) + ".";
    }

    private static <T> Table table(String caption, List<Column> columns, @Nullable List<T> all, Function<T, Row> row) {
        return new Table(
                caption,
                columns,
                (all == null ? List.<T>of() : all).stream().map(row).toList());
    }

    private Table changes() {
        return table(
                "Actions that have moved",
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

    private Table byStatus() {
        List<Row> rows = new ArrayList<>();
        ratings.forEach(rating ->
                rows.add(Row.of(rating.words(), numbers.totals().ratings().getOrDefault(rating, 0))));
        rows.add(Row.of("All", numbers.totals().actions()));
        return new Table("By status", List.of(Column.text("Status"), Column.number("Actions")), rows);
    }

    private Table tallies(String caption, String term, @Nullable List<Tally> tallies) {
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
                        each.reference(),
                        each.wording(),
                        each.first(),
                        each.due(),
                        each.wasLate().isEmpty() ? "Not late" : each.wasLate(),
                        each.times()));
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

    private Table challenges() {
        return table(
                "Put since the last report, or open",
                List.of(
                        Column.text("Put to"),
                        Column.text("By"),
                        Column.text("What was asked"),
                        Column.date("To be answered by"),
                        Column.text("Answer"),
                        Column.text("Status")),
                numbers.challenges(),
                each -> Row.of(
                        each.about(), each.role(), each.challenge(), each.answerBy(), each.reply(), each.standing()));
    }

    private Table lines() {
        return table(
                "Progress on the other actions",
                List.of(ACTION, WORDING, LED_BY, Column.text("The lead’s line")),
                numbers.lines(),
                each -> Row.of(each.reference(), each.wording(), each.lead(), each.line()));
    }
}
