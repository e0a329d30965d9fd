package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.worklist.internal.Form;
import org.followthrough.worklist.internal.FormReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets, whatever it does with it: everything here holds without a script. */
class FormDrawingTest {

    private static final Map<String, List<String>> NOTHING = Map.of();
    private static final Map<String, String> NO_ERRORS = Map.of();
    private static final String OPTIONS = "'values': [{'value': 'x', 'label': 'Ex'}, {'value': 'y', 'label': 'Why'}]";

    private static String component(String type, String more) {
        return "{'type': '" + type + "', 'key': 'a', 'label': 'The question', 'properties': {'hint': 'The hint'}" + more
                + "}";
    }

    static Stream<String> questions() {
        return Stream.of(
                component("textfield", ""),
                component("textarea", ""),
                component("number", ""),
                component("checkbox", ""),
                component("radio", ", " + OPTIONS),
                component("checklist", ", " + OPTIONS),
                component("select", ", 'valuesKey': 'people'"),
                component("datetime", ", 'subtype': 'date'"),
                component("datetime", ", 'subtype': 'time'"),
                component("datetime", ", 'subtype': 'datetime'"));
    }

    /** Where the error summary's link leads. */
    private static Element control(Document page) {
        return page.expectFirst("#a");
    }

    /** The control and the fieldset around it, whichever carries the description. */
    private static Set<String> describedBy(Element control) {
        Element fieldset = control.closest("fieldset");
        String ids =
                control.attr("aria-describedby") + " " + (fieldset == null ? "" : fieldset.attr("aria-describedby"));
        return Set.of(ids.strip().split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_question_has_its_label_or_legend_and_its_hint(String question) {
        Document page = Rendered.form(NOTHING, NO_ERRORS, question);
        Element control = control(page);
        assertThat(page.select("label[for=a], legend").text()).contains("The question");
        assertThat(describedBy(control)).contains("a-hint");
        assertThat(page.expectFirst("#a-hint").text()).isEqualTo("The hint");
        assertThat(control.is("input, select, textarea")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_sentence_stands_at_its_question_and_is_read_out_with_it(String question) {
        Document page = Rendered.form(NOTHING, Map.of("a", "Say something"), question);
        assertThat(page.expectFirst("#a-error").text()).isEqualTo("Error: Say something");
        assertThat(describedBy(control(page))).contains("a-error");
        assertThat(page.select(".govuk-form-group--error")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_control_has_a_label_and_an_id_of_its_own(String question) {
        Document page = Rendered.form(NOTHING, NO_ERRORS, question);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element control : page.select("input, select, textarea"))
            assertThat(page.select("label[for=" + control.id() + "]"))
                    .as("label of " + control)
                    .hasSize(1);
    }

    @Test
    void what_was_typed_stands_there_again_and_is_inert() {
        String typed = "<script>alert(1)</script>\n[[${1+1}]] \"quoted\"";
        assertThat(control(Rendered.form(Map.of("a", List.of(typed)), NO_ERRORS, component("textarea", "")))
                        .wholeText())
                .isEqualTo(typed);
        assertThat(control(Rendered.form(Map.of("a", List.of(typed)), NO_ERRORS, component("textfield", "")))
                        .val())
                .contains("<script>");
    }

    @Test
    void what_was_chosen_and_ticked_is_so_again() {
        Map<String, List<String>> y = Map.of("a", List.of("y"));
        assertThat(Rendered.form(y, NO_ERRORS, component("radio", ", " + OPTIONS))
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("y");
        assertThat(Rendered.form(Map.of("a", List.of("x", "y")), NO_ERRORS, component("checklist", ", " + OPTIONS))
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("x", "y");
        assertThat(Rendered.form(y, NO_ERRORS, component("select", ", " + OPTIONS))
                        .select("option[selected]")
                        .eachAttr("value"))
                .containsExactly("y");
        assertThat(Rendered.form(Map.of("a", List.of("true")), NO_ERRORS, component("checkbox", ""))
                        .select("input[checked]"))
                .hasSize(1);
    }

    @Test
    void a_half_typed_date_keeps_its_parts() {
        Map<String, List<String>> typed = Map.of("a-day", List.of("31"), "a-month", List.of("febr"));
        Document page = Rendered.form(typed, NO_ERRORS, component("datetime", ", 'subtype': 'date'"));
        assertThat(page.select("input[name=a-day]").val()).isEqualTo("31");
        assertThat(page.select("input[name=a-month]").val()).isEqualTo("febr");
        assertThat(page.select("input[name=a-year]").val()).isEmpty();
    }

    @Test
    void people_are_offered_as_the_feature_names_them_after_an_empty_choice() {
        assertThat(Rendered.form(NOTHING, NO_ERRORS, component("select", ", 'valuesKey': 'people'"))
                        .select("option")
                        .eachText())
                .containsExactly("Choose one", "Ana Field, Testshire Police", "Ben Marsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "phone"})
    void a_phone_s_keyboard_fits_what_is_asked(String format) {
        Document page = Rendered.form(
                NOTHING,
                NO_ERRORS,
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'validationType': '" + format
                        + "'}, 'properties': {'autocomplete': 'on-" + format + "'}}");
        assertThat(control(page).attr("type")).isEqualTo(format.equals("phone") ? "tel" : "email");
        assertThat(control(page).attr("autocomplete")).isEqualTo("on-" + format);
    }

    @Test
    void a_question_that_hangs_on_a_radio_stands_below_it_and_says_when_it_is_asked() {
        Document page = Rendered.form(
                NOTHING,
                NO_ERRORS,
                component("radio", ", " + OPTIONS),
                "{'type': 'textarea', 'key': 'b', 'label': 'Why?', 'conditional': {'hide': '=a != #y#'}}",
                "{'type': 'datetime', 'subtype': 'date', 'key': 'c', 'label': 'When?', 'conditional': {'hide': '=a != #y#'}}");
        Element revealed = page.expectFirst(".govuk-radios__conditional");
        assertThat(page.select("div:has(> input[value=y]) + .govuk-radios__conditional"))
                .containsExactly(revealed);
        assertThat(revealed.select("#b, #c")).hasSize(2);
        assertThat(page.select("#b")).hasSize(1);
        assertThat(page.expectFirst("#b-hint").text()).isEqualTo("Only if you chose “Why”.");
    }

    @Test
    void a_question_that_hangs_on_anything_else_is_always_there_and_says_when_it_is_asked() {
        Document page = Rendered.form(
                NOTHING,
                NO_ERRORS,
                component("checkbox", ""),
                "{'type': 'textfield', 'key': 'b', 'label': 'B', 'conditional': {'hide': '=a = true'}}");
        assertThat(page.expectFirst("#b-hint").text()).isEqualTo("Unless you answered “Yes” to: The question");
    }

    @Test
    void questions_of_a_group_stand_under_its_legend() {
        Document page = Rendered.form(
                NOTHING,
                NO_ERRORS,
                "{'type': 'group', 'label': 'Who', 'components': [" + component("textfield", "") + "]}");
        assertThat(page.select("fieldset:has(#a) > legend").text()).isEqualTo("Who");
    }

    @Test
    void words_stand_as_paragraphs() {
        Document page = Rendered.form(NOTHING, NO_ERRORS, "{'type': 'text', 'text': 'One\\n\\nTwo'}");
        assertThat(page.select("p").eachText()).containsExactly("One", "Two");
    }

    @Test
    void the_forms_that_we_ship_are_drawn_whole() throws Exception {
        for (String id : List.of("name-lead", "take-on-action", "sign-off", "release-report", "receive-report")) {
            Form form =
                    FormReader.read(id, java.nio.file.Files.readString(java.nio.file.Path.of("forms", id + ".form")));
            Document page = Rendered.form(form, NOTHING, NO_ERRORS);
            assertThat(page.select("[name]").eachAttr("name")).as(id).containsAll(form.inputs());
        }
    }
}
