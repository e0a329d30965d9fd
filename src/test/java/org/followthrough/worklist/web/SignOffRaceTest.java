package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Worklist;
import org.followthrough.worklist.web.TaskVisit.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Two chairs of one group judge the same evidence through their pages, and press the last button at the same moment: one
 * accepts, the other returns. Every build runs some pairs, the bench profile a thousand.
 */
@Tag("bench")
@FollowthroughTest
class SignOffRaceTest {

    private static final int A_PLAN = 40;
    private static final int PLANS = "long".equals(System.getProperty("followthrough.bench")) ? 25 : 1;
    private static final Map<String, String> ACCEPT = Map.of("verdict", "accepted", "continue", "yes");

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    Worklist worklist;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Commands commands;

    @BeforeEach
    void a_second_chair() {
        SeatHeld seat = SeatHeld.by(SOCIAL_WORKER, Seat.GROUP_CHAIR, CASE_REVIEW.id());
        assertThat(commands.run(() -> administration.take(seat, world.manager())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void one_decides_and_the_other_is_told_whose_decision_holds_and_since_when() {
        for (int plan = 1; plan <= PLANS; plan++) {
            String prefix = "P" + plan;
            world.load(delivered(prefix));
            List<ActionView> actions = world.actions().stream()
                    .filter(action -> action.reference().startsWith(prefix + "-"))
                    .toList();
            assertThat(actions).hasSize(A_PLAN);
            actions.forEach(this::race);
        }
    }

    private static NewPlan delivered(String prefix) {
        TestPlans plan = aPlan(prefix);
        for (int action = 0; action < A_PLAN; action++)
            plan.withAction(ledBy(OFFICER).standing(AsItStands.delivered(null)));
        return plan.plan();
    }

    private void race(ActionView action) {
        String task = TaskVisit.task(
                worklist.open("answer", action.answer().value()).get(0).id());
        TaskVisit accepting = new TaskVisit(mvc, CASE_REVIEW_CHAIR);
        TaskVisit returning = new TaskVisit(mvc, SOCIAL_WORKER);
        assertThat(accepting.send(task, ACCEPT).path()).endsWith("/check");
        assertThat(returning.send(task, TaskVisit.RETURN).path()).endsWith("/check");

        List<Arrival> both = AtOnce.run(
                () -> accepting.send(task + "/confirm", Map.of()), () -> returning.send(task + "/confirm", Map.of()));

        boolean accepted = world.action(action.reference()).state() == AnswerState.ACCEPTED;
        Arrival first = both.get(accepted ? 0 : 1);
        Arrival second = both.get(accepted ? 1 : 0);
        assertThat(first.path()).endsWith("/done");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.heading()).isEqualTo("This is already done");
        assertThat(second.page().select("main").text())
                .contains((accepted ? "Cora Chair" : "Sol Worker") + " did this on 6 January 2026 at 9:00am.");
        assertThat(world.action(action.reference()).state())
                .isEqualTo(accepted ? AnswerState.ACCEPTED : AnswerState.DELIVERING);
    }
}
