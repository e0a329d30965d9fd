package org.followthrough.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.worklist.internal.FormRows.REQUIRED;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Component type × rule × condition. Each row is checked where it is shown, hidden, and inside a hidden group. */
class FormCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> PEOPLE = Map.of("p1", "Ana Field", "p2", "Ben Marsh");

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

    private static void assertAsExpected(FormRow row, Checked checked) {
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
    @MethodSource("org.followthrough.worklist.internal.FormRows#rows")
    void the_rule_holds_for_a_question_without_a_condition(FormRow row) {
        assertAsExpected(row, check(row.typed(), "no", row.component("")));
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.worklist.internal.FormRows#rows")
    void the_rule_holds_where_the_condition_shows_the_question(FormRow row) {
        assertAsExpected(row, check(row.typed(), "yes", row.component(UNLESS_ON)));
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.worklist.internal.FormRows#rows")
    void nothing_is_asked_or_kept_where_the_condition_hides_the_question(FormRow row) {
        assertThat(good(check(row.typed(), "no", row.component(UNLESS_ON)))).containsOnlyKeys("on");
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.worklist.internal.FormRows#rows")
    void the_rule_holds_inside_a_group_that_is_shown(FormRow row) {
        assertAsExpected(row, check(row.typed(), "yes", grouped(row)));
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.worklist.internal.FormRows#rows")
    void nothing_is_asked_or_kept_inside_a_group_that_is_hidden(FormRow row) {
        assertThat(good(check(row.typed(), "no", grouped(row)))).containsOnlyKeys("on");
    }

    private static String grouped(FormRow row) {
        return "{'type': 'group', 'label': 'More', 'components': [" + row.component("") + "]" + UNLESS_ON + "}";
    }

    @ParameterizedTest
    @MethodSource("org.followthrough.worklist.internal.FormRows#rows")
    void what_is_not_declared_is_refused_by_name(FormRow row) {
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
