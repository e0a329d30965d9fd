package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path of a challenge, as the model alone takes it. */
class ChallengeModelTest {

    private static final Instant START = Instant.parse("2026-01-06T09:00:00Z");
    private static final Instant DAY = Instant.parse("2026-01-20T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-01-21T08:00:00Z");

    private final ModelEngine challenge =
            ModelEngine.of("challenge").where("remindToAnswer").where("tellUnitOfSilence");

    @AfterEach
    void over() {
        challenge.delete();
        ModelEngine.nowAgain();
    }

    private void put() {
        ModelEngine.itIs(START);
        challenge.start(Map.of("remindAt", Date.from(DAY), "unitToldAt", Date.from(AFTER)));
    }

    @Test
    void what_is_answered_well_enough_ends_and_chases_nobody() {
        put();
        assertThat(challenge.openTasks()).containsExactly("UserTask_AnswerChallenge");
        challenge.complete("UserTask_AnswerChallenge", Map.of());
        assertThat(challenge.openTasks()).containsExactly("UserTask_ReadAnswer");
        ModelEngine.itIs(AFTER);
        assertThat(challenge.runDue()).isZero();
        challenge.complete("UserTask_ReadAnswer", Map.of("settled", true));

        assertThat(challenge.ended()).isTrue();
        assertThat(challenge.taken()).isEmpty();
    }

    @Test
    void silence_is_told_twice_each_once_and_leaves_the_task_where_it_is() {
        put();
        ModelEngine.itIs(DAY);
        challenge.runDue();
        assertThat(challenge.taken()).containsExactly("remindToAnswer");
        ModelEngine.itIs(AFTER);
        challenge.runDue();
        challenge.runDue();

        assertThat(challenge.taken()).containsExactly("remindToAnswer", "tellUnitOfSilence");
        assertThat(challenge.openTasks()).containsExactly("UserTask_AnswerChallenge");
    }

    @Test
    void what_is_put_again_has_days_of_its_own() {
        put();
        challenge.complete("UserTask_AnswerChallenge", Map.of());
        Date later = Date.from(AFTER.plusSeconds(86_400));
        challenge.complete("UserTask_ReadAnswer", Map.of("settled", false, "remindAt", later, "unitToldAt", later));
        assertThat(challenge.openTasks()).containsExactly("UserTask_AnswerChallenge");
        ModelEngine.itIs(AFTER);
        assertThat(challenge.runDue()).isZero();
        ModelEngine.itIs(later.toInstant());
        challenge.runDue();

        assertThat(challenge.taken()).containsExactlyInAnyOrder("remindToAnswer", "tellUnitOfSilence");
    }

    @Test
    void it_is_withdrawn_whether_it_is_answered_or_not() {
        put();
        challenge.tell("ChallengeWithdrawn");
        assertThat(challenge.ended()).isTrue();
    }

    @Test
    void it_is_withdrawn_while_its_answer_is_read() {
        put();
        challenge.complete("UserTask_AnswerChallenge", Map.of());
        challenge.tell("ChallengeWithdrawn");
        assertThat(challenge.ended()).isTrue();
    }
}
