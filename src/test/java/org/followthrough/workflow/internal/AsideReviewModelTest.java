package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the review of what is set aside. */
class AsideReviewModelTest {

    private static final Instant REVIEW = Instant.parse("2026-03-31T07:00:00Z");

    private final ModelEngine review = ModelEngine.of("aside-review");

    @BeforeEach
    void tenDaysBefore() {
        ModelEngine.itIs(REVIEW.minus(Duration.ofDays(10)));
        review.start(Map.of("reviewAt", Date.from(REVIEW)));
    }

    @AfterEach
    void over() {
        review.delete();
        ModelEngine.nowAgain();
    }

    private void itIsTheDay() {
        ModelEngine.itIs(REVIEW);
        assertThat(review.runDue()).isEqualTo(1);
    }

    @Test
    void nobody_is_asked_before_the_day() {
        ModelEngine.itIs(REVIEW.minusSeconds(1));
        assertThat(review.runDue()).isZero();
        assertThat(review.openTasks()).isEmpty();
        itIsTheDay();
        assertThat(review.openTasks()).containsExactly("UserTask_ReviewAside");
    }

    @Test
    void what_is_taken_up_again_is_over() {
        itIsTheDay();
        assertThat(review.complete("UserTask_ReviewAside", Map.of("takenUp", true))
                        .ended())
                .isTrue();
    }

    @Test
    void what_is_kept_aside_waits_for_another_day() {
        itIsTheDay();
        Instant later = REVIEW.plus(Duration.ofDays(90));
        review.complete("UserTask_ReviewAside", Map.of("takenUp", false, "reviewAt", Date.from(later)));
        assertThat(review.openTasks()).isEmpty();
        assertThat(review.runDue()).isZero();
        ModelEngine.itIs(later);
        assertThat(review.runDue()).isEqualTo(1);
        assertThat(review.openTasks()).containsExactly("UserTask_ReviewAside");
    }

    @Test
    void it_is_over_early_while_it_waits_and_while_somebody_is_asked() {
        assertThat(review.tell("AsideOver").ended()).isTrue();
        assertThat(review.runDue()).isZero();
    }

    @Test
    void it_is_over_while_somebody_is_asked() {
        itIsTheDay();
        assertThat(review.tell("AsideOver").ended()).isTrue();
        assertThat(review.openTasks()).isEmpty();
    }
}
