package org.followthrough.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    private static final String ASKED = "{'type': 'textfield', 'key': 'a', 'label': 'A'}";

    static Form form(String... components) {
        String json = "{'id': 'f', 'type': 'default', 'schemaVersion': 16, 'components': ["
                + String.join(",", components) + "]}";
        return FormReader.read("f", json.replace('\'', '"'));
    }

    @Test
    void all_eleven_component_types_are_understood() {
        Form form = form(
                "{'type': 'text', 'text': 'Read this first'}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A'}",
                "{'type': 'textarea', 'key': 'b', 'label': 'B'}",
                "{'type': 'number', 'key': 'c', 'label': 'C'}",
                "{'type': 'checkbox', 'key': 'd', 'label': 'D'}",
                "{'type': 'radio', 'key': 'e', 'label': 'E', 'values': [{'value': 'x', 'label': 'X'}]}",
                "{'type': 'checklist', 'key': 'f', 'label': 'F', 'valuesKey': 'groups'}",
                "{'type': 'group', 'label': 'Who', 'components': ["
                        + "{'type': 'select', 'key': 'g', 'label': 'G', 'valuesKey': 'people'},"
                        + "{'type': 'datetime', 'key': 'h', 'label': 'H', 'subtype': 'datetime'}]}",
                "{'type': 'button', 'label': 'Send', 'action': 'submit'}");
        assertThat(form.fields()).extracting(Part.Field::key).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(form.inputs())
                .contains("a", "h-day", "h-month", "h-year", "h-time")
                .doesNotContain("h");
        assertThat(form.buttonLabel()).contains("Send");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filepicker",
                "html",
                "image",
                "taglist",
                "dynamiclist",
                "table",
                "iframe",
                "expression",
                "documentPreview",
                "spacer",
                "separator",
                "TextField",
                "something"
            })
    void any_other_component_type_is_refused(String type) {
        assertRefused("{'type': '" + type + "', 'key': 'a', 'label': 'A'}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'defaultValue': 'x'}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'readonly': true}",
                "{'type': 'textfield', 'key': 'a', 'label': '=computed'}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A {{b}}'}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'description': 'd', 'properties': {'hint': 'h'}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'widget': 'evidence'}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'min': 3}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'maxLength': '=b'}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'maxLength': 9999}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'maxLength': 3, 'minLength': 4}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'pattern': '('}}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'validationType': 'iban'}}",
                "{'type': 'textarea', 'key': 'a', 'label': 'A', 'validate': {'pattern': 'x'}}",
                "{'type': 'textfield', 'key': 'a.b', 'label': 'A'}",
                "{'type': 'textfield', 'key': 'a-day', 'label': 'A'}",
                "{'type': 'textfield', 'key': 'save', 'label': 'A'}",
                "{'type': 'textfield', 'key': 'a'}",
                "{'type': 'textfield', 'label': 'A'}",
                "{'type': 'number', 'key': 'a', 'label': 'A', 'increment': 0}",
                "{'type': 'number', 'key': 'a', 'label': 'A', 'validate': {'min': 3, 'max': 2}}",
                "{'type': 'number', 'key': 'a', 'label': 'A', 'decimalDigits': 1.5}",
                "{'type': 'radio', 'key': 'a', 'label': 'A'}",
                "{'type': 'radio', 'key': 'a', 'label': 'A', 'valuesExpression': '=x'}",
                "{'type': 'radio', 'key': 'a', 'label': 'A', 'valuesKey': 'k', 'values': [{'value': 'x', 'label': 'X'}]}",
                "{'type': 'radio', 'key': 'a', 'label': 'A', 'values': [{'value': 'x', 'label': 'X'}, {'value': 'x', 'label': 'Y'}]}",
                "{'type': 'datetime', 'key': 'a', 'label': 'A', 'subtype': 'year'}",
                "{'type': 'datetime', 'key': 'a', 'label': 'A', 'disallowPassedDates': true, 'properties': {'latest': 'today'}}",
                "{'type': 'datetime', 'key': 'a', 'label': 'A', 'subtype': 'time', 'disallowPassedDates': true}",
                "{'type': 'text', 'text': 'A', 'properties': {'widget': 'map'}}",
                "{'type': 'group', 'label': 'A', 'path': 'x', 'components': [{'type': 'text', 'text': 'B'}]}",
                "{'type': 'group', 'label': 'A', 'components': [{'type': 'text', 'text': 'B', 'properties': {'widget': 'evidence'}}]}",
                "{'type': 'button', 'label': 'Clear', 'action': 'reset'}",
                "{'type': 'textfield', 'key': 'a', 'label': 'A', 'conditional': {'hide': '=b = \\'x\\''}}",
                "'text'"
            })
    void what_we_would_not_honour_is_refused(String component) {
        assertRefused(component);
    }

    private static void assertRefused(String component) {
        assertThatThrownBy(() -> form(component)).isInstanceOf(UnusableForm.class);
    }

    @Test
    void a_question_is_asked_once_only() {
        assertThatThrownBy(() -> form(ASKED, ASKED)).isInstanceOf(UnusableForm.class);
    }

    @Test
    void a_condition_looks_only_at_an_earlier_question_and_an_answer_that_can_be_given() {
        String choice = "{'type': 'radio', 'key': 'r', 'label': 'R', 'values': [{'value': 'x', 'label': 'X'}]}";
        String onX = "{'type': 'textfield', 'key': 'a', 'label': 'A', 'conditional': {'hide': '=r = \\'x\\''}}"
                .replace("\\'", "\\\"");
        assertThat(form(choice, onX).fields()).hasSize(2);
        assertThatThrownBy(() -> form(onX, choice)).hasMessageContaining("before it is asked");
        assertThatThrownBy(() -> form(choice, onX.replace("\\\"x", "\\\"y"))).hasMessageContaining("cannot be given");
    }

    @Test
    void the_id_is_the_name_of_the_file() {
        String json = "{'id': 'other', 'type': 'default', 'components': [" + ASKED + "]}";
        assertThatThrownBy(() -> FormReader.read("f", json.replace('\'', '"'))).hasMessageContaining("another id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{} {}",
                "{\"id\": \"f\", \"id\": \"f\"}",
                "{\"id\": \"f\", \"type\": \"default\"}"
            })
    void what_is_no_form_is_refused(String json) {
        assertThatThrownBy(() -> FormReader.read("f", json)).isInstanceOf(UnusableForm.class);
    }
}
