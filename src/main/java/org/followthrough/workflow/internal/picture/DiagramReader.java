package org.followthrough.workflow.internal.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads the diagram that lies in a model beside its meaning. What was not drawn is not in it. */
final class DiagramReader {

    private static final Map<String, Kind> KINDS = Map.of(
            "startEvent", Kind.START,
            "endEvent", Kind.END,
            "userTask", Kind.PERSON_ACTS,
            "serviceTask", Kind.SYSTEM_ACTS,
            "businessRuleTask", Kind.TABLE_DECIDES,
            "exclusiveGateway", Kind.FORK,
            "intermediateThrowEvent", Kind.MESSAGE_GOES_OUT,
            "intermediateCatchEvent", Kind.MESSAGE_COMES_IN);

    private DiagramReader() {}

    static Diagram read(BpmnModelInstance model) {
        Process process =
                model.getModelElementsByType(Process.class).stream().findFirst().orElseThrow();
        List<Shape> shapes = model.getModelElementsByType(FlowNode.class).stream()
                .map(DiagramReader::shape)
                .filter(Objects::nonNull)
                .toList();
        List<Flow> flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .map(DiagramReader::flow)
                .filter(Objects::nonNull)
                .toList();
        return new Diagram(Objects.requireNonNullElse(process.getName(), process.getId()), shapes, flows);
    }

    private static @Nullable Shape shape(FlowNode node) {
        if (!(node.getDiagramElement() instanceof BpmnShape drawn)) return null;
        String name = Objects.requireNonNullElse(node.getName(), "");
        String parent = node.getParentElement() instanceof SubProcess phase ? phase.getId() : null;
        return new Shape(
                node.getId(),
                parent,
                name,
                kind(node),
                place(drawn.getBounds()),
                label(drawn.getBpmnLabel()),
                node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics);
    }

    private static @Nullable Flow flow(SequenceFlow flow) {
        BpmnEdge drawn = flow.getDiagramElement();
        if (drawn == null) return null;
        List<Point> points = drawn.getWaypoints().stream()
                .map(each -> new Point(each.getX(), each.getY()))
                .toList();
        return new Flow(
                flow.getId(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                flow.getName(),
                points,
                label(drawn.getBpmnLabel()));
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof SubProcess phase) return phase.triggeredByEvent() ? Kind.INTERRUPTION : Kind.PHASE;
        String type = node.getElementType().getTypeName();
        if (type.equals("startEvent") && has(node, "messageEventDefinition")) return Kind.MESSAGE_STARTS;
        if (type.equals("intermediateCatchEvent") && has(node, "timerEventDefinition")) return Kind.CLOCK;
        return KINDS.getOrDefault(type, Kind.SYSTEM_ACTS);
    }

    private static boolean has(FlowNode node, String definition) {
        return node.getDomElement().getChildElements().stream()
                .anyMatch(each -> each.getLocalName().equals(definition));
    }

    private static @Nullable Place label(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : place(label.getBounds());
    }

    private static Place place(Bounds bounds) {
        return new Place(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
