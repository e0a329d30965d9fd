package org.followthrough.assurance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Months after everything that a measure of success covers is accepted, somebody asks whether it made a difference. */
@FollowthroughTest
class ImpactOfActionsTest {

    @Autowired
    World world;

    @Autowired
    SuccessStatements successes;

    @Autowired
    ImpactTests impacts;

    @Autowired
    Endings endings;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    /** Loaded on 6 January 2026. */
    private PlanId load(TestPlans.ActionBuilder... actions) {
        TestPlans plan = aPlan("GS");
        for (TestPlans.ActionBuilder action : actions) plan.withAction(action);
        return world.load(plan.plan());
    }

    private SuccessId success() {
        return successes.of(world.action("GS-1").answer()).orElseThrow();
    }

    private void accept(String reference) {
        world.answer(reference, CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
    }

    private WorkItem asked() {
        return world.openTask("impact", success().value()).orElseThrow();
    }

    private Outcome record(PersonId by, String kind, String result) {
        Map<String, Object> answers = new HashMap<>(Map.of("kind", kind, "statement", "Ten files were read."));
        if (!kind.equals("none-needed")) {
            answers.put("testedOn", world.today());
            answers.put("result", result);
        }
        return world.tryToAnswer(asked(), by, answers);
    }

    private void measured() {
        world.tryToAnswer(asked(), CASE_REVIEW_CHAIR, Map.of());
    }

    private Outcome decide(Map<String, Object> what) {
        Map<String, Object> answers = new HashMap<>(what);
        answers.put("reason", "Executive, minute 9");
        return world.tryToAnswer(asked(), MANAGER, answers);
    }

    private Recorded recorded() {
        return Objects.requireNonNull(impacts.tests(success()).get(0).recorded());
    }

    @Test
    void a_measure_over_two_actions_is_tested_once_six_months_after_the_last_was_accepted() {
        load(ledBy(OFFICER).standing(AsItStands.delivered(null)), ledBy(OFFICER).standing(AsItStands.delivered(null)));
        accept("GS-1");
        assertThat(impacts.tests(success())).isEmpty();
        world.letTimePassTo(LocalDate.of(2026, 2, 10));
        accept("GS-2");

        assertThat(impacts.tests(success())).extracting(ImpactTest::dueOn).containsExactly(LocalDate.of(2026, 8, 10));
        world.sleepUntil(LocalDate.of(2026, 8, 9));
        assertThat(world.openTask("impact", success().value())).isEmpty();
        world.sleepUntil(LocalDate.of(2026, 8, 10));
        assertThat(asked().ask().reference()).isEqualTo("GS-1 and 1 more");
        world.letTimePassTo(LocalDate.of(2026, 8, 12));
        assertThat(world.mails())
                .anyMatch(mail -> mail.to().contains("cora@council.example")
                        && mail.raw().contains("a test of impact to record"));
        assertThat(running()).hasSize(1);
    }

    @Test
    void only_an_embedded_impact_is_blue() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        assertThat(record(CASE_REVIEW_CHAIR, "dip-sample", "EMBEDDED")).isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-1").impact()).isEqualTo(ImpactResult.EMBEDDED);
        assertThat(recorded().selfAssessed()).isFalse();

        Outcome wrong = world.tryToAnswer(asked(), CASE_REVIEW_CHAIR, Map.of("measured", "fourteen"));
        assertThat(((Outcome.Refused) wrong).sentences()).containsOnlyKeys("measured");
        Outcome unmeasured = world.tryToAnswer(asked(), CASE_REVIEW_CHAIR, Map.of("direction", "down"));
        assertThat(((Outcome.Refused) unmeasured).sentences()).containsOnlyKeys("direction");
        world.tryToAnswer(
                asked(),
                CASE_REVIEW_CHAIR,
                Map.of(
                        "measured", "January 2026: 14\nJune 2026: 9",
                        "direction", "down",
                        "children", "They asked me.",
                        "practitioners", "We ask first now."));
        assertThat(recorded().measure().words())
                .isEqualTo("From 14 (January 2026) to 9 (June 2026), which is the way it should go.");
        assertThat(recorded().children()).isEqualTo("They asked me.");
        assertThat(world.openTask("impact", success().value())).isEmpty();
        assertThat(running()).isEmpty();
    }

    @Test
    void a_test_by_the_lead_s_own_agency_is_marked_self_assessed() {
        load(ledBy(SOCIAL_WORKER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        record(CASE_REVIEW_CHAIR, "audit", "PARTLY");
        assertThat(recorded().selfAssessed()).isTrue();
    }

    @Test
    void a_self_assessment_says_so_whoever_records_it() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        record(CASE_REVIEW_CHAIR, "self-assessment", "EMBEDDED");
        assertThat(recorded().selfAssessed()).isTrue();
    }

    @Test
    void no_test_needed_because_is_an_answer() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        assertThat(record(CASE_REVIEW_CHAIR, "none-needed", "")).isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-1").impact()).isNull();
        assertThat(running()).isEmpty();
        world.letTimePassTo(LocalDate.of(2026, 7, 8));
        assertThat(impacts.tests(success())).hasSize(1);
    }

    @Test
    void a_test_of_tomorrow_is_none() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        Outcome outcome = world.tryToAnswer(
                asked(),
                CASE_REVIEW_CHAIR,
                Map.of("kind", "audit", "testedOn", world.today().plusDays(1), "result", "NOT", "statement", "None"));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("testedOn");
        assertThat(impacts.tests(success()).get(0).recorded()).isNull();
    }

    @Test
    void after_a_failed_test_the_risk_is_accepted_and_what_was_delivered_stays_delivered() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        record(CASE_REVIEW_CHAIR, "audit", "NOT");
        measured();
        decide(Map.of("follows", "risk-accepted"));

        ActionView action = world.action("GS-1");
        assertThat(action.state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(action.impact()).isEqualTo(ImpactResult.NOT);
        assertThat(running()).isEmpty();
    }

    @Test
    void after_a_failed_test_it_is_tested_again_on_another_day() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        record(CASE_REVIEW_CHAIR, "audit", "PARTLY");
        measured();
        Outcome past = decide(Map.of("follows", "another-test", "testOn", world.today()));
        assertThat(((Outcome.Refused) past).sentences()).containsOnlyKeys("testOn");
        decide(Map.of("follows", "another-test", "testOn", LocalDate.of(2026, 10, 1)));

        world.sleepUntil(LocalDate.of(2026, 9, 30));
        assertThat(world.openTask("impact", success().value())).isEmpty();
        world.sleepUntil(LocalDate.of(2026, 10, 1));
        record(CASE_REVIEW_CHAIR, "survey", "EMBEDDED");
        assertThat(world.action("GS-1").impact()).isEqualTo(ImpactResult.EMBEDDED);
        assertThat(impacts.tests(success())).extracting(ImpactTest::number).containsExactly(1, 2);
    }

    @Test
    void after_a_failed_test_a_new_action_joins_the_plan_and_the_whole_is_tested_again_once_it_is_accepted() {
        load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        record(CASE_REVIEW_CHAIR, "audit", "NOT");
        measured();
        Outcome empty = decide(Map.of("follows", "new-action", "wording", " "));
        assertThat(((Outcome.Refused) empty).sentences()).containsOnlyKeys("wording");
        decide(Map.of("follows", "new-action", "wording", "Ask the child again"));

        ActionView added = world.action("GS-2");
        assertThat(added.wording()).isEqualTo("Ask the child again");
        assertThat(added.finding()).isEqualTo(world.action("GS-1").finding());
        assertThat(successes.of(added.answer())).contains(success());
        world.answer("GS-2", MANAGER, Map.of("lead", OFFICER.value().toString()));
        world.answer("GS-2", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-2", OFFICER, Map.of("statement", "Asked."));
        accept("GS-2");
        assertThat(impacts.tests(success()))
                .extracting(ImpactTest::dueOn)
                .containsExactly(LocalDate.of(2026, 7, 6), LocalDate.of(2027, 1, 6));
    }

    @Test
    void what_has_ended_otherwise_does_not_stand_in_the_way() {
        load(ledBy(OFFICER).alreadyDone(), ledBy(OFFICER).due(world.today().plusDays(30)));
        assertThat(impacts.tests(success())).isEmpty();
        commands.run(() -> endings.end(
                world.action("GS-2").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        assertThat(impacts.tests(success())).hasSize(1);
    }

    @Test
    void what_ended_without_anything_accepted_is_not_tested() {
        load(ledBy(OFFICER).due(world.today().plusDays(30)));
        commands.run(() -> endings.end(
                world.action("GS-1").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        assertThat(impacts.tests(success())).isEmpty();
    }

    @Test
    void what_came_in_tested_is_not_tested_again() {
        load(ledBy(OFFICER).standing(AsItStands.tested(null, ImpactResult.PARTLY)));
        assertThat(impacts.tests(success())).isEmpty();
        assertThat(running()).isEmpty();
    }

    @Test
    void a_group_does_not_test_what_it_leads() {
        world.load(aPlan("GS")
                .assuredBy(POLICY.id())
                .withAction(ledBy(POLICY.id()).alreadyDone())
                .plan());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        assertThat(asked().ask().group()).isNotEqualTo(POLICY.id());
    }

    @Test
    void the_business_manager_moves_its_day_while_it_is_waited_for() {
        load(ledBy(OFFICER).alreadyDone());
        LocalDate later = LocalDate.of(2026, 11, 2);
        assertThat(commands.run(() -> impacts.moveDay(success(), later, world.manager())))
                .isInstanceOf(Outcome.Done.class);
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        assertThat(world.openTask("impact", success().value())).isEmpty();
        world.sleepUntil(later);
        assertThat(world.openTask("impact", success().value())).isPresent();
        assertThat(commands.run(() -> impacts.moveDay(success(), later.plusDays(9), world.manager()))
                        .toString())
                .contains("No test is waited for now");
        assertThatThrownBy(() -> commands.run(
                        () -> impacts.moveDay(success(), later.plusDays(9), world.viewer(CASE_REVIEW_CHAIR))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void whoever_sees_none_of_its_actions_sees_no_test() {
        load(ledBy(OFFICER).alreadyDone());
        assertThat(impacts.statement(success(), world.viewer(OFFICER))).isPresent();
        assertThat(impacts.statement(success(), world.viewer(TEACHER))).isEmpty();
    }

    @Test
    void a_planned_test_goes_with_its_load_and_a_recorded_one_keeps_it() {
        PlanId plan = load(ledBy(OFFICER).alreadyDone());
        assertThat(unloading.undo(plan, world.manager())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(running()).isEmpty();

        PlanId again = load(ledBy(OFFICER).alreadyDone());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        record(CASE_REVIEW_CHAIR, "audit", "NOT");
        assertThat(unloading.whyNot(again, world.manager()))
                .contains("Cora Chair recorded a test of impact on 6 July 2026.");
    }

    private List<String> running() {
        return jdbc.queryForList(
                "select e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = 'impact-test' and e.PARENT_ID_ is null",
                String.class);
    }
}
