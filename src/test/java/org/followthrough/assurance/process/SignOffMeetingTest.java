package org.followthrough.assurance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.assurance.Meetings;
import org.followthrough.assurance.NewMeeting;
import org.followthrough.assurance.NewMeeting.Verdict;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sub-group judges many submissions at a meeting, with one minute. */
@FollowthroughTest
class SignOffMeetingTest {

    @Autowired
    World world;

    @Autowired
    Meetings meetings;

    @Autowired
    AuditTrail trail;

    /** 1 and 2 wait for sign-off, 3 is still to be taken on. */
    @BeforeEach
    void two_submissions() {
        LocalDate due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).due(due).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).due(due))
                .plan());
    }

    private Verdict accepted(String reference) {
        return new Verdict(world.action(reference).answer(), task(reference), true, "", null);
    }

    private Verdict returned(String reference, String reason) {
        return new Verdict(
                world.action(reference).answer(),
                task(reference),
                false,
                reason,
                world.today().plusDays(20));
    }

    private UUID task(String reference) {
        return world.openTask(reference).orElseThrow().id();
    }

    private Meetings.Recorded record(Verdict... verdicts) {
        NewMeeting meeting =
                new NewMeeting(world.today(), "Case Review Group, minute 4", "Cora, Sol", Arrays.asList(verdicts));
        return meetings.record(CASE_REVIEW.id(), meeting, world.viewer(CASE_REVIEW_CHAIR));
    }

    @Test
    void the_agenda_is_what_waits_for_the_group_s_chair() {
        assertThat(meetings.agenda(CASE_REVIEW.id(), world.viewer(CASE_REVIEW_CHAIR)))
                .extracting(each -> each.action().reference())
                .containsExactly("GS-1", "GS-2");
        assertThat(meetings.agenda(CASE_REVIEW.id(), world.manager())).isEmpty();
    }

    @Test
    void many_are_decided_with_one_minute_and_who_was_present() {
        Meetings.Recorded recorded = record(accepted("GS-1"), returned("GS-2", "In every agency?"));
        assertThat(recorded.wrong()).isEmpty();
        assertThat(recorded.decided()).containsExactly("GS-1 is accepted.", "GS-2 is returned.");

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(trail.of("answer", world.action("GS-1").answer().value()))
                .filteredOn(entry -> entry.what().equals("decided-at-meeting"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("minute", "Case Review Group, minute 4")
                        .containsEntry("present", "Cora, Sol")
                        .containsEntry("held-on", "2026-01-06"));
    }

    @Test
    void nothing_is_recorded_where_anything_is_wrong() {
        NewMeeting nothing = new NewMeeting(null, " ", "", List.of());
        assertThat(meetings.record(CASE_REVIEW.id(), nothing, world.viewer(CASE_REVIEW_CHAIR))
                        .wrong())
                .containsOnlyKeys("", "heldOn", "minute", "present");
        String id = world.action("GS-2").answer().value().toString();
        Verdict bare = new Verdict(world.action("GS-2").answer(), task("GS-2"), false, "", null);
        assertThat(record(accepted("GS-1"), bare).wrong()).containsOnlyKeys("reason-" + id, "answerBy-" + id);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
    }

    @Test
    void what_somebody_else_has_decided_meanwhile_stays_theirs_and_the_others_hold() {
        Verdict first = accepted("GS-1");
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "More",
                        "answerBy",
                        world.today().plusDays(9)));
        assertThat(record(first, accepted("GS-2")).decided())
                .containsExactly("GS-1: It had been decided already, by somebody else.", "GS-2 is accepted.");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
    }

    @Test
    void nobody_decides_on_an_action_of_their_own() {
        world.load(aPlan("HS")
                .withAction(
                        ledBy(CASE_REVIEW_CHAIR).due(world.today().plusDays(40)).standing(AsItStands.delivered(null)))
                .plan());
        assertThat(meetings.agenda(CASE_REVIEW.id(), world.viewer(CASE_REVIEW_CHAIR)))
                .extracting(each -> each.action().reference())
                .doesNotContain("HS-1");
        assertThat(record(accepted("HS-1")).decided().get(0)).contains("you lead it yourself");
    }

    @Test
    void nobody_but_the_chair_records_it() {
        NewMeeting meeting = new NewMeeting(world.today(), "Minute", "Mira", List.of(accepted("GS-1")));
        assertThatThrownBy(() -> meetings.record(CASE_REVIEW.id(), meeting, world.viewer(MANAGER)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_page_that_has_grown_old_judges_no_later_round() {
        Verdict old = accepted("GS-1");
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "More",
                        "answerBy",
                        world.today().plusDays(9)));
        world.answer("GS-1", OFFICER, Map.of("statement", "Another round."));
        assertThat(record(old).decided()).singleElement().asString().contains("decided already");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
    }

    @Test
    void what_was_never_this_group_s_to_judge_is_nothing_here_and_nothing_is_recorded() {
        Verdict another = new Verdict(world.action("GS-3").answer(), task("GS-3"), true, "", null);
        Verdict crossed = new Verdict(world.action("GS-2").answer(), task("GS-1"), true, "", null);
        assertThatThrownBy(() -> record(accepted("GS-1"), another)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> record(crossed)).isInstanceOf(NotVisible.class);
        NewMeeting elsewhere = new NewMeeting(world.today(), "Minute", "Cora", List.of(accepted("GS-1")));
        assertThatThrownBy(() -> meetings.record(POLICY.id(), elsewhere, world.viewer(CASE_REVIEW_CHAIR)))
                .isInstanceOf(NotVisible.class);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
    }

    @Test
    void of_two_who_record_one_meeting_at_once_each_verdict_is_one_s_alone() throws Exception {
        Verdict first = accepted("GS-1");
        Verdict second = returned("GS-2", "In every agency?");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Meetings.Recorded> recorder = () -> {
            together.await();
            return record(first, second);
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Meetings.Recorded>> both = two.invokeAll(List.of(recorder, recorder));
            List<String> told = IntStream.range(0, 2)
                    .mapToObj(n -> said(both.get(n)))
                    .flatMap(List::stream)
                    .toList();
            assertThat(told).hasSize(4);
            assertThat(told).containsOnlyOnce("GS-1 is accepted.").containsOnlyOnce("GS-2 is returned.");
            assertThat(told)
                    .filteredOn(each -> each.contains("decided already"))
                    .allSatisfy(each -> assertThat(each).endsWith("by Cora Chair."));
        } finally {
            two.shutdownNow();
        }
        for (String each : List.of("GS-1", "GS-2"))
            assertThat(trail.of("answer", world.action(each).answer().value()))
                    .filteredOn(entry -> entry.what().equals("decided-at-meeting"))
                    .hasSize(1);
    }

    private static List<String> said(Future<Meetings.Recorded> recorded) {
        try {
            return recorded.get().decided();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
