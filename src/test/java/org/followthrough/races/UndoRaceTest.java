package org.followthrough.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.internal.Finished;
import org.followthrough.worklist.internal.Finishing;
import org.followthrough.worklist.internal.Holding;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A load is undone while somebody answers, or while a second person undoes it. */
@FollowthroughTest
class UndoRaceTest {

    @Autowired
    World world;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Commands commands;

    @Autowired
    Finishing finishing;

    @Autowired
    Holding holding;

    private PlanId load() {
        return world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());
    }

    @RepeatedTest(5)
    void of_an_undo_and_a_person_who_takes_an_action_on_one_happens() {
        PlanId plan = load();
        Viewer manager = world.manager();
        Viewer officer = world.viewer(OFFICER);
        WorkItem item = world.openTask("GS-2").orElseThrow();
        var held = holding.toAnswer(item.id().toString(), officer);

        List<Object> results = AtOnce.run(
                () -> commands.run(() -> unloading.undo(plan, manager)),
                () -> finishing.finish(held, Map.of("decision", "take-on"), officer));

        if (results.get(0) instanceof UndoOutcome.Undone) {
            assertThat(results.get(1)).isInstanceOf(Finished.Gone.class);
            assertThat(world.actions()).isEmpty();
        } else {
            assertThat(results.get(0))
                    .isEqualTo(new UndoOutcome.Refused("Ola Officer took on GS-2 on 6 January 2026."));
            assertThat(results.get(1)).isInstanceOf(Finished.Done.class);
            assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.DELIVERING);
        }
    }

    @RepeatedTest(3)
    void of_two_who_undo_at_once_one_does_and_the_other_finds_nothing() {
        PlanId plan = load();
        Viewer manager = world.manager();

        List<Object> results = AtOnce.run(() -> undo(plan, manager), () -> undo(plan, manager));

        assertThat(results).filteredOn(UndoOutcome.Undone.class::isInstance).hasSize(1);
        assertThat(results).filteredOn("gone"::equals).hasSize(1);
    }

    private Object undo(PlanId plan, Viewer manager) {
        try {
            return commands.run(() -> unloading.undo(plan, manager));
        } catch (NotVisible gone) {
            return "gone";
        }
    }

    @RepeatedTest(3)
    void an_undo_while_a_rung_fires_takes_all_away() {
        PlanId plan = load();
        Viewer manager = world.manager();
        world.clock().advanceDays(33);

        List<Object> results = AtOnce.run(() -> commands.run(() -> unloading.undo(plan, manager)), () -> {
            world.tick();
            return Outcome.done();
        });

        assertThat(results.get(0)).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(world.actions()).isEmpty();
        world.tick();
    }
}
