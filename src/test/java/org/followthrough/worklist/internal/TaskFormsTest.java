package org.followthrough.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that we ship, held to the format's schema, to our own reader and to what a screen may ask. */
class TaskFormsTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    static Stream<Path> forms() throws IOException {
        return files("forms", ".form").stream();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Every schema in the folder: the published one may lie beside ours. */
    private static List<Schema> schemas() throws IOException {
        List<Schema> schemas = new ArrayList<>();
        for (Path file : files("src/test/resources/form-json-schema", ".json"))
            schemas.add(SCHEMAS.getSchema(Files.readString(file), InputFormat.JSON));
        return schemas;
    }

    private static Form read(Path file) throws IOException {
        return FormReader.read(name(file), Files.readString(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".form", "");
    }

    @Test
    void each_task_of_the_models_has_its_form() {
        assertThat(new Forms().ids())
                .contains(
                        "name-lead",
                        "take-on-action",
                        "submit-evidence",
                        "sign-off",
                        "release-report",
                        "receive-report");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_valid_against_the_schema(Path file) throws IOException {
        assertThat(schemas()).isNotEmpty();
        for (Schema schema : schemas())
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'filepicker', 'key': 'a', 'label': 'A'}",
                "{'type': 'textfield', 'label': 'A'}",
                "{'type': 'radio', 'key': 'a', 'label': 'A', 'values': [], 'validate': {'minLength': 1}}",
                "{'type': 'text', 'text': 'A', 'label': 'A'}",
                "{'type': 'select', 'key': 'a', 'label': 'A'}",
                "{'type': 'datetime', 'key': 'a', 'label': 'A', 'subtype': 'year'}",
                "{'type': 'group', 'label': 'A', 'components': [{'type': 'html', 'content': 'A'}]}"
            })
    void the_schema_refuses_what_no_form_may_hold(String component) throws IOException {
        String form = "{'id': 'a', 'type': 'default', 'schemaVersion': 16, 'components': [" + component + "]}";
        assertThat(schemas())
                .anySatisfy(schema -> assertThat(schema.validate(form.replace('\'', '"'), InputFormat.JSON))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_understood_whole(Path file) throws IOException {
        assertThat(read(file).id()).isEqualTo(name(file));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_form_asks_more_than_four_questions(Path file) throws IOException {
        assertThat(read(file).fields()).hasSizeBetween(1, 4);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_that_must_be_answered_says_so_in_its_own_words(Path file) throws IOException {
        assertThat(read(file).fields())
                .filteredOn(field -> field.question().required())
                .allSatisfy(field -> assertThat(field.question().message()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_that_may_be_skipped_is_marked_optional(Path file) throws IOException {
        assertThat(read(file).fields())
                .filteredOn(field -> !field.question().required())
                .allSatisfy(field -> assertThat(field.question().label()).endsWith("(optional)"));
    }
}
