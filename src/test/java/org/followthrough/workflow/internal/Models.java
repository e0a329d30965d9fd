package org.followthrough.workflow.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models as they lie in {@code bpmn/}, each under its file's name. */
public final class Models {

    private Models() {}

    public record Model(String name, BpmnModelInstance bpmn) {

        public Process process() {
            Collection<Process> all = bpmn.getModelElementsByType(Process.class);
            if (all.size() != 1) throw new AssertionError(name + " holds " + all.size() + " processes");
            return all.iterator().next();
        }

        public Collection<FlowNode> nodes() {
            return bpmn.getModelElementsByType(FlowNode.class);
        }

        public Collection<SequenceFlow> flows() {
            return bpmn.getModelElementsByType(SequenceFlow.class);
        }

        public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return bpmn.getModelElementsByType(type);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Model> all() {
        return files("bpmn", ".bpmn").map(each -> new Model(nameOf(each), Bpmn.readModelFromFile(each.toFile())));
    }

    public static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> chosen = files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return chosen.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file's name without its ending. */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
