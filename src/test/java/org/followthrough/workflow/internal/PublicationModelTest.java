package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path of a publication, as the model alone takes it. */
class PublicationModelTest {

    private final ModelEngine publication = ModelEngine.of("publication").where("endReplaced");

    @AfterEach
    void over() {
        publication.delete();
    }

    private void released() {
        publication.start(Map.of());
        publication.complete("UserTask_WordPublication", Map.of());
        publication.complete("UserTask_ReleasePublication", Map.of("released", true));
    }

    @Test
    void it_is_worded_released_and_stays_until_it_is_over() {
        released();
        assertThat(publication.taken()).containsExactly("endReplaced");
        assertThat(publication.openTasks()).isEmpty();
        assertThat(publication.ended()).isFalse();
        publication.tell("publication-over");
        assertThat(publication.ended()).isTrue();
    }

    @Test
    void what_the_chair_sends_back_is_worded_again() {
        publication.start(Map.of());
        publication.complete("UserTask_WordPublication", Map.of());
        publication.complete("UserTask_ReleasePublication", Map.of("released", false));

        assertThat(publication.openTasks()).containsExactly("UserTask_WordPublication");
        assertThat(publication.taken()).isEmpty();
    }
}
