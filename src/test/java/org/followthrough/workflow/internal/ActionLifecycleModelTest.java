package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path of an action's life, as the model alone takes it. */
class ActionLifecycleModelTest {

    private final ModelEngine life =
            ModelEngine.of("action-lifecycle").where("clockStarts").where("clockStops");

    @AfterEach
    void over() {
        life.delete();
    }

    @Test
    void what_was_accepted_when_loaded_asks_nobody_and_starts_no_clock() {
        life.start(Map.of("acceptedBefore", true));

        assertThat(life.ended()).isTrue();
        assertThat(life.taken()).isEmpty();
        assertThat(life.path())
                .containsExactly("StartEvent_ActionStarted", "Gateway_AcceptedBefore", "EndEvent_AcceptedBefore");
    }

    @Test
    void a_named_lead_who_agreed_at_the_meeting_is_asked_for_evidence_at_once() {
        life.start(starting(true, true));

        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
        assertThat(life.taken()).containsExactly("clockStarts");
    }

    @Test
    void a_named_lead_is_asked_to_take_the_action_on() {
        life.start(starting(true, false));
        assertThat(life.openTasks()).containsExactly("UserTask_TakeOn");

        life.complete("UserTask_TakeOn", Map.of("takenOn", true));
        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
    }

    @Test
    void an_action_whose_lead_is_no_one_person_is_given_one_and_then_asks_that_one() {
        life.start(starting(false, false));
        assertThat(life.openTasks()).containsExactly("UserTask_NameLead");

        life.complete("UserTask_NameLead", Map.of());
        assertThat(life.openTasks()).containsExactly("UserTask_TakeOn");
    }

    @Test
    void a_lead_named_for_what_a_meeting_agreed_goes_straight_to_evidence() {
        life.start(starting(false, true)).complete("UserTask_NameLead", Map.of());

        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
    }

    @Test
    void a_declined_action_goes_back_to_be_given_another_lead() {
        life.start(starting(true, false)).complete("UserTask_TakeOn", Map.of("takenOn", false));
        assertThat(life.openTasks()).containsExactly("UserTask_NameLead");

        life.complete("UserTask_NameLead", Map.of()).complete("UserTask_TakeOn", Map.of("takenOn", true));
        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
    }

    @Test
    void the_clock_stops_while_the_evidence_is_judged() {
        life.start(starting(true, true)).complete("UserTask_SubmitEvidence", Map.of());

        assertThat(life.openTasks()).containsExactly("UserTask_SignOff");
        assertThat(life.taken()).containsExactly("clockStarts", "clockStops");
    }

    @Test
    void accepted_evidence_ends_it() {
        life.start(starting(true, true))
                .complete("UserTask_SubmitEvidence", Map.of())
                .complete("UserTask_SignOff", Map.of("verdict", "accepted"));

        assertThat(life.ended()).isTrue();
        assertThat(life.path()).endsWith("EndEvent_Accepted");
    }

    @Test
    void returned_evidence_starts_the_clock_again_and_asks_for_more_as_often_as_it_takes() {
        life.start(starting(true, true));
        for (String verdict : new String[] {"returned", "returned", "accepted"})
            life.complete("UserTask_SubmitEvidence", Map.of()).complete("UserTask_SignOff", Map.of("verdict", verdict));

        assertThat(life.ended()).isTrue();
        assertThat(life.taken())
                .containsExactly("clockStarts", "clockStops", "clockStarts", "clockStops", "clockStarts", "clockStops");
    }

    @Test
    void what_was_delivered_when_loaded_is_judged_at_once_and_starts_no_clock() {
        life.start(starting(true, true, false));
        assertThat(life.openTasks()).containsExactly("UserTask_SignOff");
        assertThat(life.taken()).isEmpty();

        life.complete("UserTask_SignOff", Map.of("verdict", "accepted"));
        assertThat(life.ended()).isTrue();
        assertThat(life.path()).endsWith("EndEvent_Accepted");
    }

    @Test
    void what_was_delivered_when_loaded_and_is_returned_goes_to_its_lead() {
        life.start(starting(true, true, false))
                .complete("UserTask_SignOff", Map.of("verdict", "returned", "leadNamed", true));

        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
        assertThat(life.taken()).containsExactly("clockStarts");
    }

    @Test
    void what_is_returned_and_led_by_no_one_person_is_given_a_lead_first() {
        life.start(starting(true, false, false))
                .complete("UserTask_SignOff", Map.of("verdict", "returned", "leadNamed", false));
        assertThat(life.openTasks()).containsExactly("UserTask_NameLead");
        assertThat(life.taken()).containsExactly("clockStarts");

        life.complete("UserTask_NameLead", Map.of()).complete("UserTask_TakeOn", Map.of("takenOn", true));
        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
        life.complete("UserTask_SubmitEvidence", Map.of())
                .complete("UserTask_SignOff", Map.of("verdict", "returned", "leadNamed", true));
        assertThat(life.openTasks()).containsExactly("UserTask_SubmitEvidence");
    }

    @Test
    void a_verdict_that_is_neither_is_refused_and_leaves_the_task_open() {
        life.start(starting(true, true)).complete("UserTask_SubmitEvidence", Map.of());

        assertThatThrownBy(() -> life.complete("UserTask_SignOff", Map.of("verdict", "perhaps")))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(life.openTasks()).containsExactly("UserTask_SignOff");
    }

    private static Map<String, Object> starting(boolean leadNamed, boolean agreedAtMeeting) {
        return starting(false, leadNamed, agreedAtMeeting);
    }

    private static Map<String, Object> starting(boolean delivered, boolean leadNamed, boolean agreedAtMeeting) {
        return Map.of(
                "acceptedBefore",
                false,
                "deliveredBefore",
                delivered,
                "leadNamed",
                leadNamed,
                "agreedAtMeeting",
                agreedAtMeeting);
    }
}
