package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both paths of what a report asks of the executive. */
class ExecutiveDecisionModelTest {

    private final ModelEngine decision = ModelEngine.of("executive-decision");

    @AfterEach
    void over() {
        decision.delete();
    }

    @Test
    void what_is_decided_ends_it() {
        decision.start(Map.of());
        assertThat(decision.openTasks()).containsExactly("UserTask_DecideWhatIsAsked");
        decision.complete("UserTask_DecideWhatIsAsked", Map.of("decided", true));

        assertThat(decision.ended()).isTrue();
    }

    @Test
    void what_is_put_off_is_asked_again() {
        decision.start(Map.of());
        decision.complete("UserTask_DecideWhatIsAsked", Map.of("decided", false));

        assertThat(decision.openTasks()).containsExactly("UserTask_DecideWhatIsAsked");
    }
}
