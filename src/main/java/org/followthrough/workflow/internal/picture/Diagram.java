package org.followthrough.workflow.internal.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model's diagram: everything with its place. Outer frames come before what they hold. */
record Diagram(String name, List<Shape> shapes, List<Flow> flows) {

    Diagram {
        shapes = List.copyOf(shapes);
        flows = List.copyOf(flows);
        if (shapes.isEmpty()) throw new IllegalArgumentException(name + " has no diagram");
    }

    Optional<Shape> shape(String id) {
        return shapes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The id of the phase in which {@code id} stands, or null where that is the process itself. */
    @Nullable
    String levelOf(String id) {
        return shape(id).map(Shape::parent).orElse(null);
    }

    /** The places of all names that stand beside what they name. */
    Stream<Place> labels() {
        return Stream.concat(shapes.stream().map(Shape::label), flows.stream().map(Flow::label))
                .filter(Objects::nonNull);
    }

    /** What holds everything that is drawn. */
    Place extent() {
        Stream<Place> lines = flows.stream().flatMap(Flow::lines);
        return Stream.of(shapes.stream().map(Shape::place), labels(), lines)
                .flatMap(Function.identity())
                .reduce(Place::around)
                .orElseThrow();
    }

    /** Names of those of {@code ids} that a reader is told about, each once, in the order given. */
    List<String> namesOfSteps(Collection<String> ids) {
        Map<String, Shape> byId = shapes.stream()
                .collect(Collectors.toMap(Shape::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(Shape::isStep)
                .map(Shape::name)
                .distinct()
                .toList();
    }
}
