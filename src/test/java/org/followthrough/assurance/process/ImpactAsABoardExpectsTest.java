package org.followthrough.assurance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactTest.Kind;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.assurance.internal.ImpactRecording;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whose test it is, on which days it may lie, and that the board's choice can always be made. */
@FollowthroughTest
class ImpactAsABoardExpectsTest {

    private static final LocalDate TEST_DAY = LocalDate.of(2026, 7, 6);

    @Autowired
    World world;

    @Autowired
    ActionPlans plans;

    @Autowired
    SuccessStatements successes;

    @Autowired
    ImpactTests impacts;

    @Autowired
    ImpactRecording recording;

    @Autowired
    Deputies deputies;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    private PlanId load(TestPlans.ActionBuilder action) {
        PlanId plan = world.load(aPlan("GS").withAction(action).plan());
        world.sleepUntil(TEST_DAY);
        return plan;
    }

    private SuccessId success() {
        return successes.of(world.action("GS-1").answer()).orElseThrow();
    }

    private WorkItem asked() {
        return world.openTask("impact", success().value()).orElseThrow();
    }

    private Outcome record(LocalDate testedOn, String result) {
        return world.tryToAnswer(
                asked(),
                CASE_REVIEW_CHAIR,
                Map.of("kind", "audit", "statement", "Ten files.", "testedOn", testedOn, "result", result));
    }

    private void failed() {
        record(world.today(), "NOT");
        world.tryToAnswer(asked(), CASE_REVIEW_CHAIR, Map.of());
    }

    private Outcome decide(PersonId by, Map<String, Object> what) {
        Map<String, Object> answers = new HashMap<>(what);
        answers.put("reason", "Executive, minute 9");
        return world.tryToAnswer(asked(), by, answers);
    }

    private static Map<String, String> sentences(Outcome outcome) {
        return ((Outcome.Refused) outcome).sentences();
    }

    @Test
    void a_test_that_a_deputy_of_the_lead_s_own_agency_records_for_the_chair_is_self_assessed() {
        load(ledBy(OFFICER).alreadyDone());
        NewDeputy deputy = new NewDeputy(
                CASE_REVIEW_CHAIR, CHIEF_CONSTABLE, world.today(), world.today().plusDays(7));
        commands.run(() -> deputies.name(deputy, world.manager()));
        Viewer as = worklist.answering(asked(), world.viewer(CHIEF_CONSTABLE)).orElseThrow();
        commands.run(() -> recording.record(
                success(), Kind.AUDIT, world.today(), ImpactResult.EMBEDDED, "Ten files were read.", as));
        Recorded recorded =
                Objects.requireNonNull(impacts.tests(success()).get(0).recorded());
        assertThat(recorded.selfAssessed()).isTrue();
    }

    @Test
    void a_chair_of_the_executive_who_sees_nothing_of_the_plan_chooses_a_new_action() {
        Viewer manager = world.manager();
        SeatHeld chair = SeatHeld.by(TEACHER, Seat.GROUP_CHAIR, EXECUTIVE.id());
        commands.run(() -> administration.take(chair, manager));
        PlanId plan = load(ledBy(OFFICER).alreadyDone());
        failed();
        assertThat(plans.plan(plan, world.viewer(TEACHER))).isEmpty();
        assertThat(asked().ask().group()).isEqualTo(EXECUTIVE.id());
        assertThat(decide(TEACHER, Map.of("follows", "new-action", "wording", "Ask the child again")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-2").wording()).isEqualTo("Ask the child again");
    }

    @Test
    void a_long_measure_is_carried_over_whole() {
        load(ledBy(OFFICER).alreadyDone());
        String measure = "Every child is asked. ".repeat(800).strip();
        jdbc.update(
                "update success_statement set wording = ? where id = ?",
                measure,
                success().value());
        failed();
        assertThat(decide(MANAGER, Map.of("follows", "new-action", "wording", "Ask the child again")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-2").success()).isEqualTo(measure);
        assertThat(successes.of(world.action("GS-2").answer())).contains(success());
    }

    @Test
    void a_test_is_of_the_day_of_acceptance_or_later_and_of_today_or_earlier() {
        LocalDate accepted = LocalDate.of(2025, 11, 3);
        load(ledBy(OFFICER).standing(AsItStands.accepted(accepted)));
        assertThat(sentences(record(accepted.minusDays(1), "NOT")))
                .containsOnlyKeys("testedOn")
                .extractingByKey("testedOn")
                .asString()
                .contains("accepted on 3 November 2025");
        assertThat(sentences(record(world.today().plusDays(1), "NOT"))).containsOnlyKeys("testedOn");
        assertThat(record(accepted, "NOT")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void another_test_lies_at_most_five_years_ahead() {
        load(ledBy(OFFICER).alreadyDone());
        failed();
        LocalDate far = world.today().plusYears(5).plusDays(1);
        assertThat(sentences(decide(MANAGER, Map.of("follows", "another-test", "testOn", far))))
                .containsEntry("testOn", "The next test can lie at most 5 years ahead.");
        assertThat(decide(MANAGER, Map.of("follows", "another-test", "testOn", far.minusDays(1))))
                .isInstanceOf(Outcome.Done.class);
    }
}
