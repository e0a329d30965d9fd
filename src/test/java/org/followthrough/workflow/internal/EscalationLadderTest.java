package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder's table, row by row, at both edges of each row. */
class EscalationLadderTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision LADDER = ladder();

    @ParameterizedTest(name = "{2} comes next while {0} to {1} is reached")
    @CsvSource({
        "-400, -29, before-28, -28, LEAD",
        "-28, -15, before-14, -14, LEAD",
        "-14, -4, before-3, -3, LEAD",
        "-3, 0, after-1, 1, 'LEAD,AGENCY_REPRESENTATIVE'",
        "1, 13, after-14, 14, 'GROUP_CHAIR,BUSINESS_MANAGER'",
        "14, 29, after-30, 30, AGENCY_EXECUTIVE",
        "30, 59, after-60, 60, LEAD_SAFEGUARDING_PARTNER",
    })
    void each_row_holds_from_its_first_day_to_its_last(int first, int last, String rung, int day, String tells) {
        Map<String, Object> row = Map.of("rung", rung, "dayOffset", day, "tells", tells);

        assertThat(IntStream.rangeClosed(first, last))
                .allSatisfy(
                        reached -> assertThat(next(reached).getSingleResult().getEntryMap())
                                .as("reached %s", reached)
                                .isEqualTo(row));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 90, 400})
    void from_day_sixty_on_the_ladder_is_used_up(int reached) {
        assertThat(next(reached)).isEmpty();
    }

    /** The table's hit policy would fail the watch on an overlap, and a gap would end the ladder early. */
    @Test
    void no_day_has_two_rungs_and_no_day_before_the_last_has_none() {
        assertThat(IntStream.rangeClosed(-400, 400))
                .allSatisfy(reached -> assertThat(next(reached)).hasSize(reached < 60 ? 1 : 0));
    }

    @Test
    void the_next_rung_always_lies_ahead_of_what_is_reached() {
        assertThat(IntStream.range(-400, 60))
                .allSatisfy(reached -> assertThat(day(reached)).isGreaterThan(reached));
    }

    @Test
    void climbing_from_far_below_meets_each_rung_once_and_in_order() {
        List<Integer> climbed = new ArrayList<>();
        for (int reached = -400; reached < 60; reached = day(reached)) climbed.add(day(reached));

        assertThat(climbed).containsExactly(-28, -14, -3, 1, 14, 30, 60);
    }

    private static int day(int reached) {
        return next(reached).getSingleResult().<Integer>getEntry("dayOffset");
    }

    private static DmnDecisionTableResult next(int reached) {
        return ENGINE.evaluateDecisionTable(LADDER, Map.of("reachedOffset", reached));
    }

    private static DmnDecision ladder() {
        try (InputStream table = Files.newInputStream(Path.of("bpmn", "escalation-ladder.dmn"))) {
            return ENGINE.parseDecision("escalation-ladder", table);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
