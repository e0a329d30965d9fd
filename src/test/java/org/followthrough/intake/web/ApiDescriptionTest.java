package org.followthrough.intake.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.Problem;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@FollowthroughTest
class ApiDescriptionTest {

    private static final Map<Class<? extends Record>, String> DESCRIBED = Map.of(
            PreviewJson.class, "Preview",
            PreviewJson.Action.class, "Action",
            PreviewJson.Answered.class, "NarrativeFinding",
            PreviewJson.Found.class, "Problem",
            PreviewJson.Refusal.class, "Refusal");

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void whoever_may_sign_in_is_given_the_description_and_nobody_else() throws Exception {
        mvc.perform(get("/api/openapi.json").with(httpBasic("ola@police.example", TestPartnership.PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"));
        mvc.perform(get("/api/openapi.json")).andExpect(status().isUnauthorized());

        assertThat(description().at("/openapi").stringValue()).startsWith("3.1.");
    }

    @Test
    void every_address_of_the_api_is_described_and_no_other() throws Exception {
        Set<String> addresses = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)))
                .filter(address -> address.contains(" /api/"))
                .collect(toSet());

        assertThat(described()).isEqualTo(addresses).hasSizeGreaterThan(1);
    }

    @Test
    void every_field_of_an_answer_is_described_and_no_other() throws Exception {
        for (Map.Entry<Class<? extends Record>, String> each : DESCRIBED.entrySet()) {
            JsonNode schema = schemas().get(each.getValue());
            assertThat(schema.get("properties").propertyNames())
                    .as(each.getValue())
                    .containsExactlyInAnyOrderElementsOf(fields(each.getKey(), false));
            assertThat(strings(schema.get("required")))
                    .as("always there in " + each.getValue())
                    .containsExactlyInAnyOrderElementsOf(fields(each.getKey(), true));
            assertThat(schema.get("properties").values())
                    .allSatisfy(field -> assertThat(field.path("description").stringValue(""))
                            .hasSizeGreaterThan(5));
        }
    }

    @Test
    void words_that_a_field_may_hold_are_all_named() throws Exception {
        assertThat(strings(schemas().at("/Action/properties/deadline_kind/enum")))
                .containsExactlyElementsOf(words(DeadlineKind.values()));
        assertThat(strings(schemas().at("/Problem/properties/severity/enum")))
                .containsExactlyElementsOf(words(Problem.Severity.values()));
    }

    @Test
    void plans_are_answered_as_described() throws Exception {
        String table = "Theme\tRef\tRecommendation\tAction\tLead\tBy when\tProgress\tRAG\tOther\n"
                + "Voices\t1\tAsk children\tAsk them\tPolice and Health\t2026-27\tBegun\tAmber\tx\n"
                + "\t2\tListen\tListen\t\tQ1 2026\t\t\t\n\t3\tWrite\t\tAll\tOngoing\t\tRed\t\n\t\t\t\tAll\tsoon\t\t\t\n";
        assertThat(previewed("plan.txt", table.getBytes(StandardCharsets.UTF_8)).get("actions"))
                .isNotEmpty();
        assertThat(previewed("plan.docx", HarbourChild.asWord()).get("narrative_findings"))
                .isNotEmpty();
        assertThat(previewed("plan.txt", "Dear all, nothing yet.".getBytes(StandardCharsets.UTF_8))
                        .get("actions"))
                .isEmpty();
    }

    @Test
    void refusals_are_answered_as_described() throws Exception {
        assertThat(errors("Refusal", answer(400, "plan.docx", new byte[0]))).isEmpty();
        assertThat(errors("Refusal", answer(413, "plan.docx", new byte[20 * 1024 * 1024 + 1])))
                .isEmpty();
        assertThat(errors("Refusal", answer(415, "plan.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(errors("Refusal", answer(422, "plan.docx", Arrays.copyOf(HarbourChild.asWord(), 4000))))
                .isEmpty();
        assertThat(errors("Refusal", "{\"problems\": []}")).isNotEmpty();
    }

    @Test
    void the_examples_are_as_described() throws Exception {
        List<JsonNode> answers = new ArrayList<>();
        description()
                .at("/paths")
                .forEach(path -> path.forEach(call -> call.get("responses").forEach(answers::add)));
        List<JsonNode> contents = answers.stream()
                .map(answer -> answer.at("/content/application~1json"))
                .filter(content -> content.has("examples"))
                .toList();

        assertThat(contents).hasSize(5);
        for (JsonNode content : contents) {
            String schema = content.at("/schema/$ref").stringValue().replace("#/components/schemas/", "");
            for (JsonNode example : content.get("examples"))
                assertThat(errors(schema, example.get("value").toString())).isEmpty();
        }
    }

    private JsonNode previewed(String name, byte[] plan) throws Exception {
        String answer = answer(200, name, plan);
        assertThat(errors("Preview", answer)).isEmpty();
        return json.readTree(answer);
    }

    private String answer(int expected, String name, byte[] plan) throws Exception {
        MockHttpServletResponse answer = mvc.perform(multipart("/api/plans/preview")
                        .file(new MockMultipartFile("file", name, null, plan))
                        .with(httpBasic("manager", TestPartnership.PASSWORD)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(expected);
        assertThat(description()
                        .at("/paths/~1api~1plans~1preview/post/responses")
                        .propertyNames())
                .contains(String.valueOf(expected));
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Error> errors(String schema, String answer) throws Exception {
        ObjectNode whole = json.createObjectNode();
        whole.put("$ref", "#/$defs/" + schema);
        whole.set("$defs", schemas());
        String text = whole.toString().replace("#/components/schemas/", "#/$defs/");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON)
                .validate(answer, InputFormat.JSON);
    }

    private JsonNode description() throws Exception {
        return json.readTree(mvc.perform(get("/api/openapi.json").with(httpBasic("manager", TestPartnership.PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private JsonNode schemas() throws Exception {
        return description().at("/components/schemas");
    }

    private Set<String> described() throws Exception {
        Set<String> described = new TreeSet<>();
        description()
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));
        return described;
    }

    private static List<String> fields(Class<? extends Record> answer, boolean alwaysThere) {
        return Stream.of(answer.getRecordComponents())
                .filter(field -> !alwaysThere || !field.getAccessor().isAnnotationPresent(JsonInclude.class))
                .map(ApiDescriptionTest::name)
                .toList();
    }

    private static String name(RecordComponent field) {
        JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? field.getName() : named.value();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream()
                .map(value -> Objects.requireNonNull(value.stringValue()))
                .toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
