package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ladder of what waits for sign-off, row by row, at both edges of each row. */
class SignOffLadderTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    @ParameterizedTest
    @CsvSource({
        "0, 9, waiting-10, 10, GROUP_CHAIR",
        "10, 19, waiting-20, 20, 'GROUP_CHAIR,BUSINESS_MANAGER'",
        "20, 39, waiting-40, 40, LEAD_SAFEGUARDING_PARTNER",
    })
    void each_row_holds_from_its_first_day_to_its_last(int first, int last, String rung, int day, String tells) {
        Map<String, Object> row = Map.of("rung", rung, "dayOffset", day, "tells", tells);
        assertThat(IntStream.rangeClosed(first, last))
                .allSatisfy(waited ->
                        assertThat(next(waited).getSingleResult().getEntryMap()).isEqualTo(row));
    }

    @Test
    void no_day_has_two_rungs_and_from_day_forty_on_there_is_none() {
        assertThat(IntStream.rangeClosed(-10, 400))
                .allSatisfy(waited -> assertThat(next(waited)).hasSize(waited < 40 ? 1 : 0));
    }

    private static DmnDecisionTableResult next(int waited) {
        return ENGINE.evaluateDecisionTable(TABLE, Map.of("reachedOffset", waited));
    }

    private static DmnDecision table() {
        try (InputStream table = Files.newInputStream(Path.of("bpmn", "sign-off-ladder.dmn"))) {
            return ENGINE.parseDecision("sign-off-ladder", table);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
