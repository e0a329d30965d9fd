package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.followthrough.workflow.Step;
import org.followthrough.workflow.internal.Models.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a model names is there: a missing step, form or variable would show only when an instance comes to it. */
class ModelPromisesTest {

    private static final Pattern WORD = Pattern.compile("\\$\\{!?([a-zA-Z]+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+)\"");

    static List<Model> models() {
        return Models.all().toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_form_is_there_under_its_own_name(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            Path form = Path.of("forms", task.getCamundaFormRef() + ".form");
            assertThat(form).exists();
            JsonNode json = JsonMapper.shared().readTree(form.toFile());
            assertThat(json.path("id").asString()).isEqualTo(task.getCamundaFormRef());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_step_of_the_system_names_a_bean_and_nothing_else(Model model) {
        assertThat(model.all(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                        .as(task.getId())
                        .matches("\\$\\{[a-z][a-zA-Z]+}"));
        assertThat(named(model)).isSubsetOf(steps());
    }

    @Test
    void no_step_is_written_that_no_model_names() {
        assertThat(models().stream().flatMap(model -> named(model).stream())).containsAll(steps());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_variable_that_the_way_depends_on_is_written_by_a_table_or_by_our_code(Model model) {
        Set<String> written = model.all(CamundaOutputParameter.class).stream()
                .map(CamundaOutputParameter::getCamundaName)
                .collect(Collectors.toCollection(HashSet::new));
        written.addAll(literals());

        Stream<String> needed = Stream.of(ConditionExpression.class, TimeDate.class, LoopCardinality.class)
                .flatMap(type -> model.all(type).stream())
                .map(ModelElementInstance::getTextContent)
                .map(ModelPromisesTest::word);
        assertThat(needed.filter(each -> !written.contains(each)))
                .as("variables that nobody writes")
                .isEmpty();
    }

    private static Set<String> named(Model model) {
        Stream<String> tasks = model.all(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression);
        Stream<String> messages = model.all(MessageEventDefinition.class).stream()
                .flatMap(each -> Stream.ofNullable(each.getCamundaDelegateExpression()));
        return Stream.concat(tasks, messages).map(ModelPromisesTest::word).collect(Collectors.toSet());
    }

    /** Bean names as Spring will give them, without starting anything. */
    private static Set<String> steps() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Step.class));
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        return scan.findCandidateComponents("org.followthrough").stream()
                .map(each -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(each, registry))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals() {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            return sources.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> LITERAL.matcher(text(each)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String word(String expression) {
        return WORD.matcher(expression)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(expression + " is no expression of ours"));
    }
}
