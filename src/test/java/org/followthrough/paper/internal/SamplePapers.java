package org.followthrough.paper.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Chart.Bars;
import org.followthrough.paper.Chart.Columns;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.Chart.StackedBars;
import org.followthrough.paper.Chart.Tone;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Bullets;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Fact;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.junit.jupiter.api.Named;

/** Papers to try the files on: a made-up quarter's report with every block, and a long table. */
public final class SamplePapers {

    static final Instant AS_AT = Instant.parse("2026-10-01T08:00:00Z");

    private SamplePapers() {}

    static Chart byAgency() {
        return new StackedBars(
                "Two of six agencies have most of what is overdue",
                "Agency",
                List.of(
                        "Harbour Council children's services",
                        "Harbour Constabulary",
                        "Harbour Hospitals NHS Foundation Trust and its community services",
                        "Probation",
                        "Housing",
                        "Harbour Schools Alliance"),
                List.of(
                        Series.of("Overdue", Tone.RED, 7L, 1L, 6L, 0L, 0L, null),
                        Series.of("At risk", Tone.AMBER, 3L, 4L, 2L, 1L, 0L, null),
                        Series.of("On track", Tone.GREEN, 12L, 9L, 14L, 3L, 2L, null),
                        Series.of("Done", Tone.BLUE, 20L, 16L, 11L, 6L, 4L, null),
                        Series.of("Not started", Tone.NOT_STARTED, 2L, 0L, 5L, 0L, 1L, null),
                        Series.of("No data", Tone.NO_DATA, 0L, 0L, 0L, 0L, 0L, null)));
    }

    static Chart overTime() {
        return new Columns(
                "Closing has kept pace with the plan since April",
                "Quarter",
                List.of(
                        "October to December 2025",
                        "January to March 2026",
                        "April to June 2026",
                        "July to September 2026"),
                List.of(
                        Series.of("Planned to close", Tone.GREY, 12L, 18L, 21L, 25L),
                        Series.of("Closed", Tone.BLUE, 9L, 11L, 22L, null)));
    }

    static Chart ages() {
        return new Bars(
                "Four actions have been overdue for more than 90 days",
                "Days overdue",
                List.of("0–30", "31–60", "61–90", "90+"),
                Series.of("Actions", Tone.RED, 6L, 3L, 1L, 4L));
    }

    /** Every kind of them. */
    static Stream<Named<Paper>> all() {
        return Stream.of(
                Named.of("report", report()),
                Named.of("long", longTable(120)),
                Named.of("wide", wide()),
                Named.of("hostile", hostile()),
                Named.of("empty", empty()));
    }

    /** With every block. */
    static Paper report() {
        return new Paper(
                "Safeguarding reviews: progress this quarter",
                List.of("Harbour Safeguarding Children Partnership", "For the partnership executive, 14 October 2026"),
                AS_AT,
                List.of(
                        new Heading(1, "In short"),
                        new Paragraph(
                                "Fourteen actions are overdue, four of them for more than 90 days. Since July, 22 have been closed.\n"
                                        + "Two decisions are asked of the executive."),
                        new Bullets(List.of(
                                "Agree a new date for information-sharing training in the hospitals (GS-14).",
                                "Name a lead for the joint protocol on bruising in babies, which has had none since 3 August 2026 and on "
                                        + "which three other actions wait.")),
                        new Facts(List.of(
                                Fact.of("Reviews in hand", 7),
                                Fact.of("Actions", 1234),
                                Fact.of("Next meeting", LocalDate.of(2027, 1, 13)),
                                Fact.of("Checked by", "Business manager, on behalf of the partnership"))),
                        new Heading(1, "Where actions stand"),
                        new Heading(2, "By agency"),
                        new Figure(byAgency()),
                        new Heading(2, "Over time"),
                        new Figure(overTime()),
                        new Heading(2, "Overdue"),
                        new Figure(ages()),
                        new Heading(3, "Each overdue action"),
                        overdue(),
                        new Heading(4, "Withdrawn"),
                        new Table("Withdrawn this quarter", List.of(Column.text("Action")), List.of()),
                        new Heading(1, "What comes next"),
                        new Paragraph("The next report is due on 13 January 2027.")));
    }

    private static Table overdue() {
        return new Table(
                "Overdue actions, the oldest first",
                List.of(
                        Column.text("Reference"),
                        Column.text("Action"),
                        Column.text("Agency"),
                        Column.date("Due"),
                        Column.number("Days overdue"),
                        Column.number("Share of plan (%)")),
                List.of(
                        Row.of(
                                "GS-14",
                                "Train every ward sister in what may be shared with schools and the police, and show that it is used",
                                "Harbour Hospitals NHS Foundation Trust",
                                LocalDate.of(2026, 3, 31),
                                184,
                                new BigDecimal("12.5")),
                        Row.of(
                                "GS-2",
                                "Joint protocol on bruising in babies",
                                "Harbour Constabulary",
                                LocalDate.of(2026, 8, 3),
                                59,
                                new BigDecimal("8.0")),
                        Row.of("FB-7", "Audit of strategy discussions", "Probation", "ongoing", "no data", null)));
    }

    /** As long a table as {@code rows}. */
    public static Paper longTable(int rows) {
        return new Paper(
                "Everything that was asked",
                List.of("Harbour Safeguarding Children Partnership"),
                AS_AT,
                List.of(
                        new Heading(1, "Every action"),
                        new Table(
                                "Every action",
                                List.of(
                                        Column.text("Reference"),
                                        Column.text("Action"),
                                        Column.text("Agency"),
                                        Column.text("State"),
                                        Column.date("Due"),
                                        Column.number("Times changed")),
                                IntStream.range(0, rows)
                                        .mapToObj(SamplePapers::row)
                                        .toList())));
    }

    private static Row row(int at) {
        return Row.of(
                "GS-" + at,
                "Show that what was asked in recommendation " + at + " is done in every team and seen to help",
                "Agency " + at % 17,
                at % 3 == 0 ? "On track" : "Evidence awaits sign-off",
                LocalDate.of(2026, 1, 1).plusDays(at % 700),
                at % 5);
    }

    /** With a table that needs the page on its side, and headings that leave levels out. */
    static Paper wide() {
        List<Column> columns = IntStream.range(0, 9)
                .mapToObj(at -> Column.text("Column " + at))
                .toList();
        List<Row> rows = IntStream.range(0, 60)
                .mapToObj(row -> Row.of(IntStream.range(0, 9)
                        .mapToObj(at -> "What is in " + row + " and " + at)
                        .toArray()))
                .toList();
        return new Paper(
                "Wide",
                List.of(),
                AS_AT,
                List.of(
                        new Heading(3, "Deep at once"),
                        new Table("Nine columns", columns, rows),
                        new Figure(byAgency()),
                        new Heading(2, "Back"),
                        new Heading(4, "Deep again"),
                        new Paragraph("")));
    }

    static Paper empty() {
        return new Paper(
                "Nothing yet",
                List.of(),
                AS_AT,
                List.of(
                        new Bullets(List.of()),
                        new Facts(List.of()),
                        new Figure(new Bars("Nothing is overdue", "Days", List.of(), Series.of("Actions", Tone.RED)))));
    }

    /** What somebody might write into any field. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>&amp;<b>\"'>]]>",
            "=HYPERLINK(\"http://example.invalid\",\"x\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "  =1+1",
            "\u0000\u0001\u0008\u001b[31m red \u009f\ufffe",
            "w".repeat(400),
            "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udc67 e\u0301",
            "\u05e9\u05dc\u05d5\u05dd \u202eevil\u202c \u0645\u0631\u062d\u0628\u0627 123",
            "half \ud83d and \ude00 half",
            "{title} {subject} ${7*7} #{1} _x000D_ \\u0041 %s %n $1",
            "[:]*?/\\'History'",
            "a\nb\u2028c\u0085d\fe");

    /** All of them in every field. */
    static Paper hostile() {
        String all = String.join(" ", HOSTILE);
        List<String> categories = HOSTILE.stream().map(text -> "c" + text).toList();
        Long[] ones = HOSTILE.stream().map(text -> 1L).toArray(Long[]::new);
        List<Row> rows = HOSTILE.stream().map(text -> Row.of(text, text)).toList();
        List<Paper.Block> blocks = new ArrayList<>();
        HOSTILE.forEach(text -> blocks.add(new Heading(2, text)));
        HOSTILE.forEach(text -> blocks.add(new Paragraph(text)));
        HOSTILE.forEach(text -> blocks.add(
                new Table(text, List.of(Column.text(text), Column.number(all)), List.of(Row.of(text, text)))));
        blocks.add(new Bullets(HOSTILE));
        blocks.add(new Facts(HOSTILE.stream().map(text -> Fact.of(text, text)).toList()));
        blocks.add(new Table(all, List.of(Column.text(all), Column.date(all)), rows));
        blocks.add(new Figure(new StackedBars(
                all, all, categories, List.of(Series.of(all, Tone.RED, ones), Series.of("<b>", Tone.NO_DATA, ones)))));
        blocks.add(new Figure(new Columns(all, all, categories, List.of(Series.of(all, Tone.AMBER, ones)))));
        return new Paper(all, HOSTILE, AS_AT, blocks);
    }
}
