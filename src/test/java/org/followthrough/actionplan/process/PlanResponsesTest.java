package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.NewFindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanResponses.Stage;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.directory.NotVisible;
import org.followthrough.escalation.Ladder;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A plan begins as a draft: each finding gets its answer, the executive agrees, and all actions start together. */
@FollowthroughTest
class PlanResponsesTest {

    @Autowired
    World world;

    @Autowired
    PlanResponses responses;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Ladder ladder;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    private PlanId plan = new PlanId(new UUID(0, 0));

    /** Due on 15 February and 26 January 2026, both under one finding. */
    @BeforeEach
    void a_draft() {
        plan = world.draft(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .withAction(ledBy(OFFICER).due(world.today().plusDays(20)))
                .plan());
    }

    private FindingId finding(PlanId of) {
        return responses.findings(of).get(0).finding().id();
    }

    private Outcome answer(NewFindingAnswer how) {
        return commands.run(() -> responses.answer(plan, finding(plan), how, world.manager()));
    }

    private static NewFindingAnswer byActions() {
        return new NewFindingAnswer(ResponseKind.ACTIONS, "Staff must ask.", "", null, null, "");
    }

    private WorkItem asked() {
        return world.openTask("plan", plan.value()).orElseThrow();
    }

    private Outcome send() {
        return world.tryToAnswer(asked(), MANAGER, Map.of("complete", true));
    }

    private Outcome decide(String decision, String words) {
        Map<String, Object> answers = new HashMap<>(Map.of("decision", decision));
        answers.put(decision.equals("agree") ? "minute" : "reason", words);
        return world.tryToAnswer(asked(), MANAGER, answers);
    }

    @Test
    void nothing_of_a_draft_has_started() {
        ActionView action = world.action("GS-1");
        assertThat(action.stands()).isEqualTo("Draft: the executive has still to agree it");
        assertThat(world.openTask("GS-1")).isEmpty();
        assertThat(ladder.next(action).words()).isEqualTo("nobody, because the executive has still to agree its plan");
        assertThat(running("action-lifecycle")).isEmpty();
        assertThat(running("deadline-watch")).isEmpty();
        world.letTimePassTo(world.today().plusDays(30));
        assertThat(world.mails()).noneMatch(mail -> mail.to().contains("ola@police.example"));
        assertThat(world.action("GS-2").isOverdue(world.today())).isFalse();
    }

    @Test
    void once_it_is_agreed_all_actions_start_together_and_their_clocks_with_them() {
        answer(byActions());
        assertThat(send()).isInstanceOf(Outcome.Done.class);
        assertThat(responses.stage(plan)).contains(Stage.SENT);
        world.sleepUntil(world.today().plusDays(30));
        assertThat(decide("agree", "Executive, minute 7")).isInstanceOf(Outcome.Done.class);

        assertThat(responses.stage(plan)).isEmpty();
        assertThat(running("action-lifecycle")).hasSize(2);
        assertThat(running("deadline-watch")).hasSize(2);
        assertThat(running("plan-response")).isEmpty();
        assertThat(world.openTask("GS-1").orElseThrow().ask().person()).isEqualTo(OFFICER);
        assertThat(world.action("GS-1").stands()).isEqualTo("Waiting to be taken on");
        assertThat(world.action("GS-2").bornOverdue()).isTrue();
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(world.mails())
                .anyMatch(mail ->
                        mail.to().contains("ola@police.example") && mail.raw().contains("GS-1"));
    }

    @Test
    void every_finding_has_an_answer_before_it_is_sent() {
        assertThat(((Outcome.Refused) send()).sentences().get("complete")).contains("Finding One");
        assertThat(responses.stage(plan)).contains(Stage.DRAFT);
    }

    @Test
    void what_is_sent_back_comes_with_its_reason_and_can_be_answered_anew() {
        answer(byActions());
        send();
        assertThat(answer(byActions()).toString()).contains("The executive has this response now");
        assertThat(((Outcome.Refused) decide("send-back", " ")).sentences()).containsOnlyKeys("reason");
        decide("send-back", "Say what it costs.");

        assertThat(responses.sentBack(plan)).contains("Say what it costs.");
        assertThat(asked().ask().note()).isEqualTo("Sent back: Say what it costs.");
        assertThat(answer(byActions())).isInstanceOf(Outcome.Done.class);
        send();
        decide("agree", "Executive, minute 8");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.OFFERED);
    }

    @Test
    void the_executive_is_told_without_what_the_plan_says() {
        answer(byActions());
        send();
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(world.mails())
                .anyMatch(mail -> mail.to().contains("mira@unit.example")
                        && mail.raw().contains("a response to agree")
                        && !mail.raw().contains("Canary"));
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        answer(byActions());
        send();
        WorkItem item = asked();
        Map<String, Object> agree = Map.of("decision", "agree", "minute", "Minute 7");
        assertThat(world.tryToAnswer(item, MANAGER, agree)).isInstanceOf(Outcome.Done.class);
        assertThat(world.tryToAnswer(item, MANAGER, agree).toString())
                .contains("Somebody else has moved this response on");
        assertThat(running("action-lifecycle")).hasSize(2);
    }

    @Test
    void what_is_wrong_with_an_answer_is_said_beside_its_field() {
        assertThat(sentences(null, "", "", null, null, "")).containsOnlyKeys("kind", "rationale");
        assertThat(sentences(ResponseKind.THINK_FIRST, "Why", "", null, null, ""))
                .containsOnlyKeys("owner", "reviewOn");
        assertThat(sentences(ResponseKind.RISK_HELD, "Why", "The ICB", world.today(), null, ""))
                .containsEntry("reviewOn", "The day must lie ahead.");
        assertThat(sentences(ResponseKind.ELSEWHERE, "Why", "", null, null, "")).containsOnlyKeys("byOther");
        assertThat(sentences(ResponseKind.ELSEWHERE, "Why", "", null, finding(plan), ""))
                .containsEntry("byFinding", "Choose a finding of another plan that is still here.");
        assertThat(sentences(ResponseKind.NOT_STATED, "Why", "", null, null, ""))
                .containsOnlyKeys("kind");
    }

    private Map<String, String> sentences(
            @Nullable ResponseKind kind,
            String why,
            String owner,
            @Nullable LocalDate on,
            @Nullable FindingId by,
            String other) {
        Outcome outcome = answer(new NewFindingAnswer(kind, why, owner, on, by, other));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).sentences();
    }

    @Test
    void a_finding_that_is_not_here_any_more_answers_nothing() {
        FindingId gone = new FindingId(new UUID(0, 7));
        assertThat(sentences(ResponseKind.ELSEWHERE, "The same.", "", null, gone, ""))
                .containsExactly(Map.entry("byFinding", "Choose a finding of another plan that is still here."));
        assertThat(answer(new NewFindingAnswer(ResponseKind.ACTIONS, "Staff must ask.", "", null, gone, "")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_is_thought_about_first_is_asked_for_on_its_day_until_it_is_answered_otherwise() {
        LocalDate day = world.today().plusDays(30);
        answer(new NewFindingAnswer(ResponseKind.THINK_FIRST, "Costs are unknown.", "The ICB", day, null, ""));
        assertThat(world.openTask("finding", finding(plan).value())).isEmpty();
        world.sleepUntil(day);
        WorkItem item = world.openTask("finding", finding(plan).value()).orElseThrow();
        assertThat(item.ask().note()).contains("The ICB: Costs are unknown.");
        assertThat(world.tryToAnswer(item, MANAGER, Map.of("decision", "settled"))
                        .toString())
                .contains("Answer the finding anew");
        world.tryToAnswer(item, MANAGER, Map.of("decision", "another-day", "reviewOn", day.plusDays(20)));
        assertThat(world.openTask("finding", finding(plan).value())).isEmpty();
        assertThat(responses.findings(plan).get(0).answer().map(FindingAnswer::reviewOn))
                .contains(day.plusDays(20));
        assertThat(jdbc.queryForList("select actor from audit_entry where what = 'finding-review-moved'", UUID.class))
                .contains(MANAGER.value());
        world.sleepUntil(day.plusDays(20));
        assertThat(world.openTask("finding", finding(plan).value())).isPresent();

        answer(byActions());
        assertThat(world.openTask("finding", finding(plan).value())).isEmpty();
        assertThat(running("finding-review")).isEmpty();
    }

    @Test
    void a_plan_that_was_loaded_as_agreed_is_none_and_its_gaps_can_still_be_answered() {
        PlanId agreed = world.load(aPlan("HS").plan());
        assertThat(responses.stage(agreed)).isEmpty();
        assertThat(responses.findings(agreed).get(0).isStated()).isFalse();
        assertThat(responses.notStated()).containsEntry(agreed, 1).doesNotContainKey(plan);
        NewFindingAnswer addressed =
                new NewFindingAnswer(ResponseKind.ALREADY_ADDRESSED, "By the new pathway.", "", null, null, "");
        commands.run(() -> responses.answer(agreed, finding(agreed), addressed, world.manager()));
        assertThat(responses.findings(agreed).get(0))
                .satisfies(each -> assertThat(each.isStated()).isTrue())
                .satisfies(each -> assertThat(each.finding().kind()).isEqualTo(ResponseKind.ALREADY_ADDRESSED));
        assertThat(responses.notStated()).isEmpty();
        assertThatThrownBy(
                        () -> commands.run(() -> responses.answer(agreed, finding(plan), addressed, world.manager())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        commands.run(() -> responses.answer(agreed, finding(agreed), addressed, world.viewer(OFFICER))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_draft_is_undone_with_its_answers_unless_another_plan_leans_on_it() {
        PlanId other = world.load(aPlan("HS").plan());
        NewFindingAnswer leaning =
                new NewFindingAnswer(ResponseKind.ELSEWHERE, "The same.", "", null, finding(plan), "");
        commands.run(() -> responses.answer(other, finding(other), leaning, world.manager()));
        assertThat(unloading.whyNot(plan, world.manager()))
                .contains("A finding of another plan is answered by one of this plan.");
        NewFindingAnswer strategy =
                new NewFindingAnswer(ResponseKind.ELSEWHERE, "The same.", "", null, null, "Neglect strategy");
        commands.run(() -> responses.answer(other, finding(other), strategy, world.manager()));
        answer(new NewFindingAnswer(
                ResponseKind.THINK_FIRST, "Why", "The ICB", world.today().plusDays(30), null, ""));
        assertThat(unloading.undo(plan, world.manager())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(running("plan-response")).isEmpty();
        assertThat(running("finding-review")).isEmpty();
        assertThat(Optional.of(other).flatMap(responses::stage)).isEmpty();
    }

    private List<String> running(String process) {
        return jdbc.queryForList(
                "select e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = ? and e.PARENT_ID_ is null",
                String.class,
                process);
    }
}
