package org.followthrough.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Progress;
import org.followthrough.assurance.Evidence;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class LostRaceTest {

    private static final Map<String, Object> EVIDENCE = Map.of("statement", "Every officer was trained.");

    @Autowired
    World world;

    @Autowired
    Progress progress;

    @Autowired
    Commands commands;

    @Autowired
    Evidence evidence;

    @Autowired
    Ladder ladder;

    @Autowired
    ActionPlans plans;

    private void anActionBeingDelivered(int dueInDays) {
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(dueInDays)))
                .plan());
    }

    @RepeatedTest(5)
    void evidence_sent_while_a_rung_fires_is_kept_and_the_rung_is_told_at_most_once() {
        anActionBeingDelivered(20);
        world.clock().advanceDays(6);
        Viewer lead = world.viewer(OFFICER);
        Runnable send = world.answering("GS-1", OFFICER, EVIDENCE);

        AtOnce.run(
                () -> {
                    world.tick();
                    return true;
                },
                () -> {
                    send.run();
                    return true;
                });
        world.tick();

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(evidence.rounds(world.action("GS-1").answer(), lead)).hasSize(1);
        assertThat(ladder.told(world.action("GS-1").answer())).hasSizeLessThanOrEqualTo(1);
        assertThat(ladder.next(world.action("GS-1")).words()).contains("Cora Chair (chair)");
    }

    @RepeatedTest(5)
    void evidence_sent_while_the_date_changes_is_kept() {
        anActionBeingDelivered(60);
        Viewer manager = world.manager();
        LocalDate later = world.today().plusDays(90);
        Runnable send = world.answering("GS-1", OFFICER, EVIDENCE);

        List<Object> results = AtOnce.run(
                () -> commands.run(() ->
                        progress.changeDate(world.action("GS-1").answer(), later, "More time is needed.", manager)),
                () -> {
                    send.run();
                    return "sent";
                });

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        boolean changed = results.get(0) instanceof Outcome.Done;
        assertThat(world.action("GS-1").timesChanged()).isEqualTo(changed ? 1 : 0);
        assertThat(plans.dateChanges(world.action("GS-1").answer())).hasSize(changed ? 2 : 1);
    }

    @RepeatedTest(5)
    void of_many_who_decide_at_once_one_decides_and_the_others_get_a_sentence() {
        anActionBeingDelivered(60);
        world.answer("GS-1", OFFICER, EVIDENCE);
        Callable<Outcome> accept = world.trying("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));

        List<Outcome> outcomes = AtOnce.run(Collections.nCopies(8, accept));

        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
    }

    @Test
    void two_lives_side_by_side_do_not_meet() {
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());
        Runnable first = world.answering("GS-1", OFFICER, EVIDENCE);
        Runnable second = world.answering("GS-2", OFFICER, EVIDENCE);

        AtOnce.run(
                () -> {
                    first.run();
                    return true;
                },
                () -> {
                    second.run();
                    return true;
                });

        assertThat(world.actions()).allMatch(action -> action.state() == AnswerState.IN_SIGN_OFF);
    }
}
