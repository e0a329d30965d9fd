package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path of a response and of a finding's review, as the models alone take them. */
class ResponseModelsTest {

    private static final Instant DAY = Instant.parse("2026-03-31T07:00:00Z");

    private final ModelEngine response = ModelEngine.of("plan-response").where("startActions");
    private final ModelEngine review = ModelEngine.of("finding-review");

    @AfterEach
    void over() {
        response.delete();
        review.delete();
        ModelEngine.nowAgain();
    }

    @Test
    void nothing_starts_before_the_executive_has_agreed() {
        response.where("startActions").start(Map.of());
        assertThat(response.openTasks()).containsExactly("UserTask_AnswerFindings");
        response.complete("UserTask_AnswerFindings", Map.of());
        assertThat(response.taken()).isEmpty();
        response.complete("UserTask_AgreeResponse", Map.of("agreed", true));
        assertThat(response.taken()).containsExactly("startActions");
        assertThat(response.path()).endsWith("EndEvent_ResponseAgreed");
    }

    @Test
    void what_is_sent_back_is_answered_again() {
        response.where("startActions").start(Map.of());
        response.complete("UserTask_AnswerFindings", Map.of());
        response.complete("UserTask_AgreeResponse", Map.of("agreed", false));
        assertThat(response.openTasks()).containsExactly("UserTask_AnswerFindings");
        assertThat(response.taken()).isEmpty();
    }

    @Test
    void a_finding_is_looked_at_on_its_day_and_settled() {
        review();
        review.complete("UserTask_ReviewFinding", Map.of("settled", true));
        assertThat(review.path()).endsWith("EndEvent_FindingSettled");
    }

    @Test
    void a_finding_is_given_another_day() {
        review();
        Instant later = DAY.plus(Duration.ofDays(30));
        review.complete("UserTask_ReviewFinding", Map.of("settled", false, "reviewAt", Date.from(later)));
        assertThat(review.runDue()).isZero();
        ModelEngine.itIs(later);
        assertThat(review.runDue()).isEqualTo(1);
    }

    @Test
    void a_finding_answered_anew_is_not_looked_at_any_more() {
        review();
        assertThat(review.tell("FindingOver").ended()).isTrue();
    }

    private void review() {
        ModelEngine.itIs(DAY.minus(Duration.ofDays(9)));
        review.start(Map.of("reviewAt", Date.from(DAY)));
        assertThat(review.runDue()).isZero();
        ModelEngine.itIs(DAY);
        assertThat(review.runDue()).isEqualTo(1);
    }
}
