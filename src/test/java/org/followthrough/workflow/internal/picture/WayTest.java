package org.followthrough.workflow.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final Place ANYWHERE = new Place(0, 0, 10, 10);
    private static final Diagram DIAGRAM = new Diagram(
            "Life",
            List.of(
                    shape("start", null, Kind.START),
                    shape("phase", null, Kind.PHASE),
                    shape("evidence", "phase", Kind.PERSON_ACTS),
                    shape("verdict", null, Kind.FORK),
                    shape("end", null, Kind.END)),
            List.of(
                    flow("start", "phase"),
                    flow("phase", "verdict"),
                    flow("verdict", "phase"),
                    flow("verdict", "end")));

    @Test
    void what_lies_behind_is_in_order_and_does_not_hold_where_it_stands() {
        Way way = Way.of(List.of("start", "phase", "evidence"), Set.of("evidence"), false);

        assertThat(way.done()).containsExactly("start", "phase");
        assertThat(way.stageOf(DIAGRAM.shape("evidence").orElseThrow())).isEqualTo(Stage.HERE);
        assertThat(way.stageOf(DIAGRAM.shape("start").orElseThrow())).isEqualTo(Stage.BEHIND);
        assertThat(way.stageOf(DIAGRAM.shape("end").orElseThrow())).isEqualTo(Stage.AHEAD);
    }

    @Test
    void a_return_undoes_what_followed_the_first_time() {
        Way way = Way.of(
                List.of("start", "phase", "evidence", "verdict", "phase", "evidence"), Set.of("evidence"), false);

        assertThat(way.done()).containsExactly("start", "phase");
    }

    @Test
    void a_phase_bears_no_tick_while_the_instance_stands_in_it() {
        Way within = Way.of(List.of("start", "phase", "evidence"), Set.of("evidence"), false);
        Way past = Way.of(List.of("start", "phase", "evidence", "verdict"), Set.of("verdict"), false);

        assertThat(within.ticked(DIAGRAM)).containsExactlyInAnyOrder("start");
        assertThat(past.ticked(DIAGRAM)).containsExactlyInAnyOrder("start", "phase", "evidence");
    }

    @Test
    void a_flow_was_walked_where_its_ends_follow_each_other_on_their_level() {
        Way way = Way.of(List.of("start", "phase", "evidence", "verdict", "end"), Set.of(), true);

        assertThat(DIAGRAM.flows())
                .filteredOn(flow -> way.walked(flow, DIAGRAM))
                .extracting(Flow::id)
                .containsExactly("start-phase", "phase-verdict", "verdict-end");
    }

    @Test
    void nothing_is_walked_ticked_or_behind_before_the_beginning() {
        assertThat(Way.notBegun().done()).isEmpty();
        assertThat(Way.notBegun().ticked(DIAGRAM)).isEmpty();
        assertThat(DIAGRAM.flows()).noneMatch(flow -> Way.notBegun().walked(flow, DIAGRAM));
    }

    private static Shape shape(String id, @Nullable String parent, Kind kind) {
        return new Shape(id, parent, id, kind, ANYWHERE, null, false);
    }

    private static Flow flow(String from, String to) {
        return new Flow(from + "-" + to, from, to, null, List.of(new Point(0, 0), new Point(5, 0)), null);
    }
}
