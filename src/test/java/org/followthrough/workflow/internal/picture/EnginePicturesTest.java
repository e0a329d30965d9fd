package org.followthrough.workflow.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.followthrough.workflow.Pictures.Standing;
import org.followthrough.workflow.internal.ModelEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where instances stand, as the engine tells it, on our own models. */
class EnginePicturesTest {

    private final EnginePictures pictures = new EnginePictures(ModelEngine.engine());
    private final ModelEngine life =
            ModelEngine.of("action-lifecycle").where("clockStarts").where("clockStops");

    @AfterEach
    void over() {
        life.delete();
        ModelEngine.nowAgain();
    }

    @Test
    void there_is_no_picture_of_what_never_was() {
        assertThat(pictures.standing("action-lifecycle", UUID.randomUUID())).isEmpty();
    }

    @Test
    void an_action_that_waits_for_evidence_stands_there_with_its_way_behind_it() {
        life.start(starting(false)).complete("UserTask_NameLead", Map.of());
        life.complete("UserTask_TakeOn", Map.of("takenOn", true));

        Standing standing = standing("action-lifecycle", life);
        assertThat(standing.current()).containsExactly("Send evidence");
        assertThat(standing.done()).containsExactly("Clock starts", "Name the lead", "Take on the action");
        assertThat(standing.ended()).isFalse();
        assertThat(standing.svg()).startsWith("<svg ").contains("Now here: Send evidence.");
    }

    @Test
    void a_declined_action_stands_where_it_was_without_what_was_declined() {
        life.start(starting(true)).complete("UserTask_TakeOn", Map.of("takenOn", false));
        life.complete("UserTask_NameLead", Map.of()).complete("UserTask_TakeOn", Map.of("takenOn", false));

        Standing standing = standing("action-lifecycle", life);
        assertThat(standing.current()).containsExactly("Name the lead");
        assertThat(standing.done()).containsExactly("Clock starts", "Take on the action");
    }

    @Test
    void returned_evidence_leaves_no_tick_on_the_verdict() {
        life.start(starting(true)).complete("UserTask_TakeOn", Map.of("takenOn", true));
        life.complete("UserTask_SubmitEvidence", Map.of()).complete("UserTask_SignOff", Map.of("verdict", "returned"));

        Standing standing = standing("action-lifecycle", life);
        assertThat(standing.current()).containsExactly("Send evidence");
        assertThat(standing.done()).containsExactly("Clock starts", "Take on the action");
    }

    @Test
    void an_accepted_action_has_ended_and_keeps_its_picture() {
        life.start(starting(true)).complete("UserTask_TakeOn", Map.of("takenOn", true));
        life.complete("UserTask_SubmitEvidence", Map.of()).complete("UserTask_SignOff", Map.of("verdict", "accepted"));

        Standing standing = standing("action-lifecycle", life);
        assertThat(standing.current()).isEmpty();
        assertThat(standing.ended()).isTrue();
        assertThat(standing.done())
                .containsExactly(
                        "Clock starts",
                        "Take on the action",
                        "Send evidence",
                        "Clock stops",
                        "Sign off the evidence",
                        "Accepted");
        assertThat(standing.svg()).contains("It has ended.").doesNotContain("Now here");
    }

    @Test
    void what_was_broken_off_was_never_taken() {
        life.start(starting(true));
        life.delete();

        Standing standing = standing("action-lifecycle", life);
        assertThat(standing.ended()).isTrue();
        assertThat(standing.done()).containsExactly("Clock starts");
    }

    @Test
    void a_watch_that_keeps_no_history_still_shows_where_it_waits() {
        ModelEngine watch = ModelEngine.of("deadline-watch").where("setRungDay", step -> {
            step.getProcessInstance().setVariable("anyRungLeft", true);
            step.getProcessInstance().setVariable("rungAt", Date.from(Instant.parse("2036-01-01T08:00:00Z")));
        });
        watch.start(Map.of("reachedOffset", -40));

        Standing standing = standing("deadline-watch", watch);
        assertThat(standing.current()).containsExactly("Wait for its day");
        assertThat(standing.done()).isEmpty();

        watch.tell("WatchStopped");
        assertThat(pictures.standing("deadline-watch", watch.subject())).isEmpty();
    }

    @Test
    void a_report_that_some_have_received_stands_there_once() {
        ModelEngine report = ModelEngine.of("quarterly-report")
                .where("askForWhatIsMissing")
                .where("freezeNumbers")
                .where("tellTheExecutive")
                .where("fileReport");
        Instant cutOff = Instant.parse("2026-04-15T11:00:00Z");
        ModelEngine.itIs(cutOff);
        report.start(Map.of("cutOffAt", Date.from(cutOff), "readers", 3, "agencies", 0))
                .runDue();
        report.complete("UserTask_CheckAndRelease", Map.of()).complete("UserTask_ReceiveReport", Map.of());

        Standing standing = standing("quarterly-report", report);
        assertThat(standing.current()).containsExactly("Receive the report");
        assertThat(standing.done())
                .containsExactly(
                        "Ask for what is missing",
                        "Cut-off",
                        "Freeze the numbers",
                        "Check and release",
                        "Tell the executive");
        report.runDue();
        assertThat(standing("quarterly-report", report).current()).containsExactly("Receive the report");
        report.delete();
    }

    private Standing standing(String process, ModelEngine instance) {
        return pictures.standing(process, instance.subject()).orElseThrow();
    }

    private static Map<String, Object> starting(boolean leadNamed) {
        return Map.of(
                "acceptedBefore", false, "deliveredBefore", false, "leadNamed", leadNamed, "agreedAtMeeting", false);
    }
}
