package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both paths of a date that is wanted, as the model alone takes them. */
class DateWantedModelTest {

    private final ModelEngine wanted = ModelEngine.of("date-wanted");

    @BeforeEach
    void an_answer_without_a_date() {
        wanted.start(Map.of());
        assertThat(wanted.openTasks()).containsExactly("UserTask_GiveDate");
    }

    @AfterEach
    void over() {
        wanted.delete();
    }

    @Test
    void a_date_that_is_given_ends_it() {
        wanted.complete("UserTask_GiveDate", Map.of());
        assertThat(wanted.path()).endsWith("EndEvent_DateGiven");
    }

    @Test
    void one_that_came_otherwise_takes_the_task_away() {
        wanted.tell("DateNotWanted");
        assertThat(wanted.openTasks()).isEmpty();
        assertThat(wanted.ended()).isTrue();
    }
}
