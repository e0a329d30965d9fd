package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PastAction;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.audit.AuditTrail;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.London;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans.ActionBuilder;
import org.followthrough.testing.World;
import org.followthrough.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Real plans arrive half done: what was delivered, accepted or tested comes in so, and nobody is mailed for it. */
@FollowthroughTest
class LoadedAsItStandsTest {

    private static final LocalDate IN_AUTUMN = LocalDate.of(2025, 10, 14);

    @Autowired
    World world;

    @Autowired
    Evidence evidence;

    @Autowired
    Ladder ladder;

    @Autowired
    ActionPlans plans;

    @Autowired
    AuditTrail trail;

    @Autowired
    MockMvc browser;

    private ActionView load(ActionBuilder action) {
        world.load(aPlan("GS").withAction(action).plan());
        return world.action("GS-1");
    }

    private ActionBuilder delivered(ActionBuilder action) {
        return action.due(LocalDate.of(2025, 9, 30))
                .progress("All four teams were trained in September.")
                .standing(AsItStands.delivered(IN_AUTUMN));
    }

    private LocalDate inAFortnight() {
        return world.today().plusDays(14);
    }

    private void sendBack() {
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of("verdict", "returned", "reason", "In use, or only issued?", "answerBy", inAFortnight()));
    }

    @Test
    void what_was_delivered_waits_for_sign_off_by_what_the_plan_prints() {
        ActionView action = load(delivered(ledBy(OFFICER)));

        assertThat(action.state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(action.deliveredAt())
                .isNotNull()
                .satisfies(at -> assertThat(London.dateOf(at)).isEqualTo(IN_AUTUMN));
        WorkItem task = world.openTask("GS-1").orElseThrow();
        assertThat(task.element()).isEqualTo("UserTask_SignOff");
        assertThat(task.ask().group()).isEqualTo(CASE_REVIEW.id());
        List<EvidenceRound> rounds = evidence.rounds(action.answer(), world.manager());
        assertThat(rounds).singleElement().satisfies(round -> {
            assertThat(round.printed()).isTrue();
            assertThat(round.statement()).isEqualTo("All four teams were trained in September.");
            assertThat(round.evidencedOn()).isEqualTo(IN_AUTUMN);
            assertThat(round.verdict()).isNull();
        });
    }

    @Test
    void nobody_is_mailed_or_reminded_of_what_was_delivered() {
        ActionView action = load(delivered(ledBy(OFFICER)));

        assertThat(ladder.next(action).words()).contains("being judged");
        assertThat(action.isOverdue(world.today())).isFalse();
        assertThat(action.asksForADate()).isFalse();
        world.letTimePassTo(world.today().plusDays(10));
        assertThat(world.mails()).isEmpty();
    }

    @Test
    void the_chair_accepts_what_was_delivered() {
        load(delivered(ledBy(OFFICER)));

        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(world.action("GS-1").acceptedBefore()).isFalse();
        assertThat(world.openTask("GS-1")).isEmpty();
    }

    @Test
    void what_was_delivered_and_is_returned_asks_its_lead_for_evidence() {
        load(delivered(ledBy(OFFICER)));

        sendBack();

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.action("GS-1").asksForADate()).isFalse();
        WorkItem task = world.openTask("GS-1").orElseThrow();
        assertThat(task.element()).isEqualTo("UserTask_SubmitEvidence");
        assertThat(task.ask().person()).isEqualTo(OFFICER);
        assertThat(task.ask().note()).contains("In use, or only issued?");
        world.answer("GS-1", OFFICER, Map.of("statement", "Files of six weeks show it."));
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
    }

    @Test
    void what_nobody_leads_is_given_a_lead_when_it_is_returned() {
        load(delivered(ledByNobody()));

        sendBack();

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.NAMING_LEAD);
        assertThat(ladder.next(world.action("GS-1")).words()).doesNotContain("being judged");
        world.answer("GS-1", MANAGER, Map.of("lead", OFFICER.value().toString()));
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-1", OFFICER, Map.of("statement", "Files of six weeks show it."));
        sendBack();
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.openTask("GS-1").orElseThrow().ask().person()).isEqualTo(OFFICER);
    }

    @Test
    void a_group_never_judges_what_it_delivered_itself() {
        assertThat(load(delivered(ledBy(CASE_REVIEW.id()))).assuringGroup()).isEqualTo(EXECUTIVE.id());
    }

    @Test
    void a_chair_never_judges_what_they_delivered_themselves() {
        assertThat(load(delivered(ledBy(CASE_REVIEW_CHAIR))).assuringGroup()).isEqualTo(EXECUTIVE.id());
    }

    @Test
    void what_prints_no_progress_and_no_day_says_so() {
        ActionView action = load(ledBy(OFFICER).standing(AsItStands.delivered(null)));

        assertThat(action.deliveredAt()).isNull();
        assertThat(evidence.rounds(action.answer(), world.manager()))
                .singleElement()
                .satisfies(round -> {
                    assertThat(round.statement()).contains("prints nothing more");
                    assertThat(round.evidencedOn()).isNull();
                });
    }

    @Test
    void what_was_accepted_keeps_its_own_day() {
        ActionView action = load(ledBy(OFFICER).standing(AsItStands.accepted(IN_AUTUMN)));

        assertThat(action.state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(action.acceptedBefore()).isTrue();
        assertThat(action.closedAt())
                .isNotNull()
                .satisfies(at -> assertThat(London.dateOf(at)).isEqualTo(IN_AUTUMN));
        assertThat(world.openTask("GS-1")).isEmpty();
    }

    @Test
    void a_day_that_the_plan_does_not_print_is_not_invented() {
        assertThat(load(ledBy(OFFICER).standing(AsItStands.accepted(null))).closedAt())
                .isNull();
    }

    @Test
    void what_was_tested_keeps_its_result_and_its_day() {
        ActionView action = load(ledBy(OFFICER).standing(AsItStands.tested(IN_AUTUMN, ImpactResult.PARTLY)));

        assertThat(action.state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(action.impact()).isEqualTo(ImpactResult.PARTLY);
        assertThat(action.cameIn().on()).isEqualTo(IN_AUTUMN);
        assertThat(action.closedAt()).isNull();
        assertThat(world.openTask("GS-1")).isEmpty();
    }

    @Test
    void nothing_can_have_been_done_on_a_day_to_come() {
        ActionBuilder early =
                ledBy(OFFICER).standing(AsItStands.accepted(world.today().plusDays(1)));

        assertThatThrownBy(() -> load(early)).hasMessageContaining("still to come");
        assertThat(world.actions()).isEmpty();
    }

    @Test
    void the_past_shows_each_what_they_may_see_and_what_became_of_it() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).standing(AsItStands.tested(IN_AUTUMN, ImpactResult.EMBEDDED)))
                .withAction(ledBy(SOCIAL_WORKER).standing(AsItStands.accepted(IN_AUTUMN)))
                .plan());

        assertThat(plans.past(world.manager()))
                .extracting(PastAction::reference, past -> past.whatBecame(world.today()))
                .containsExactly(
                        tuple("GS-1", "Tested on 14 October 2025: embedded"),
                        tuple("GS-2", "Accepted on 14 October 2025"));
        assertThat(plans.past(world.viewer(OFFICER)))
                .extracting(PastAction::reference, PastAction::planTitle)
                .containsExactly(tuple("GS-1", "Plan GS"));
    }

    @Test
    void the_record_says_how_it_came_in() {
        ActionView action = load(ledBy(OFFICER).standing(AsItStands.tested(IN_AUTUMN, ImpactResult.EMBEDDED)));

        assertThat(trail.of("answer", action.answer().value()))
                .filteredOn(entry -> entry.what().equals("action-started"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("came-in-as", "Tested")
                        .containsEntry("came-in-on", "2025-10-14")
                        .containsEntry("impact", "Embedded"));
    }

    @Test
    void the_pages_say_how_it_came_in() throws Exception {
        ActionView action = load(ledBy(OFFICER).standing(AsItStands.tested(IN_AUTUMN, ImpactResult.EMBEDDED)));

        assertThat(page("/actions/" + action.id().value()))
                .contains("Tested on 14 October 2025: embedded", "govuk-tag--blue", "Came in as: Tested");
        assertThat(page("/plans/" + action.plan().value()))
                .contains("Came in as: Tested on 14 October 2025: embedded", "govuk-tag--blue");
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(signedInAs(MANAGER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
