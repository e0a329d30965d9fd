package org.followthrough.worklist.internal;

import static org.followthrough.worklist.internal.FormRows.REQUIRED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each type of component takes and refuses. */
final class FormRows {

    private FormRows() {}

    private static FormRow fits(String type, String rule, String declared, String typed, Object value) {
        return new FormRow(type, rule, declared, Map.of("a", List.of(typed)), true, value);
    }

    private static FormRow breaks(String type, String rule, String declared, String typed, String sentence) {
        return new FormRow(type, rule, declared, Map.of("a", List.of(typed)), false, sentence);
    }

    private static Map<String, List<String>> date(String day, String month, String year) {
        return Map.of("a-day", List.of(day), "a-month", List.of(month), "a-year", List.of(year));
    }

    static final String REQUIRED = ", 'validate': {'required': true}";
    private static final String OWN_WORDS = REQUIRED + ", 'properties': {'message': 'Say something'}";
    private static final String OPTIONS =
            ", 'values': [{'value': 'x', 'label': 'X'}, {'value': 'y', 'label': 'Y'}, {'value': 'z', 'label': 'Z'}]";
    private static final String DYNAMIC = ", 'valuesKey': 'people'";
    private static final Map<String, List<String>> NOTHING = Map.of();

    static Stream<FormRow> texts() {
        return Stream.of("textfield", "textarea")
                .flatMap(type -> Stream.of(
                        fits(type, "any text", "", "  words  ", "words"),
                        new FormRow(
                                type,
                                "required and absent",
                                REQUIRED,
                                NOTHING,
                                false,
                                "Answer the question: The question"),
                        breaks(type, "required and empty", REQUIRED, "", "Answer the question"),
                        breaks(type, "required and only spaces", REQUIRED, " \u00a0\u200b\t ", "Answer the question"),
                        breaks(type, "required, in the form's own words", OWN_WORDS, "", "Say something"),
                        fits(type, "minLength", ", 'validate': {'minLength': 3}", "abc", "abc"),
                        breaks(type, "minLength", ", 'validate': {'minLength': 3}", "ab", "Use 3 characters or more"),
                        fits(type, "maxLength", ", 'validate': {'maxLength': 3}", " abc ", "abc"),
                        fits(type, "maxLength as text", ", 'validate': {'maxLength': '3'}", "abc", "abc"),
                        breaks(
                                type,
                                "maxLength",
                                ", 'validate': {'maxLength': 3}",
                                "abcd",
                                "Use 3 characters or fewer (you have used 4)"),
                        breaks(type, "a NUL", "", "a\0b", "cannot be kept"),
                        breaks(type, "an escape character", "", "a\u001bb", "cannot be kept"),
                        breaks(type, "half a surrogate pair", "", "a\ud83d", "cannot be kept"),
                        fits(type, "markup, kept as it is", "", "<b>${1}</b>", "<b>${1}</b>"),
                        new FormRow(
                                type,
                                "two answers",
                                "",
                                Map.of("a", List.of("x", "y")),
                                false,
                                "Give one answer only")));
    }

    static Stream<FormRow> linesAndFormats() {
        return Stream.of(
                fits("textarea", "line ends", "", "a\r\nb\rc\n", "a\nb\nc"),
                breaks("textarea", "no maxLength", "", "x".repeat(20_001), "Use 20,000 characters or fewer"),
                fits("textarea", "no maxLength", "", "x".repeat(20_000), "x".repeat(20_000)),
                breaks("textfield", "line ends", "", "a\r\nb", "Keep this to one line"),
                breaks("textfield", "no maxLength", "", "x".repeat(256), "Use 255 characters or fewer"),
                fits("textfield", "pattern", ", 'validate': {'pattern': '^[A-Z]{2}-[0-9]+$'}", "GS-14", "GS-14"),
                breaks(
                        "textfield",
                        "pattern",
                        ", 'validate': {'pattern': '^[A-Z]{2}-[0-9]+$'}",
                        "gs 14",
                        "not in the form"),
                breaks(
                        "textfield",
                        "pattern, in the form's own words",
                        ", 'validate': {'pattern': '^x$', 'patternErrorMessage': 'Type an x'}",
                        "y",
                        "Type an x"),
                fits("textfield", "email", ", 'validate': {'validationType': 'email'}", "a@b.example", "a@b.example"),
                breaks("textfield", "email", ", 'validate': {'validationType': 'email'}", "a@b", "name@example.org"),
                breaks(
                        "textfield",
                        "email",
                        ", 'validate': {'validationType': 'email'}",
                        "a@b.c, d@e.f",
                        "name@example.org"),
                fits(
                        "textfield",
                        "phone",
                        ", 'validate': {'validationType': 'phone'}",
                        "+44 (0)1632 960 001",
                        "+44 (0)1632 960 001"),
                breaks(
                        "textfield",
                        "phone",
                        ", 'validate': {'validationType': 'phone'}",
                        "ext. 12",
                        "Enter a phone number"));
    }

    static Stream<FormRow> numbers() {
        String bounds = ", 'validate': {'min': 1, 'max': 10.5}";
        return Stream.of(
                fits("number", "any number", "", " 12.50 ", new BigDecimal("12.50")),
                fits("number", "thousands", "", "1,234", new BigDecimal("1234")),
                fits("number", "a sign", "", "-3", new BigDecimal("-3")),
                new FormRow("number", "required and absent", REQUIRED, NOTHING, false, "Enter a number: The question"),
                breaks("number", "required, in the form's own words", OWN_WORDS, " ", "Say something"),
                breaks("number", "no figures", "", "twelve", "in figures"),
                breaks("number", "an exponent", "", "1e999999999", "in figures"),
                breaks("number", "endless figures", "", "9".repeat(1000), "in figures"),
                fits("number", "min", bounds, "1", BigDecimal.ONE),
                breaks("number", "min", bounds, "0.9", "Enter 1 or more"),
                fits("number", "max", bounds, "10.5", new BigDecimal("10.5")),
                breaks("number", "max", bounds, "10.6", "Enter 10.5 or less"),
                fits("number", "decimalDigits", ", 'decimalDigits': 1", "2.50", new BigDecimal("2.50")),
                breaks("number", "decimalDigits", ", 'decimalDigits': 1", "2.55", "Use 1 decimal places or fewer"),
                breaks("number", "decimalDigits none", ", 'decimalDigits': 0", "2.5", "Enter a whole number"),
                fits("number", "increment", ", 'increment': 0.5", "2.5", new BigDecimal("2.5")),
                breaks("number", "increment", ", 'increment': '0.5'", "2.6", "Enter a multiple of 0.5"),
                new FormRow(
                        "number", "two answers", "", Map.of("a", List.of("1", "2")), false, "Give one answer only"));
    }

    static Stream<FormRow> ticks() {
        return Stream.of(
                fits("checkbox", "ticked", REQUIRED, "true", true),
                new FormRow("checkbox", "not ticked", "", NOTHING, true, false),
                new FormRow(
                        "checkbox", "required and not ticked", REQUIRED, NOTHING, false, "Tick the box: The question"),
                breaks("checkbox", "required, in the form's own words", OWN_WORDS, "", "Say something"),
                breaks("checkbox", "another value", "", "yes", "Choose from the answers"),
                new FormRow(
                        "checkbox",
                        "two answers",
                        "",
                        Map.of("a", List.of("true", "true")),
                        false,
                        "Choose from the answers"));
    }

    static Stream<FormRow> choices() {
        return Stream.of("radio", "select")
                .flatMap(type -> Stream.of(
                        fits(type, "values", OPTIONS, "y", "y"),
                        breaks(type, "values", OPTIONS, "w", "Choose from the answers"),
                        breaks(type, "values, the label for the value", OPTIONS, "Y", "Choose from the answers"),
                        fits(type, "valuesKey", DYNAMIC, "p2", "p2"),
                        breaks(type, "valuesKey", DYNAMIC, "p3", "Choose from the answers"),
                        new FormRow(
                                type,
                                "required and absent",
                                OPTIONS + REQUIRED,
                                NOTHING,
                                false,
                                "Choose an answer: The question"),
                        breaks(type, "required and empty", DYNAMIC + REQUIRED, "", "Choose an answer"),
                        breaks(type, "required, in the form's own words", OPTIONS + OWN_WORDS, "", "Say something"),
                        new FormRow(
                                type,
                                "two answers",
                                OPTIONS,
                                Map.of("a", List.of("x", "y")),
                                false,
                                "Give one answer only")));
    }

    static Stream<FormRow> picks() {
        return Stream.of(
                new FormRow(
                        "checklist",
                        "values, in the form's order",
                        OPTIONS,
                        Map.of("a", List.of("z", "x", "z")),
                        true,
                        List.of("x", "z")),
                new FormRow(
                        "checklist",
                        "values",
                        OPTIONS,
                        Map.of("a", List.of("x", "w")),
                        false,
                        "Choose from the answers"),
                fits("checklist", "valuesKey", DYNAMIC, "p1", List.of("p1")),
                breaks("checklist", "valuesKey", DYNAMIC, "p3", "Choose from the answers"),
                new FormRow(
                        "checklist", "required and absent", OPTIONS + REQUIRED, NOTHING, false, "Choose at least one"),
                breaks("checklist", "required, in the form's own words", OPTIONS + OWN_WORDS, "", "Say something"));
    }

    static Stream<FormRow> dates() {
        String past = ", 'subtype': 'date', 'properties': {'latest': 'today'}";
        String future = ", 'subtype': 'date', 'disallowPassedDates': true";
        LocalDate today = LocalDate.of(2026, 3, 31);
        return Stream.of(
                new FormRow("datetime", "date", "", date("31", "3", "2026"), true, today),
                new FormRow("datetime", "date, month in words", "", date(" 31", "mar ", "26"), true, today),
                new FormRow("datetime", "date, month in full", "", date("31", "March", "2026"), true, today),
                new FormRow("datetime", "date required", REQUIRED, NOTHING, false, "Enter a date: The question"),
                new FormRow(
                        "datetime", "date required, own words", OWN_WORDS, date("", " ", ""), false, "Say something"),
                new FormRow(
                        "datetime",
                        "date without its month",
                        "",
                        date("31", "", "2026"),
                        false,
                        "must include a month"),
                new FormRow("datetime", "date of a day alone", "", date("31", "", ""), false, "a month and a year"),
                new FormRow("datetime", "date that is none", "", date("31", "2", "2026"), false, "Enter a real date"),
                new FormRow("datetime", "date of no month", "", date("1", "13", "2026"), false, "Enter a real date"),
                new FormRow("datetime", "date in words", "", date("first", "of", "2026"), false, "Enter a real date"),
                new FormRow(
                        "datetime",
                        "date of no year",
                        "",
                        date("1", "1", "202"),
                        false,
                        "The year must have 4 numbers"),
                new FormRow(
                        "datetime",
                        "date of a far year",
                        "",
                        date("1", "1", "9999"),
                        false,
                        "The year must have 4 numbers"),
                new FormRow("datetime", "leap day", "", date("29", "2", "2028"), true, LocalDate.of(2028, 2, 29)),
                new FormRow("datetime", "no past, today", future, date("31", "3", "2026"), true, today),
                new FormRow("datetime", "no past, yesterday", future, date("30", "3", "2026"), false, "today or later"),
                new FormRow("datetime", "no future, today", past, date("31", "3", "2026"), true, today),
                new FormRow("datetime", "no future, tomorrow", past, date("1", "4", "2026"), false, "today or earlier"),
                new FormRow(
                        "datetime", "two days", "", Map.of("a-day", List.of("1", "2")), false, "Give one answer only"));
    }

    static Stream<FormRow> times() {
        String time = ", 'subtype': 'time'";
        String both = ", 'subtype': 'datetime'";
        Map<String, List<String>> moment = new LinkedHashMap<>(date("31", "3", "2026"));
        moment.put("a-time", List.of("9.30am"));
        return Stream.of(
                new FormRow("datetime", "time", time, Map.of("a-time", List.of("9:32am")), true, LocalTime.of(9, 32)),
                new FormRow(
                        "datetime",
                        "time of 24 hours",
                        time,
                        Map.of("a-time", List.of("14:05")),
                        true,
                        LocalTime.of(14, 5)),
                new FormRow(
                        "datetime",
                        "time that is none",
                        time,
                        Map.of("a-time", List.of("25:00")),
                        false,
                        "Enter a time, like"),
                new FormRow("datetime", "time required", time + REQUIRED, NOTHING, false, "Enter a time: The question"),
                new FormRow(
                        "datetime",
                        "day and time",
                        both,
                        moment,
                        true,
                        LocalDate.of(2026, 3, 31).atTime(9, 30)),
                new FormRow("datetime", "day without time", both, date("31", "3", "2026"), false, "Enter a time, like"),
                new FormRow(
                        "datetime",
                        "time without day",
                        both,
                        Map.of("a-time", List.of("9am")),
                        false,
                        "a day and a month and a year"),
                new FormRow("datetime", "neither", both + REQUIRED, NOTHING, false, "Enter a date: The question"));
    }

    static Stream<FormRow> rows() {
        return Stream.of(texts(), linesAndFormats(), numbers(), ticks(), choices(), picks(), dates(), times())
                .flatMap(rows -> rows);
    }
}
