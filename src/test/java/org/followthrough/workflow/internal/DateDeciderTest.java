package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on a new date, row by row, at both edges of each row. */
class DateDeciderTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    @ParameterizedTest(name = "changed {0} times, {1} days of {2} allowed: {3}")
    @CsvSource({
        "0, 1, 28, BUSINESS_MANAGER",
        "0, 28, 28, BUSINESS_MANAGER",
        "0, 29, 28, CHAIR",
        "0, 400, 28, CHAIR",
        "0, 1, 0, CHAIR",
        "1, 1, 28, EXECUTIVE",
        "1, 29, 28, EXECUTIVE",
        "9, 400, 366, EXECUTIVE",
    })
    void each_row(int changed, int asked, int allowed, String decider) {
        assertThat(decide(changed, asked, allowed).getSingleResult().<String>getEntry("decider"))
                .isEqualTo(decider);
    }

    @Test
    void every_request_has_exactly_one_decider() {
        for (int changed = 0; changed < 6; changed++)
            for (int asked = 1; asked < 60; asked++)
                for (int allowed : new int[] {0, 1, 27, 28, 29, 366})
                    assertThat(decide(changed, asked, allowed))
                            .as("%s, %s, %s", changed, asked, allowed)
                            .hasSize(1);
    }

    private static DmnDecisionTableResult decide(int changed, int asked, int allowed) {
        return ENGINE.evaluateDecisionTable(
                TABLE, Map.of("timesChanged", changed, "daysAsked", asked, "daysAllowed", allowed));
    }

    private static DmnDecision table() {
        try (InputStream table = Files.newInputStream(Path.of("bpmn", "date-decider.dmn"))) {
            return ENGINE.parseDecision("date-decider", table);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
