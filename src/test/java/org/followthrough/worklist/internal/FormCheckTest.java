package org.followthrough.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Component type × rule × condition. Each row is checked where it is shown, hidden, and inside a hidden group. */
class FormCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> PEOPLE = Map.of("p1", "Ana Field", "p2", "Ben Marsh");

    /** @param expected the value where the row fits, else part of the sentence */
    record Row(
            String type, String rule, String declared, Map<String, List<String>> typed, boolean fits, Object expected) {
        @Override
        public String toString() {
            return type + ", " + rule + (fits ? " is kept: " : " is refused: ") + abridged(typed.toString());
        }

        private static String abridged(String text) {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text.replace('\0', '0');
        }

        String component(String condition) {
            return "{'type': '" + type + "', 'key': 'a', 'label': 'The question'" + declared + condition + "}";
        }
    }

    private static Row fits(String type, String rule, String declared, String typed, Object value) {
        return new Row(type, rule, declared, Map.of("a", List.of(typed)), true, value);
    }

    private static Row breaks(String type, String rule, String declared, String typed, String sentence) {
        return new Row(type, rule, declared, Map.of("a", List.of(typed)), false, sentence);
    }

    private static Map<String, List<String>> date(String day, String month, String year) {
        return Map.of("a-day", List.of(day), "a-month", List.of(month), "a-year", List.of(year));
    }

    private static final String REQUIRED = ", 'validate': {'required': true}";
    private static final String OWN_WORDS = REQUIRED + ", 'properties': {'message': 'Say something'}";
    private static final String OPTIONS =
            ", 'values': [{'value': 'x', 'label': 'X'}, {'value': 'y', 'label': 'Y'}, {'value': 'z', 'label': 'Z'}]";
    private static final String DYNAMIC = ", 'valuesKey': 'people'";
    private static final Map<String, List<String>> NOTHING = Map.of();

    static Stream<Row> texts() {
        return Stream.of("textfield", "textarea")
                .flatMap(type -> Stream.of(
                        fits(type, "any text", "", "  words  ", "words"),
                        new Row(
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
                        new Row(
                                type,
                                "two answers",
                                "",
                                Map.of("a", List.of("x", "y")),
                                false,
                                "Give one answer only")));
    }

    static Stream<Row> linesAndFormats() {
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

    static Stream<Row> numbers() {
        String bounds = ", 'validate': {'min': 1, 'max': 10.5}";
        return Stream.of(
                fits("number", "any number", "", " 12.50 ", new BigDecimal("12.50")),
                fits("number", "thousands", "", "1,234", new BigDecimal("1234")),
                fits("number", "a sign", "", "-3", new BigDecimal("-3")),
                new Row("number", "required and absent", REQUIRED, NOTHING, false, "Enter a number: The question"),
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
                new Row("number", "two answers", "", Map.of("a", List.of("1", "2")), false, "Give one answer only"));
    }

    static Stream<Row> ticks() {
        return Stream.of(
                fits("checkbox", "ticked", REQUIRED, "true", true),
                new Row("checkbox", "not ticked", "", NOTHING, true, false),
                new Row("checkbox", "required and not ticked", REQUIRED, NOTHING, false, "Tick the box: The question"),
                breaks("checkbox", "required, in the form's own words", OWN_WORDS, "", "Say something"),
                breaks("checkbox", "another value", "", "yes", "Choose from the answers"),
                new Row(
                        "checkbox",
                        "two answers",
                        "",
                        Map.of("a", List.of("true", "true")),
                        false,
                        "Choose from the answers"));
    }

    static Stream<Row> choices() {
        return Stream.of("radio", "select")
                .flatMap(type -> Stream.of(
                        fits(type, "values", OPTIONS, "y", "y"),
                        breaks(type, "values", OPTIONS, "w", "Choose from the answers"),
                        breaks(type, "values, the label for the value", OPTIONS, "Y", "Choose from the answers"),
                        fits(type, "valuesKey", DYNAMIC, "p2", "p2"),
                        breaks(type, "valuesKey", DYNAMIC, "p3", "Choose from the answers"),
                        new Row(
                                type,
                                "required and absent",
                                OPTIONS + REQUIRED,
                                NOTHING,
                                false,
                                "Choose an answer: The question"),
                        breaks(type, "required and empty", DYNAMIC + REQUIRED, "", "Choose an answer"),
                        breaks(type, "required, in the form's own words", OPTIONS + OWN_WORDS, "", "Say something"),
                        new Row(
                                type,
                                "two answers",
                                OPTIONS,
                                Map.of("a", List.of("x", "y")),
                                false,
                                "Give one answer only")));
    }

    static Stream<Row> picks() {
        return Stream.of(
                new Row(
                        "checklist",
                        "values, in the form's order",
                        OPTIONS,
                        Map.of("a", List.of("z", "x", "z")),
                        true,
                        List.of("x", "z")),
                new Row(
                        "checklist",
                        "values",
                        OPTIONS,
                        Map.of("a", List.of("x", "w")),
                        false,
                        "Choose from the answers"),
                fits("checklist", "valuesKey", DYNAMIC, "p1", List.of("p1")),
                breaks("checklist", "valuesKey", DYNAMIC, "p3", "Choose from the answers"),
                new Row("checklist", "required and absent", OPTIONS + REQUIRED, NOTHING, false, "Choose at least one"),
                breaks("checklist", "required, in the form's own words", OPTIONS + OWN_WORDS, "", "Say something"));
    }

    static Stream<Row> dates() {
        String past = ", 'subtype': 'date', 'properties': {'latest': 'today'}";
        String future = ", 'subtype': 'date', 'disallowPassedDates': true";
        LocalDate today = LocalDate.of(2026, 3, 31);
        return Stream.of(
                new Row("datetime", "date", "", date("31", "3", "2026"), true, today),
                new Row("datetime", "date, month in words", "", date(" 31", "mar ", "26"), true, today),
                new Row("datetime", "date, month in full", "", date("31", "March", "2026"), true, today),
                new Row("datetime", "date required", REQUIRED, NOTHING, false, "Enter a date: The question"),
                new Row("datetime", "date required, own words", OWN_WORDS, date("", " ", ""), false, "Say something"),
                new Row(
                        "datetime",
                        "date without its month",
                        "",
                        date("31", "", "2026"),
                        false,
                        "must include a month"),
                new Row("datetime", "date of a day alone", "", date("31", "", ""), false, "a month and a year"),
                new Row("datetime", "date that is none", "", date("31", "2", "2026"), false, "Enter a real date"),
                new Row("datetime", "date of no month", "", date("1", "13", "2026"), false, "Enter a real date"),
                new Row("datetime", "date in words", "", date("first", "of", "2026"), false, "Enter a real date"),
                new Row(
                        "datetime",
                        "date of no year",
                        "",
                        date("1", "1", "202"),
                        false,
                        "The year must have 4 numbers"),
                new Row(
                        "datetime",
                        "date of a far year",
                        "",
                        date("1", "1", "9999"),
                        false,
                        "The year must have 4 numbers"),
                new Row("datetime", "leap day", "", date("29", "2", "2028"), true, LocalDate.of(2028, 2, 29)),
                new Row("datetime", "no past, today", future, date("31", "3", "2026"), true, today),
                new Row("datetime", "no past, yesterday", future, date("30", "3", "2026"), false, "today or later"),
                new Row("datetime", "no future, today", past, date("31", "3", "2026"), true, today),
                new Row("datetime", "no future, tomorrow", past, date("1", "4", "2026"), false, "today or earlier"),
                new Row("datetime", "two days", "", Map.of("a-day", List.of("1", "2")), false, "Give one answer only"));
    }

    static Stream<Row> times() {
        String time = ", 'subtype': 'time'";
        String both = ", 'subtype': 'datetime'";
        Map<String, List<String>> moment = new LinkedHashMap<>(date("31", "3", "2026"));
        moment.put("a-time", List.of("9.30am"));
        return Stream.of(
                new Row("datetime", "time", time, Map.of("a-time", List.of("9:32am")), true, LocalTime.of(9, 32)),
                new Row(
                        "datetime",
                        "time of 24 hours",
                        time,
                        Map.of("a-time", List.of("14:05")),
                        true,
                        LocalTime.of(14, 5)),
                new Row(
                        "datetime",
                        "time that is none",
                        time,
                        Map.of("a-time", List.of("25:00")),
                        false,
                        "Enter a time, like"),
                new Row("datetime", "time required", time + REQUIRED, NOTHING, false, "Enter a time: The question"),
                new Row(
                        "datetime",
                        "day and time",
                        both,
                        moment,
                        true,
                        LocalDate.of(2026, 3, 31).atTime(9, 30)),
                new Row("datetime", "day without time", both, date("31", "3", "2026"), false, "Enter a time, like"),
                new Row(
                        "datetime",
                        "time without day",
                        both,
                        Map.of("a-time", List.of("9am")),
                        false,
                        "a day and a month and a year"),
                new Row("datetime", "neither", both + REQUIRED, NOTHING, false, "Enter a date: The question"));
    }

    static Stream<Row> rows() {
        return Stream.of(texts(), linesAndFormats(), numbers(), ticks(), choices(), picks(), dates(), times())
                .flatMap(rows -> rows);
    }

    private static final String SWITCH =
            "{'type': 'radio', 'key': 'on', 'label': 'On?', 'values': [{'value': 'yes', 'label': 'Yes'}, {'value': 'no', 'label': 'No'}]}";
    private static final String UNLESS_ON = ", 'conditional': {'hide': '=on != #yes#'}";

    private static Checked check(Map<String, List<String>> typed, String on, String... components) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed);
        all.put("on", List.of(on));
        String json =
                "{'id': 'f', 'type': 'default', 'components': [" + SWITCH + "," + String.join(",", components) + "]}";
        Form form = FormReader.read("f", json.replace('\'', '"').replace("#", "\\\""));
        return new FormCheck(CLOCK).check(form, new Typed(all), key -> key.equals("people") ? PEOPLE : Map.of());
    }

    private static void assertAsExpected(Row row, Checked checked) {
        if (row.fits()) assertThat(good(checked)).containsEntry("a", row.expected());
        else assertThat(faults(checked).get("a")).contains((String) row.expected());
    }

    private static Map<String, Object> good(Checked checked) {
        assertThat(checked).isInstanceOf(Checked.Good.class);
        return ((Checked.Good) checked).answers();
    }

    private static Map<String, String> faults(Checked checked) {
        assertThat(checked).isInstanceOf(Checked.Faulty.class);
        return ((Checked.Faulty) checked).sentences();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_rule_holds_for_a_question_without_a_condition(Row row) {
        assertAsExpected(row, check(row.typed(), "no", row.component("")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_rule_holds_where_the_condition_shows_the_question(Row row) {
        assertAsExpected(row, check(row.typed(), "yes", row.component(UNLESS_ON)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_is_asked_or_kept_where_the_condition_hides_the_question(Row row) {
        assertThat(good(check(row.typed(), "no", row.component(UNLESS_ON)))).containsOnlyKeys("on");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_rule_holds_inside_a_group_that_is_shown(Row row) {
        assertAsExpected(row, check(row.typed(), "yes", grouped(row)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_is_asked_or_kept_inside_a_group_that_is_hidden(Row row) {
        assertThat(good(check(row.typed(), "no", grouped(row)))).containsOnlyKeys("on");
    }

    private static String grouped(Row row) {
        return "{'type': 'group', 'label': 'More', 'components': [" + row.component("") + "]" + UNLESS_ON + "}";
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_not_declared_is_refused_by_name(Row row) {
        Map<String, List<String>> typed = new LinkedHashMap<>(row.typed());
        typed.put("approvedBy", List.of("me"));
        assertThat(faults(check(typed, "yes", row.component(""))).get("")).contains("(approvedBy)");
    }

    @Test
    void an_answer_left_empty_is_absent() {
        assertThat(good(check(Map.of("a", List.of("")), "no", "{'type': 'textfield', 'key': 'a', 'label': 'A'}")))
                .containsOnlyKeys("on");
    }

    @Test
    void sentences_stand_in_the_order_of_the_form_and_the_form_s_own_comes_first() {
        String a = "{'type': 'textfield', 'key': 'a', 'label': 'A'" + REQUIRED + "}";
        String b = "{'type': 'number', 'key': 'b', 'label': 'B'" + REQUIRED + "}";
        Checked checked = check(Map.of("zz", List.of("")), "no", b, a);
        assertThat(faults(checked)).containsOnlyKeys("", "b", "a");
        assertThat(faults(checked).keySet()).containsExactly("", "b", "a");
    }

    @Test
    void a_question_that_hangs_on_a_hidden_one_is_hidden_too() {
        String b = "{'type': 'radio', 'key': 'b', 'label': 'B', 'values': [{'value': 'x', 'label': 'X'}]" + UNLESS_ON
                + "}";
        String c =
                "{'type': 'textfield', 'key': 'c', 'label': 'C', 'conditional': {'hide': '=b != #x#'}" + REQUIRED + "}";
        assertThat(good(check(Map.of("b", List.of("x")), "no", b, c))).containsOnlyKeys("on");
    }

    private static final String PLACE = "{'type': 'text', 'text': 'Files', 'properties': {'widget': 'evidence'}}";

    @Test
    void the_evidence_place_s_own_inputs_belong_to_it_and_are_never_bound() {
        Map<String, List<String>> typed = Map.of("evidence-label", List.of("minutes"), "evidence", List.of(""));
        assertThat(good(check(typed, "no", PLACE))).containsOnlyKeys("on");
        assertThat(faults(check(typed, "no", "{'type': 'text', 'text': 'Files'}")))
                .containsKey("");
    }

    @Test
    void a_file_that_was_chosen_and_not_added_is_not_lost_without_a_word() {
        assertThat(faults(check(Map.of("evidence", List.of("minutes.pdf")), "no", PLACE)))
                .hasEntrySatisfying("evidence", sentence -> assertThat(sentence).contains("minutes.pdf"));
    }

    @Test
    void long_names_of_undeclared_fields_are_cut_and_only_a_few_are_named() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) typed.put(i + "x".repeat(5000), List.of(""));
        assertThat(faults(check(typed, "no", "{'type': 'text', 'text': 'Files'}"))
                        .get(""))
                .hasSizeLessThan(300);
    }
}
