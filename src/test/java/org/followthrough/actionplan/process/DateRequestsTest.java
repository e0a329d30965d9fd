package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.DateRequest.Result;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A lead asks for a new date: the table says who decides, the ladder waits, and the first date is never lost. */
@FollowthroughTest
class DateRequestsTest {

    @Autowired
    World world;

    @Autowired
    DateRequests requests;

    @Autowired
    Progress progress;

    @Autowired
    Asides asides;

    @Autowired
    Endings endings;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Ladder ladder;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    private PlanId plan = new PlanId(new UUID(0, 0));

    /** Due on 15 February 2026. */
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void an_action_that_is_being_delivered() {
        due = world.today().plusDays(40);
        plan = world.load(aPlan("GS").withAction(ledBy(OFFICER).due(due)).plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
    }

    private Outcome ask(@Nullable LocalDate day) {
        return ask(day, OFFICER);
    }

    private Outcome ask(@Nullable LocalDate day, PersonId by) {
        NewDateRequest request = new NewDateRequest(day, "The trainer is ill.", "Six staff wait; cover is in place.");
        return commands.run(() -> requests.ask(world.action("GS-1").answer(), request, world.viewer(by)));
    }

    private WorkItem toDecide() {
        return worklist.open("answer", world.action("GS-1").answer().value()).stream()
                .filter(item -> item.element().equals("UserTask_DecideDate"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is asked to decide"));
    }

    private Outcome decide(PersonId by, String decision, @Nullable LocalDate day) {
        Map<String, Object> answers = new HashMap<>(Map.of("decision", decision, "reason", "Minute 12"));
        if (day != null) answers.put("due", day);
        return world.tryToAnswer(toDecide(), by, answers);
    }

    private DateRequest only() {
        return requests.of(world.action("GS-1").answer()).get(0);
    }

    @Test
    void a_first_short_one_is_the_business_manager_s_to_grant() {
        assertThat(ask(due.plusDays(28))).isInstanceOf(Outcome.Done.class);
        assertThat(only().decider()).isEqualTo(Decider.BUSINESS_MANAGER);
        assertThat(decide(MANAGER, "grant", null)).isInstanceOf(Outcome.Done.class);

        ActionView action = world.action("GS-1");
        assertThat(action.deadline().due()).isEqualTo(due.plusDays(28));
        assertThat(action.firstDue()).isEqualTo(due);
        assertThat(action.timesChanged()).isEqualTo(1);
        assertThat(only())
                .satisfies(request -> assertThat(request.outcome()).isEqualTo(Result.GRANTED))
                .satisfies(request -> assertThat(request.grantedOn()).isEqualTo(due.plusDays(28)));
        assertThat(world.openTask("GS-1").orElseThrow().ask().dueOn()).isEqualTo(due.plusDays(28));
        assertThat(running("date-request")).isEmpty();
    }

    @Test
    void a_first_longer_one_is_the_chair_s_and_may_be_granted_with_another_day() {
        ask(due.plusDays(90));
        assertThat(only().decider()).isEqualTo(Decider.CHAIR);
        Outcome same = decide(CASE_REVIEW_CHAIR, "another", due);
        assertThat(((Outcome.Refused) same).sentences()).containsOnlyKeys("due");
        decide(CASE_REVIEW_CHAIR, "another", due.plusDays(30));
        assertThat(world.action("GS-1").deadline().due()).isEqualTo(due.plusDays(30));
    }

    @Test
    void a_second_one_is_the_executive_s_which_nobody_chairs_so_that_the_business_unit_writes_it_down() {
        ask(due.plusDays(10));
        decide(MANAGER, "grant", null);
        ask(due.plusDays(11));
        assertThat(only().outcome()).isEqualTo(Result.GRANTED);
        assertThat(requests.waiting(world.action("GS-1").answer()).map(DateRequest::decider))
                .contains(Decider.EXECUTIVE);
        decide(MANAGER, "grant", null);
        assertThat(world.action("GS-1").timesChanged()).isEqualTo(2);
    }

    @Test
    void what_the_plan_allows_is_said_for_each_plan() {
        assertThat(requests.daysAllowed(plan)).isEqualTo(28);
        assertThat(commands.run(() -> requests.allow(plan, 0, world.manager()))).isInstanceOf(Outcome.Done.class);
        assertThat(commands.run(() -> requests.allow(plan, 5, world.manager()))).isInstanceOf(Outcome.Done.class);
        assertThat(commands.run(() -> requests.allow(plan, 367, world.manager())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(requests.daysAllowed(plan)).isEqualTo(5);
        ask(due.plusDays(6));
        assertThat(only().decider()).isEqualTo(Decider.CHAIR);
        assertThatThrownBy(() -> commands.run(() -> requests.allow(plan, 9, world.viewer(OFFICER))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_ladder_waits_while_it_is_decided_and_sends_nothing_of_that_time_afterwards() {
        world.letTimePassTo(due.minusDays(20));
        ask(due.plusDays(60));
        assertThat(ladder.next(world.action("GS-1")).words()).isEqualTo("nobody, because a new date is being decided");
        assertThat(running("deadline-watch")).isEmpty();
        world.clearMails();
        world.letTimePassTo(due.plusDays(20));
        assertThat(toTheLead()).isEmpty();

        decide(CASE_REVIEW_CHAIR, "refuse", null);
        assertThat(running("deadline-watch")).hasSize(1);
        world.letTimePassTo(due.plusDays(25));
        assertThat(toTheLead())
                .singleElement()
                .satisfies(raw ->
                        assertThat(raw).contains("no new date, evidence due").doesNotContain("Minute 12"));
        assertThat(ladder.next(world.action("GS-1")).words()).contains("on 17 March 2026");
    }

    private List<String> toTheLead() {
        return world.mails().stream()
                .filter(mail -> mail.to().contains("ola@police.example"))
                .map(mail -> mail.raw())
                .toList();
    }

    @Test
    void the_watch_moves_with_the_date() {
        ask(due.plusDays(60));
        decide(CASE_REVIEW_CHAIR, "grant", null);
        world.letTimePassTo(due.plusDays(20));
        assertThat(toTheLead()).noneMatch(raw -> raw.contains("past that date"));
        assertThat(running("deadline-watch")).hasSize(1);
    }

    @Test
    void the_one_who_decides_and_the_one_who_asked_are_told_without_the_reasons() {
        ask(due.plusDays(60));
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(world.mails())
                .anyMatch(mail -> mail.to().contains("cora@council.example")
                        && mail.raw().contains("a new date is asked for")
                        && !mail.raw().contains("trainer"));
        decide(CASE_REVIEW_CHAIR, "grant", null);
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(toTheLead()).anyMatch(raw -> raw.contains("new date granted, evidence due"));
    }

    @Test
    void only_one_request_waits_at_a_time_and_nobody_changes_the_date_beside_it() {
        ask(due.plusDays(60));
        assertThat(ask(due.plusDays(61)).toString()).contains("a new date for it is being decided");
        Outcome beside = commands.run(
                () -> progress.changeDate(world.action("GS-1").answer(), due.plusDays(9), "Because", world.manager()));
        assertThat(beside.toString()).contains("a new date for it is being decided");
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        ask(due.plusDays(60));
        WorkItem item = toDecide();
        Map<String, Object> grant = Map.of("decision", "grant", "reason", "Minute 12");
        assertThat(world.tryToAnswer(item, CASE_REVIEW_CHAIR, grant)).isInstanceOf(Outcome.Done.class);
        Outcome second = world.tryToAnswer(item, CASE_REVIEW_CHAIR, Map.of("decision", "refuse", "reason", "No"));
        assertThat(second.toString()).contains("cannot be done to GS-1 now");
        assertThat(world.action("GS-1").timesChanged()).isEqualTo(1);
    }

    @Test
    void it_is_taken_back_by_who_asked() {
        ask(due.plusDays(60));
        assertThatThrownBy(() -> commands.run(
                        () -> requests.takeBack(world.action("GS-1").answer(), world.viewer(SOCIAL_WORKER))))
                .isInstanceOf(NotVisible.class);
        commands.run(() -> requests.takeBack(world.action("GS-1").answer(), world.viewer(OFFICER)));
        assertThat(only().outcome()).isEqualTo(Result.TAKEN_BACK);
        assertThat(running("date-request")).isEmpty();
        assertThat(running("deadline-watch")).hasSize(1);
        assertThat(ask(due.plusDays(60))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void evidence_that_comes_first_overtakes_it() {
        ask(due.plusDays(60));
        WorkItem evidence = worklist
                .open("answer", world.action("GS-1").answer().value())
                .stream()
                .filter(item -> item.element().equals("UserTask_SubmitEvidence"))
                .findFirst()
                .orElseThrow();
        world.tryToAnswer(evidence, OFFICER, Map.of("statement", "Done."));
        assertThat(only().outcome()).isEqualTo(Result.OVERTAKEN);
        assertThat(world.action("GS-1").circumstances().dateAsked()).isFalse();
        assertThat(running("date-request")).isEmpty();
        assertThat(running("deadline-watch")).isEmpty();
    }

    @Test
    void an_end_and_setting_aside_overtake_it_too() {
        ask(due.plusDays(60));
        commands.run(() -> asides.setAside(
                world.action("GS-1").answer(),
                new NewAside(Aside.Kind.ON_HOLD, due.plusDays(90), "Proceedings", "The chair"),
                world.manager()));
        assertThat(running("date-request")).isEmpty();
        commands.run(() -> asides.takeUp(world.action("GS-1").answer(), null, world.manager()));
        ask(due.plusDays(60));
        commands.run(() -> endings.end(
                world.action("GS-1").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        assertThat(running("date-request")).isEmpty();
        assertThat(requests.of(world.action("GS-1").answer()))
                .extracting(DateRequest::outcome)
                .containsExactly(Result.OVERTAKEN, Result.OVERTAKEN);
    }

    @Test
    void what_is_wrong_with_a_request_is_said_beside_its_field() {
        Outcome nothing = commands.run(() ->
                requests.ask(world.action("GS-1").answer(), new NewDateRequest(null, " ", ""), world.viewer(OFFICER)));
        assertThat(((Outcome.Refused) nothing).sentences()).containsOnlyKeys("due", "reason", "effect");
        assertThat(((Outcome.Refused) ask(due)).sentences()).containsOnlyKeys("due");
        assertThat(((Outcome.Refused) ask(world.today())).sentences())
                .containsEntry("due", "The new date must lie ahead.");
        assertThatThrownBy(() -> ask(due.plusDays(60), SOCIAL_WORKER)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_load_is_not_undone_once_a_date_was_asked_for() {
        ask(due.plusDays(60));
        assertThat(unloading.whyNot(plan, world.manager())).isPresent();
    }

    private List<String> running(String process) {
        return jdbc.queryForList(
                "select e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = ? and e.PARENT_ID_ is null",
                String.class,
                process);
    }
}
