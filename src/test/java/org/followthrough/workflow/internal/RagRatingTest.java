package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of ratings, row by row, at both edges of each row. */
class RagRatingTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();
    private static final List<String> STAGES =
            List.of("NAMING_LEAD", "OFFERED", "DELIVERING", "IN_SIGN_OFF", "ACCEPTED", "ENDED", "ASIDE", "DRAFT");

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTED    | dated   | -400 | 9 | true  | Green: complete | Blue: complete, and its impact shown | Embedded | 4: embedded
            ACCEPTED    | none    | 0    | 0 | false | Green: complete | Green: complete | Complete | 3: delivered and accepted
            ENDED       | dated   | -1   | 0 | false | Ended | Ended | Ended | Ended
            ASIDE       | dated   | -1   | 0 | false | Set aside | Set aside | Set aside | Set aside
            DRAFT       | dated   | -1   | 0 | false | Not agreed yet | Not agreed yet | Not agreed yet | Not agreed yet
            IN_SIGN_OFF | dated   | -1   | 0 | false | Green: waiting for sign-off | Green: waiting for sign-off | Waiting for sign-off | 2: under way
            DELIVERING  | dated   | -1   | 0 | false | Red: overdue | Red: overdue | Overdue | 1: late
            NAMING_LEAD | dated   | -1   | 0 | false | Red: overdue | Red: overdue | Overdue | 1: late
            OFFERED     | dated   | 0    | 0 | false | Amber: at risk | Amber: at risk | At risk | 2: under way
            DELIVERING  | dated   | 28   | 9 | false | Amber: at risk | Amber: at risk | At risk | 2: under way
            DELIVERING  | dated   | 29   | 2 | false | Amber: its date has moved more than once | Amber: its date has moved more than once | At risk: its date has moved more than once | 2: under way
            OFFERED     | dated   | 29   | 1 | false | Not begun | Not begun | Not begun | 1: not begun
            DELIVERING  | dated   | 29   | 1 | false | Green: on track | Green: on track | On track | 2: under way
            NAMING_LEAD | ongoing | 0    | 0 | false | Not begun | Not begun | Not begun | 1: not begun
            OFFERED     | none    | 0    | 0 | false | Not begun | Not begun | Not begun | 1: not begun
            DELIVERING  | ongoing | 0    | 0 | false | Green: on track | Green: on track | On track | 2: under way
            DELIVERING  | none    | 0    | 0 | false | Amber: no date | Amber: no date | No date | 2: under way
            """)
    void each_row_in_each_scheme(
            String stage,
            String dated,
            int days,
            int changed,
            boolean embedded,
            String rag,
            String brag,
            String words,
            String scale) {
        Map<String, Object> row =
                decide(stage, dated, days, changed, embedded).getSingleResult().getEntryMap();
        assertThat(row.values())
                .allSatisfy(
                        cell -> assertThat((String) cell).matches("(green|blue|grey|red|orange|purple|turquoise): .+"));
        assertThat(List.of("rag", "brag", "words", "scale"))
                .extracting(scheme -> String.valueOf(row.get(scheme)).replaceFirst("[a-z]+: ", ""))
                .containsExactly(rag, brag, words, scale);
    }

    /** A gap would leave an action unrated, an overlap would fail the page. */
    @Test
    void every_action_has_exactly_one_rating() {
        for (String stage : STAGES)
            for (String dated : List.of("dated", "ongoing", "none"))
                for (int days = -40; days <= 40; days++)
                    for (int changed = 0; changed < 4; changed++)
                        for (boolean embedded : new boolean[] {true, false})
                            assertThat(decide(stage, dated, dated.equals("dated") ? days : 0, changed, embedded))
                                    .as("%s %s %s %s %s", stage, dated, days, changed, embedded)
                                    .hasSize(1);
    }

    private static DmnDecisionTableResult decide(String stage, String dated, int days, int changed, boolean embedded) {
        return ENGINE.evaluateDecisionTable(
                TABLE,
                Map.of(
                        "stage", stage,
                        "dated", dated,
                        "daysToDue", days,
                        "timesChanged", changed,
                        "embedded", embedded));
    }

    private static DmnDecision table() {
        try (InputStream table = Files.newInputStream(Path.of("bpmn", "rag-rating.dmn"))) {
            return ENGINE.parseDecision("rag-rating", table);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
