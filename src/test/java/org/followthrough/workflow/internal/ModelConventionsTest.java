package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.followthrough.workflow.internal.Models.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and bindings as the house keeps them, so that pictures read well and instances never meet another version. */
class ModelConventionsTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "startEvent", "StartEvent",
            "endEvent", "EndEvent",
            "userTask", "UserTask",
            "serviceTask", "ServiceTask",
            "businessRuleTask", "BusinessRuleTask",
            "exclusiveGateway", "Gateway");
    private static final List<String> CODE =
            List.of("script", "scriptTask", "camunda:script", "camunda:connector", "camunda:class", "<bpmn:script");

    static List<Model> models() {
        return Models.all().toList();
    }

    @Test
    void there_are_models_to_hold_to_this() {
        assertThat(models()).extracting(Model::name).contains("action-lifecycle", "deadline-watch", "quarterly-report");
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_is_named_as_its_file_runs_and_states_how_long_its_history_is_kept(Model model) {
        assertThat(model.process().getId()).isEqualTo(model.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaHistoryTimeToLiveString())
                .as("days as a number; the engine refuses P10Y")
                .matches("[1-9][0-9]*");
        assertThat(model.process().getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_id_says_what_it_is(Model model) {
        assertThat(model.nodes())
                .allSatisfy(node -> assertThat(node.getId()).matches(prefix(node) + "_[A-Z][A-Za-z]+"));
        assertThat(model.flows()).allSatisfy(flow -> assertThat(flow.getId()).startsWith("Flow_"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_element_has_a_name_for_people(Model model) {
        assertThat(model.nodes())
                .allSatisfy(node -> assertThat(node.getName())
                        .as(node.getId())
                        .isNotBlank()
                        .matches("[A-Z][^_${}]*")
                        .doesNotContainPattern("[a-z][A-Z]")
                        .hasSizeLessThan(40));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_fork_names_every_way_and_says_when_it_is_taken(Model model) {
        for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
            assertThat(gateway.getOutgoing()).as(gateway.getId()).hasSizeGreaterThan(1);
            assertThat(gateway.getOutgoing()).allSatisfy(way -> {
                assertThat(way.getName()).as(way.getId()).isNotBlank();
                assertThat(way.getConditionExpression()).as(way.getId()).isNotNull();
                assertThat(way.getConditionExpression().getTextContent())
                        .matches("\\$\\{(!?[a-zA-Z]+|[a-zA-Z]+ == '[a-z-]+')}");
            });
        }
        assertThat(model.flows().stream().filter(flow -> !(flow.getSource() instanceof ExclusiveGateway)))
                .extracting(SequenceFlow::getConditionExpression)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_person_is_asked_by_a_form_of_the_same_deployment(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as(task.getId()).matches("[a-z]+(-[a-z]+)*");
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_decision_is_one_of_ours_and_of_the_same_deployment(Model model) {
        assertThat(model.all(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(Path.of("bpmn", task.getCamundaDecisionRef() + ".dmn")).exists();
            assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(task.getCamundaResultVariable())
                    .as("a mapped result would be stored as a serialized map")
                    .isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_model_brings_code_of_its_own(Model model) throws Exception {
        assertThat(Files.readString(Path.of("bpmn", model.name() + ".bpmn"))).doesNotContain(CODE);
    }

    @Test
    void a_decision_is_named_as_its_file_and_states_how_long_its_history_is_kept() {
        assertThat(Models.files("bpmn", ".dmn")).isNotEmpty().allSatisfy(file -> {
            Decision decision = Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(Decision.class)
                    .iterator()
                    .next();
            assertThat(decision.getId()).isEqualTo(Models.nameOf(file));
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("[1-9][0-9]*");
        });
    }

    /** Its rows are kept by the facts they were asked with. */
    @Test
    void a_decision_depends_on_its_facts_alone() {
        assertThat(Models.files("bpmn", ".dmn"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContainPattern("(?i)\\b(now|today|random\\w*)\\s*\\("));
    }

    private static String prefix(FlowNode node) {
        if (node instanceof SubProcess phase) return phase.triggeredByEvent() ? "EventSubProcess" : "SubProcess";
        if (has(node, "timerEventDefinition")
                && !node.getElementType().getTypeName().startsWith("start")) return "TimerEvent";
        String type = node.getElementType().getTypeName();
        if (type.startsWith("intermediate") && has(node, "messageEventDefinition")) return "MessageEvent";
        return PREFIXES.getOrDefault(type, "(no name is agreed for a " + type + ")");
    }

    private static boolean has(BaseElement node, String child) {
        return node.getDomElement().getChildElements().stream()
                .anyMatch(each -> each.getLocalName().equals(child));
    }
}
