package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of a test of impact, as the model alone takes it. */
class ImpactTestModelTest {

    private static final Instant DAY = Instant.parse("2026-09-30T07:00:00Z");

    private final ModelEngine test = ModelEngine.of("impact-test");

    @BeforeEach
    void six_months_before() {
        ModelEngine.itIs(DAY.minus(Duration.ofDays(182)));
        test.start(Map.of("decideAgain", false, "impactAt", Date.from(DAY)));
    }

    @AfterEach
    void over() {
        test.delete();
        ModelEngine.nowAgain();
    }

    private void itIsTheDay() {
        ModelEngine.itIs(DAY);
        assertThat(test.runDue()).isEqualTo(1);
    }

    private void tested(boolean embedded) {
        itIsTheDay();
        test.complete("UserTask_RecordImpact", Map.of("tested", true, "embedded", embedded));
        test.complete("UserTask_AddMeasures", Map.of());
    }

    @Test
    void nobody_is_asked_before_its_day() {
        ModelEngine.itIs(DAY.minusSeconds(1));
        assertThat(test.runDue()).isZero();
        itIsTheDay();
        assertThat(test.openTasks()).containsExactly("UserTask_RecordImpact");
    }

    @Test
    void no_test_is_needed() {
        itIsTheDay();
        test.complete("UserTask_RecordImpact", Map.of("tested", false));
        assertThat(test.ended()).isTrue();
        assertThat(test.path()).endsWith("EndEvent_NoTestNeeded");
    }

    @Test
    void an_embedded_impact_ends_it() {
        tested(true);
        assertThat(test.path()).endsWith("EndEvent_Embedded");
    }

    @Test
    void anything_less_is_decided_on() {
        tested(false);
        assertThat(test.openTasks()).containsExactly("UserTask_DecideAfterImpact");
        test.complete("UserTask_DecideAfterImpact", Map.of("follows", "risk-accepted"));
        assertThat(test.path()).endsWith("EndEvent_RiskAccepted");
    }

    @Test
    void a_new_action_ends_it() {
        tested(false);
        test.complete("UserTask_DecideAfterImpact", Map.of("follows", "new-action"));
        assertThat(test.path()).endsWith("EndEvent_NewAction");
    }

    @Test
    void another_test_waits_for_its_own_day() {
        tested(false);
        Instant later = DAY.plus(Duration.ofDays(90));
        test.complete("UserTask_DecideAfterImpact", Map.of("follows", "another-test", "impactAt", Date.from(later)));
        assertThat(test.runDue()).isZero();
        ModelEngine.itIs(later);
        assertThat(test.runDue()).isEqualTo(1);
        assertThat(test.openTasks()).containsExactly("UserTask_RecordImpact");
    }

    @Test
    void what_was_to_follow_and_came_to_nothing_is_decided_on_again() {
        ModelEngine again = ModelEngine.of("impact-test").start(Map.of("decideAgain", true));
        assertThat(again.openTasks()).containsExactly("UserTask_DecideAfterImpact");
        again.complete("UserTask_DecideAfterImpact", Map.of("follows", "risk-accepted"));
        assertThat(again.path()).endsWith("EndEvent_RiskAccepted");
    }
}
