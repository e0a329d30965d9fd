package org.followthrough.workflow.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.followthrough.workflow.internal.Models;
import org.followthrough.workflow.internal.Models.Model;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Head teachers and chief constables see these pictures: everything is drawn, and nothing lies on anything else. */
class ModelDiagramTest {

    private static final int NODES_TO_A_PICTURE = 14;

    static List<Model> models() {
        return Models.all().toList();
    }

    static List<Diagram> diagrams() {
        return Models.all().map(each -> DiagramReader.read(each.bpmn())).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_node_and_every_flow_is_drawn(Model model) {
        Diagram diagram = DiagramReader.read(model.bpmn());
        assertThat(diagram.shapes())
                .extracting(Shape::id)
                .containsExactlyInAnyOrderElementsOf(
                        model.nodes().stream().map(FlowNode::getId).toList());
        assertThat(diagram.flows())
                .extracting(Flow::id)
                .containsExactlyInAnyOrderElementsOf(
                        model.flows().stream().map(SequenceFlow::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_level_has_no_more_nodes_than_a_reader_takes_in(Model model) {
        assertThat(model.nodes().stream().collect(Collectors.groupingBy(FlowNode::getParentElement)))
                .allSatisfy((level, nodes) -> assertThat(nodes).hasSizeLessThanOrEqualTo(NODES_TO_A_PICTURE));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void what_has_its_name_beside_it_says_where_the_name_stands(Diagram diagram) {
        assertThat(diagram.shapes())
                .filteredOn(each -> each.kind().isRound() || each.kind() == Kind.FORK)
                .allSatisfy(each -> assertThat(each.label()).as(each.id()).isNotNull());
        assertThat(diagram.flows())
                .filteredOn(each -> each.name() != null)
                .allSatisfy(each -> assertThat(each.label()).as(each.id()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void nothing_lies_on_anything_else(Diagram diagram) {
        List<Box> boxes = boxes(diagram);
        for (Box one : boxes)
            for (Box other : boxes)
                if (one != other && !one.holds(other) && !other.holds(one))
                    assertThat(one.place().meets(other.place()))
                            .as("%s lies on %s", one.name(), other.name())
                            .isFalse();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_phase_has_everything_of_its_own_inside_its_frame(Diagram diagram) {
        for (Shape each : diagram.shapes())
            if (each.parent() != null)
                assertThat(diagram.shape(each.parent()).orElseThrow().place().holds(each.place()))
                        .as("%s stands in %s", each.id(), each.parent())
                        .isTrue();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_flow_runs_straight_from_border_to_border(Diagram diagram) {
        for (Flow flow : diagram.flows()) {
            assertThat(diagram.shape(flow.from()).orElseThrow().place())
                    .as("%s begins", flow.id())
                    .matches(from -> onBorder(flow.beginning(), from));
            assertThat(diagram.shape(flow.to()).orElseThrow().place())
                    .as("%s ends", flow.id())
                    .matches(to -> onBorder(flow.end(), to));
            assertThat(flow.lines()).as(flow.id()).allMatch(line -> line.width() == 0 || line.height() == 0);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_flow_passes_through_no_shape_and_no_word(Diagram diagram) {
        for (Flow flow : diagram.flows())
            for (Box box : boxes(diagram))
                assertThat(flow.lines())
                        .as("%s meets %s", flow.id(), box.name())
                        .noneMatch(box::isCrossedBy);
    }

    private static List<Box> boxes(Diagram diagram) {
        List<Box> boxes = new ArrayList<>();
        for (Shape each : diagram.shapes()) {
            boxes.add(new Box(each.id(), each.place(), each.kind().isFrame()));
            add(boxes, "the name of " + each.id(), each.label());
        }
        diagram.flows().forEach(each -> add(boxes, "the name of " + each.id(), each.label()));
        return boxes;
    }

    private static void add(List<Box> boxes, String name, @Nullable Place label) {
        if (label != null) boxes.add(new Box(name, label, false));
    }

    private static boolean onBorder(Point point, Place place) {
        boolean within = place.holds(new Place(point.x(), point.y(), 0, 0));
        boolean sideways = point.x() == place.x() || point.x() == place.right();
        return within && (sideways || point.y() == place.y() || point.y() == place.bottom());
    }

    /** A shape, or the place of a name beside one. A frame shares its ground with what it is drawn around. */
    private record Box(String name, Place place, boolean frame) {

        boolean holds(Box other) {
            return frame && place.holds(other.place);
        }

        boolean isCrossedBy(Place line) {
            return !(frame && place.holds(line)) && place.widerBy(-1).meets(line.widerBy(0.1));
        }
    }
}
