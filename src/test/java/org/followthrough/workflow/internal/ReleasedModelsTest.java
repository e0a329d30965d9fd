package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.followthrough.workflow.internal.Models.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Running instances, history and our own rows hold element ids for years: an id once released is never taken away,
 * renamed or given to something else. A new one is added to the list in {@code released-models}.
 */
class ReleasedModelsTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "released-models");

    static List<Model> models() {
        return Models.all().toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_released_id_is_still_there_and_every_new_one_is_listed(Model model) throws IOException {
        assertThat(ids(model))
                .as("ids of %s: add what is new to the list, put back what is missing", model)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(listOf(model.name())));
    }

    @Test
    void no_released_model_has_gone() {
        assertThat(models())
                .extracting(Model::name)
                .containsAll(Models.files(RELEASED.toString(), ".txt")
                        .map(Models::nameOf)
                        .toList());
    }

    private static Path listOf(String model) {
        return RELEASED.resolve(model + ".txt");
    }

    private static List<String> ids(Model model) {
        Stream<String> elements = model.nodes().stream().map(FlowNode::getId);
        Stream<String> messages = model.all(Message.class).stream().map(each -> "message " + each.getName());
        return Stream.concat(elements, messages).toList();
    }
}
