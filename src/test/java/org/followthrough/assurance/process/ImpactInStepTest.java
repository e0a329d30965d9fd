package org.followthrough.assurance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.rating.Ratings;
import org.followthrough.rating.Scheme;
import org.followthrough.reporting.Rating;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A measure waits for all that it covers, shows nothing of what came later, and a choice that came to nothing is made anew. */
@FollowthroughTest
class ImpactInStepTest {

    private static final LocalDate TEST_DAY = LocalDate.of(2026, 7, 6);

    @Autowired
    World world;

    @Autowired
    SuccessStatements successes;

    @Autowired
    ImpactTests impacts;

    @Autowired
    ByHand byHand;

    @Autowired
    Endings endings;

    @Autowired
    Ratings ratings;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    private PlanId plan = PlanId.next();

    /** Loaded as accepted on 6 January 2026, so that it is tested on 6 July. */
    @BeforeEach
    void an_accepted_action_whose_test_is_planned() {
        plan = world.load(aPlan("GS").withAction(ledBy(OFFICER).alreadyDone()).plan());
    }

    private SuccessId success() {
        return successes.of(world.action("GS-1").answer()).orElseThrow();
    }

    private List<ImpactTest> tests() {
        return impacts.tests(success());
    }

    private List<WorkItem> asked() {
        return world.openTask("impact", success().value()).stream().toList();
    }

    private void addUnderTheSameMeasure() {
        HandAction added = new HandAction(
                "Ask the child again",
                "Children say that they were asked",
                world.action("GS-1").finding(),
                null,
                null,
                null,
                "",
                null);
        assertThat(commands.run(() -> byHand.add(plan, added, world.manager()))).isInstanceOf(Outcome.Done.class);
        assertThat(successes.of(world.action("GS-2").answer())).contains(success());
    }

    private void accepted(String reference) {
        world.answer(reference, MANAGER, Map.of("lead", OFFICER.value().toString()));
        world.answer(reference, OFFICER, Map.of("decision", "take-on"));
        world.answer(reference, OFFICER, Map.of("statement", "Asked."));
        world.answer(reference, CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
    }

    private void withdrawn(String reference) {
        NewEnding ending = new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair");
        commands.run(() -> endings.end(world.action(reference).answer(), ending, world.manager()));
    }

    private void tested(String kind, String result) {
        world.tryToAnswer(
                asked().get(0),
                CASE_REVIEW_CHAIR,
                Map.of("kind", kind, "statement", "Ten files.", "testedOn", world.today(), "result", result));
        world.tryToAnswer(asked().get(0), CASE_REVIEW_CHAIR, Map.of());
    }

    private void decide(Map<String, Object> what) {
        Map<String, Object> answers = new HashMap<>(what);
        answers.put("reason", "Executive, minute 9");
        assertThat(world.tryToAnswer(asked().get(0), MANAGER, answers)).isInstanceOf(Outcome.Done.class);
    }

    private String page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(MANAGER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }

    private List<String> running() {
        return jdbc.queryForList(
                "select e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = 'impact-test' and e.PARENT_ID_ is null",
                String.class);
    }

    @Test
    void a_planned_test_waits_for_an_action_that_is_added_later_with_the_same_measure() throws Exception {
        addUnderTheSameMeasure();
        world.sleepUntil(TEST_DAY.plusDays(1));
        assertThat(asked()).isEmpty();
        assertThat(running()).isEmpty();
        String page = page("/impact/" + success().value());
        assertThat(page)
                .contains(
                        "It is tested once everything that it covers is accepted.",
                        "It waits until everything that the measure covers is accepted.",
                        "The test waits for what was added under its measure")
                .doesNotContain("Change the day of the test");
        assertThat(commands.run(() -> impacts.moveDay(success(), TEST_DAY.plusDays(90), world.manager())))
                .isInstanceOf(Outcome.Refused.class);

        accepted("GS-2");
        assertThat(tests()).extracting(ImpactTest::dueOn).containsExactly(LocalDate.of(2027, 1, 7));
        assertThat(running()).hasSize(1);
        world.sleepUntil(LocalDate.of(2027, 1, 7));
        tested("audit", "EMBEDDED");
        assertThat(world.action("GS-2").impact()).isEqualTo(ImpactResult.EMBEDDED);
    }

    @Test
    void one_that_is_asked_for_already_is_taken_back_and_asked_for_again_where_what_was_added_is_withdrawn() {
        world.sleepUntil(TEST_DAY);
        assertThat(asked()).hasSize(1);
        addUnderTheSameMeasure();
        assertThat(asked()).isEmpty();
        withdrawn("GS-2");
        world.sleepUntil(TEST_DAY.plusDays(1));
        assertThat(asked()).hasSize(1);
        assertThat(tests()).hasSize(1);
        assertThat(running()).hasSize(1);
    }

    @Test
    void a_day_that_the_business_manager_chose_holds_where_what_was_added_is_withdrawn() {
        commands.run(() -> impacts.moveDay(success(), TEST_DAY.plusDays(90), world.manager()));
        addUnderTheSameMeasure();
        withdrawn("GS-2");
        assertThat(tests()).extracting(ImpactTest::dueOn).containsExactly(TEST_DAY.plusDays(90));
        world.sleepUntil(TEST_DAY.plusDays(1));
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_new_action_that_is_withdrawn_puts_the_decision_back() throws Exception {
        world.sleepUntil(TEST_DAY);
        tested("audit", "NOT");
        decide(Map.of("follows", "new-action", "wording", "Ask the child again"));
        assertThat(running()).isEmpty();
        world.sleepUntil(TEST_DAY.plusDays(30));
        withdrawn("GS-2");

        assertThat(tests())
                .singleElement()
                .satisfies(test -> assertThat(test.decided()).isNull());
        assertThat(asked()).singleElement().satisfies(item -> {
            assertThat(item.element()).isEqualTo("UserTask_DecideAfterImpact");
            assertThat(item.ask().note()).contains("has ended without being accepted");
        });
        assertThat(page("/impact/" + success().value()))
                .contains("The executive decides what follows.", "is to be decided again");
        decide(Map.of("follows", "another-test", "testOn", TEST_DAY.plusDays(90)));
        assertThat(tests()).extracting(ImpactTest::dueOn).containsExactly(TEST_DAY, TEST_DAY.plusDays(90));
        assertThat(running()).hasSize(1);
    }

    @Test
    void of_two_that_follow_the_one_that_was_accepted_is_tested_and_the_withdrawn_one_is_not_in_the_way() {
        world.sleepUntil(TEST_DAY);
        tested("audit", "NOT");
        decide(Map.of("follows", "new-action", "wording", "Ask the child again"));
        addUnderTheSameMeasure();
        world.sleepUntil(TEST_DAY.plusDays(10));
        accepted("GS-2");
        assertThat(tests()).hasSize(1);
        withdrawn("GS-3");
        assertThat(tests()).hasSize(2);
        assertThat(tests().get(1).dueOn()).isEqualTo(TEST_DAY.plusDays(10).plusMonths(6));
    }

    @Test
    void what_is_accepted_after_a_test_is_not_embedded_by_it_and_the_whole_is_tested_again() {
        world.sleepUntil(TEST_DAY);
        tested("audit", "EMBEDDED");
        assertThat(running()).isEmpty();
        world.sleepUntil(TEST_DAY.plusDays(10));
        addUnderTheSameMeasure();
        assertThat(world.action("GS-2").impact()).isNull();
        accepted("GS-2");
        assertThat(world.action("GS-1").impact()).isEqualTo(ImpactResult.EMBEDDED);
        assertThat(world.action("GS-2").impact()).isNull();
        assertThat(Rating.of(world.action("GS-2"), world.today())).isEqualTo(Rating.ACCEPTED);
        assertThat(tests()).extracting(ImpactTest::number).containsExactly(1, 2);
        assertThat(running()).hasSize(1);
    }

    @Test
    void what_is_accepted_while_figures_are_awaited_is_tested_when_they_are_in() {
        world.sleepUntil(TEST_DAY);
        world.tryToAnswer(
                asked().get(0),
                CASE_REVIEW_CHAIR,
                Map.of("kind", "audit", "statement", "Ten.", "testedOn", world.today(), "result", "EMBEDDED"));
        world.sleepUntil(TEST_DAY.plusDays(2));
        addUnderTheSameMeasure();
        accepted("GS-2");
        assertThat(tests()).hasSize(1);
        assertThat(asked()).extracting(WorkItem::element).containsExactly("UserTask_AddMeasures");
        world.tryToAnswer(asked().get(0), CASE_REVIEW_CHAIR, Map.of());
        assertThat(tests()).hasSize(2);
        assertThat(running()).hasSize(1);
    }

    @Test
    void a_self_assessed_embedded_impact_is_blue_and_says_so_beside_it() throws Exception {
        world.sleepUntil(TEST_DAY);
        tested("self-assessment", "EMBEDDED");
        assertThat(world.action("GS-1").impactWords()).isEqualTo("Embedded, self-assessed");
        assertThat(page(world.action("GS-1").path())).contains("Newest test Embedded, self-assessed");
        Rating rating = Rating.of(world.action("GS-1"), world.today());
        assertThat(rating.words()).isEqualTo("Embedded, self-assessed");
        assertThat(rating.colour()).isEqualTo("blue");
        commands.run(() -> ratings.choose(plan, Scheme.BRAG, world.manager()));
        assertThat(commands.run(() -> ratings.of(world.action("GS-1"))).words()).endsWith(", self-assessed");
    }

    @Test
    void one_tested_by_somebody_outside_does_not() {
        world.sleepUntil(TEST_DAY);
        tested("audit", "EMBEDDED");
        assertThat(world.action("GS-1").impactWords()).isEqualTo("Embedded");
        assertThat(Rating.of(world.action("GS-1"), world.today())).isEqualTo(Rating.EMBEDDED);
    }
}
