package org.followthrough.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "=decision != \"decline\", decline, false",
                "=decision != \"decline\", take-on, true",
                "=decision = \"decline\",  decline, true",
                "=decision=\"decline\",    take-on, false",
                "true,  decline, true",
                "=false, decline, false"
            })
    void a_comparison_holds_as_in_feel(String feel, String decision, boolean holds) {
        assertThat(Condition.parse(feel).holds(Map.of("decision", decision))).isEqualTo(holds);
    }

    @Test
    void an_answer_not_given_differs_from_every_text() {
        assertThat(Condition.parse("=decision != \"decline\"").holds(Map.of())).isTrue();
        assertThat(Condition.parse("=decision = \"decline\"").holds(Map.of())).isFalse();
    }

    @Test
    void a_tick_is_compared_with_true_and_false() {
        assertThat(Condition.parse("=received = true").holds(Map.of("received", true)))
                .isTrue();
        assertThat(Condition.parse("=received != true").holds(Map.of("received", false)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "decision != \"decline\"",
                "=decision",
                "=decision != decline",
                "=decision != \"a\" and other = \"b\"",
                "=not(decision = \"a\")",
                "=if true then true else false",
                "=decision > 3",
                "=a.b = \"c\"",
                "=decision = \"a\\\"b\"",
                "=\"a\" = decision"
            })
    void anything_else_is_refused(String feel) {
        assertThatThrownBy(() -> Condition.parse(feel)).isInstanceOf(UnusableForm.class);
    }
}
