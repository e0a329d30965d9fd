package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of a request for a new date, as the model alone takes it. */
class DateRequestModelTest {

    private final ModelEngine request = ModelEngine.of("date-request").where("recordWhoDecides");

    @BeforeEach
    void asked() {
        request.start(Map.of("timesChanged", 0, "daysAsked", 29, "daysAllowed", 28));
    }

    @AfterEach
    void over() {
        request.delete();
    }

    @Test
    void the_table_names_who_decides_and_somebody_is_asked() {
        assertThat(request.variables()).containsEntry("decider", "CHAIR");
        assertThat(request.taken()).containsExactly("recordWhoDecides");
        assertThat(request.openTasks()).containsExactly("UserTask_DecideDate");
    }

    @Test
    void it_is_granted() {
        request.complete("UserTask_DecideDate", Map.of("granted", true));
        assertThat(request.path()).endsWith("EndEvent_DateGranted");
    }

    @Test
    void it_is_refused() {
        request.complete("UserTask_DecideDate", Map.of("granted", false));
        assertThat(request.path()).endsWith("EndEvent_DateRefused");
    }

    @Test
    void it_is_over_before_anybody_decides() {
        assertThat(request.tell("RequestOver").ended()).isTrue();
        assertThat(request.openTasks()).isEmpty();
    }
}
