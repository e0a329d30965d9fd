package org.followthrough.record.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.record.YearRecord;
import org.followthrough.record.YearRecord.Impact;
import org.followthrough.record.YearRecord.Implemented;
import org.followthrough.record.YearRecord.NotImplemented;
import org.followthrough.record.YearRecord.Open;
import org.followthrough.record.YearRecord.Why;
import org.followthrough.review.ResponseKind;
import org.followthrough.shared.London;

/** A year's record as it is printed: the page and each of its files are made of the same parts. */
public final class YearPaper {

    /** @param key names its CSV file: "implemented" @param intro how it was counted or found */
    public record Part(String key, String heading, List<String> intro, Table table) {
        public Part {
            intro = List.copyOf(intro);
        }
    }

    private final YearRecord record;

    private YearPaper(YearRecord record) {
        this.record = record;
    }

    /** "Record of the year 2026 to 2027". */
    public static String title(YearRecord record) {
        return "Record of the year " + record.year().name();
    }

    /** "1 April 2026 to 31 March 2027", and whether the year still runs. */
    public static List<String> subtitles(YearRecord record) {
        return record.asAt().equals(record.year().last())
                ? List.of(record.year().days())
                : List.of(
                        record.year().days(),
                        "The year still runs. This is how it stands on " + London.inWords(record.asAt()) + ".");
    }

    /** @param clock for the day on which the paper is made */
    public static Paper of(YearRecord record, Clock clock) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts(record)) {
            blocks.add(new Heading(1, part.heading()));
            part.intro().forEach(words -> blocks.add(new Paragraph(words)));
            blocks.add(part.table());
        }
        return new Paper(
                title(record),
                subtitles(record),
                London.today(clock).atStartOfDay(London.ZONE).toInstant(),
                blocks);
    }

    public static List<Part> parts(YearRecord record) {
        YearPaper paper = new YearPaper(record);
        return List.of(
                paper.numbers(),
                paper.implemented(),
                paper.tested(),
                paper.notImplemented(),
                paper.noAction(),
                paper.themes(),
                paper.likeFindings());
    }

    private Part numbers() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                "Implemented: accepted in this year", record.implemented().size()));
        for (Impact impact : Impact.values())
            rows.add(Row.of(
                    "Of these: " + low(impact.words()), count(record.implemented(), Implemented::impact, impact)));
        rows.add(Row.of("Not implemented", record.notImplemented().size()));
        for (Why why : Why.values())
            rows.add(Row.of("Of these: " + low(why.words()), count(record.notImplemented(), NotImplemented::why, why)));
        for (Open open : Open.values())
            rows.add(Row.of("Open: " + low(open.words()), record.open().getOrDefault(open, 0L)));
        rows.add(Row.of(
                "Findings answered with no further action", record.noAction().size()));
        for (ResponseKind kind : noActionKinds())
            rows.add(Row.of(
                    "Of these: " + low(kind.words().replaceFirst("^No further action: ", "")),
                    count(record.noAction(), YearRecord.NoAction::kind, kind)));
        return new Part(
                "numbers",
                "The year in numbers",
                Stream.concat(Stream.of(COUNTED), undated()).toList(),
                new Table("The year in numbers", List.of(Column.text("What"), Column.number("How many")), rows));
    }

    private static final String COUNTED =
            "Over all reviews. An action that asks several bodies counts once for each of them. What is open, on hold or"
                    + " overdue is counted as it stood when the year ended or, while it runs, as it stands. Names of people are"
                    + " left out of what was written: “" + WithoutNames.MARK + "” stands in their place.";

    private Stream<String> undated() {
        return record.undated() == 0
                ? Stream.empty()
                : Stream.of("Accepted on a day that their plans do not print, and so counted in no year: "
                        + record.undated() + ".");
    }

    private static List<ResponseKind> noActionKinds() {
        return List.of(ResponseKind.ALREADY_ADDRESSED, ResponseKind.NOT_A_PRIORITY, ResponseKind.RISK_HELD);
    }

    private static <T, K> long count(List<T> all, Function<T, K> by, K key) {
        return all.stream().filter(each -> by.apply(each).equals(key)).count();
    }

    private static String low(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private Part implemented() {
        return new Part(
                "implemented",
                "What was implemented, and its impact",
                List.of(
                        "Accepted by the group that signs it off. Impact is tested months later, so that tests made since the"
                                + " year ended show here too."),
                new Table(
                        "Implemented in this year",
                        columns(
                                "Action",
                                "Plan",
                                "What was asked",
                                "=Accepted on",
                                "Impact",
                                "What the test said, or why there is none"),
                        record.implemented().stream()
                                .map(each -> Row.of(
                                        each.line().reference(),
                                        each.line().plan(),
                                        each.line().wording(),
                                        each.acceptedOn(),
                                        each.impactWords(),
                                        each.why()))
                                .toList()));
    }

    private Part tested() {
        return new Part(
                "impact-tests",
                "Tests of impact recorded in this year",
                List.of("Whenever what they test was accepted."),
                new Table(
                        "Tests of impact recorded in this year",
                        columns(
                                "Actions",
                                "How we know",
                                "Kind of test",
                                "=Tested on",
                                "Result",
                                "What it said",
                                "What followed"),
                        record.tested().stream()
                                .map(each -> Row.of(
                                        each.actions(),
                                        each.measure(),
                                        each.kind(),
                                        each.testedOn(),
                                        each.result(),
                                        each.statement(),
                                        each.followed()))
                                .toList()));
    }

    private Part notImplemented() {
        return new Part(
                "not-implemented",
                "What was not implemented, and why",
                List.of(
                        "Ended otherwise in this year, or on hold or overdue at its end. Of what is overdue, the reason is what"
                                + " its body said last or, where it said nothing, what was last given for a date or a return."),
                new Table(
                        "Not implemented",
                        columns(
                                "Action",
                                "Plan",
                                "What was asked",
                                "What became of it",
                                "=Since",
                                "Reason",
                                "Agreed by"),
                        record.notImplemented().stream()
                                .map(each -> Row.of(
                                        each.line().reference(),
                                        each.line().plan(),
                                        each.line().wording(),
                                        each.why().words(),
                                        each.since(),
                                        each.reason(),
                                        each.agreedBy()))
                                .toList()));
    }

    private Part noAction() {
        return new Part(
                "no-further-action",
                "Findings answered with no further action",
                List.of("Answered in this year, or printed so in a plan that came in during it."),
                new Table(
                        "Findings answered with no further action",
                        columns("Plan", "Finding", "Response", "=Answered on", "Rationale"),
                        record.noAction().stream()
                                .map(each -> Row.of(
                                        each.plan(),
                                        each.finding(),
                                        each.kind().words(),
                                        each.on(),
                                        each.rationale().isEmpty() ? WhatBecame.NO_REASON : each.rationale()))
                                .toList()));
    }

    private Part themes() {
        return new Part(
                "themes",
                "Themes that came back across reviews",
                List.of(
                        "Found by what plans print: a theme stands here where the plans of two reviews or more print it over"
                                + " actions of this year, in the same words."),
                new Table(
                        "Themes of more than one review",
                        List.of(
                                Column.text("Theme"),
                                Column.text("Plans"),
                                Column.number("Actions of this year"),
                                Column.number("Implemented")),
                        record.themes().stream()
                                .map(each -> Row.of(
                                        each.theme(),
                                        String.join("\n", each.plans()),
                                        each.actions(),
                                        each.implemented()))
                                .toList()));
    }

    private Part likeFindings() {
        return new Part(
                "like-findings",
                "Findings of different reviews that are alike",
                List.of(
                        "Found by their words alone: two findings are alike where they share enough of them, a rare word"
                                + " counting more than a common one. It is a place to look, and no judgement. At least one of each"
                                + " group belongs to this year."),
                new Table(
                        "Alike findings",
                        List.of(Column.number("Group"), Column.text("Findings")),
                        numbered(record.likeFindings())));
    }

    private static List<Row> numbered(List<YearRecord.LikeFindings> groups) {
        List<Row> rows = new ArrayList<>();
        for (YearRecord.LikeFindings group : groups)
            rows.add(Row.of(rows.size() + 1, String.join("\n", group.findings())));
        return rows;
    }

    /** A name that begins with "=" is of a column of days. */
    private static List<Column> columns(String... names) {
        return Arrays.stream(names)
                .map(name -> name.startsWith("=") ? Column.date(name.substring(1)) : Column.text(name))
                .collect(Collectors.toList());
    }
}
