package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One test for each path through {@code action-lifecycle}, entered as a person would: by loading and by answering tasks. */
@FollowthroughTest
class ActionLifecycleTest {

    @Autowired
    World world;

    private LocalDate inTwoMonths() {
        return world.today().plusDays(60);
    }

    @Test
    void a_named_lead_takes_it_on_and_the_chair_accepts_the_evidence() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(inTwoMonths())).plan());

        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        world.answer("GS-1", OFFICER, Map.of("statement", "All officers were trained."));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(world.action("GS-1").closedAt()).isEqualTo(world.clock().instant());
        assertThat(world.openTask("GS-1")).isEmpty();
    }

    @Test
    void a_declined_action_goes_back_to_the_business_unit_with_its_reason() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(inTwoMonths())).plan());

        world.answer("GS-1", OFFICER, Map.of("decision", "decline", "reason", "This is for the council."));

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.NAMING_LEAD);
        assertThat(world.openTask("GS-1").orElseThrow().ask().note()).contains("This is for the council.");
        world.answer("GS-1", MANAGER, Map.of("lead", SOCIAL_WORKER.value().toString()));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.OFFERED);
        assertThat(world.action("GS-1").agency()).isEqualTo(COUNCIL.id());
        assertThat(world.action("GS-1").declinedReason()).isNull();
    }

    @Test
    void an_unknown_lead_is_named_by_the_business_unit() {
        world.load(aPlan("GS").withAction(ledByNobody().due(inTwoMonths())).plan());

        world.answer("GS-1", MANAGER, Map.of("lead", OFFICER.value().toString()));

        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.OFFERED);
    }

    @Test
    void a_groups_action_is_named_a_lead_by_its_chair() {
        world.load(aPlan("GS").withAction(ledBy(POLICY.id()).due(inTwoMonths())).plan());

        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("lead", OFFICER.value().toString()));

        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
        assertThat(world.action("GS-1").group()).isEqualTo(POLICY.id());
    }

    @Test
    void what_a_meeting_agreed_asks_for_evidence_at_once() {
        world.load(aPlan("GS")
                .agreedAt("CRG 12 December 2025, item 4")
                .withAction(ledBy(OFFICER).due(inTwoMonths()))
                .plan());

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.openTask("GS-1").orElseThrow().element()).isEqualTo("UserTask_SubmitEvidence");
    }

    @Test
    void what_a_meeting_agreed_skips_taking_on_after_a_lead_is_named_too() {
        world.load(aPlan("GS")
                .agreedAt("CRG 12 December 2025, item 4")
                .withAction(ledByNobody().due(inTwoMonths()))
                .plan());

        world.answer("GS-1", MANAGER, Map.of("lead", OFFICER.value().toString()));

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
    }

    @Test
    void what_was_done_before_loading_ends_at_once_and_asks_nobody() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).alreadyDone()).plan());

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(world.openTask("GS-1")).isEmpty();
    }

    @Test
    void returned_evidence_comes_back_with_a_new_day_and_may_be_sent_again() {
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(inTwoMonths()))
                .plan());
        LocalDate answerBy = world.today().plusDays(14);

        world.answer("GS-1", OFFICER, Map.of("statement", "Some officers were trained."));
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of("verdict", "returned", "reason", "In every team?", "answerBy", answerBy));

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.action("GS-1").deadline().due()).isEqualTo(answerBy);
        assertThat(world.action("GS-1").firstDue()).isEqualTo(inTwoMonths());
        assertThat(world.openTask("GS-1").orElseThrow().ask().note()).contains("In every team?");
        world.answer("GS-1", OFFICER, Map.of("statement", "All officers were trained."));
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
    }

    @Test
    void a_group_never_signs_off_what_it_leads_itself() {
        world.load(aPlan("GS")
                .assuredBy(CASE_REVIEW.id())
                .withAction(ledBy(CASE_REVIEW.id()).due(inTwoMonths()))
                .plan());

        assertThat(world.action("GS-1").assuringGroup()).isEqualTo(EXECUTIVE.id());
    }

    @Test
    void a_chair_never_signs_off_their_own_action() {
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(CASE_REVIEW_CHAIR).due(inTwoMonths()))
                .plan());

        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("statement", "Done."));

        assertThat(world.action("GS-1").assuringGroup()).isEqualTo(EXECUTIVE.id());
    }

    @Test
    void nobody_answers_for_somebody_else() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(inTwoMonths())).plan());

        assertThat(world.tryToAnswer("GS-1", SOCIAL_WORKER, Map.of("decision", "take-on")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(world.tryToAnswer("GS-1", CHIEF_CONSTABLE, Map.of("decision", "take-on")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.OFFERED);
    }
}
