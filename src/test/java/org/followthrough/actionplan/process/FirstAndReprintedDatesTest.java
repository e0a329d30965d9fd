package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.DateRequest.Result;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.NewVersion;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.Progress;
import org.followthrough.actionplan.Revision;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A first date is no change of one, and a date that a newer version prints overtakes the request that waits. */
@FollowthroughTest
class FirstAndReprintedDatesTest {

    @Autowired
    World world;

    @Autowired
    DateRequests requests;

    @Autowired
    Progress progress;

    @Autowired
    Asides asides;

    @Autowired
    PlanRevising revising;

    @Autowired
    Ladder ladder;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    @Autowired
    MockMvc mvc;

    private LocalDate due = LocalDate.EPOCH;
    private PlanId plan = PlanId.next();

    /** 1 has a date, 2 has none. */
    @BeforeEach
    void two_actions_that_are_being_delivered() {
        due = world.today().plusDays(40);
        plan = world.load(aPlan("GS")
                .agreedAt("minute 3")
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER))
                .plan());
    }

    private Outcome ask(String reference, LocalDate day) {
        NewDateRequest request = new NewDateRequest(day, "The trainer is ill.", "Cover is there.");
        return commands.run(() -> requests.ask(world.action(reference).answer(), request, world.viewer(OFFICER)));
    }

    private void reprint(String reference, Deadline deadline) {
        Revision.Changed changed =
                new Revision.Changed(world.action(reference).id(), null, null, deadline, null, null, null);
        NewVersion newer = new NewVersion("june.docx", null, List.of(changed));
        commands.run(() -> revising.revise(plan, newer, world.manager()));
    }

    private static Deadline printed(LocalDate day) {
        return new Deadline(day.toString(), DeadlineKind.DATE, null, day);
    }

    private Decider decider(String reference) {
        return requests.waiting(world.action(reference).answer())
                .map(DateRequest::decider)
                .orElseThrow();
    }

    private List<WorkItem> toDecide(String reference) {
        return worklist.open("answer", world.action(reference).answer().value()).stream()
                .filter(item -> item.element().equals("UserTask_DecideDate"))
                .toList();
    }

    private String page(String reference) throws Exception {
        return Jsoup.parse(mvc.perform(get(world.action(reference).path()).with(signedInAs(OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }

    @Test
    void a_first_date_given_by_hand_is_no_change_so_that_the_first_request_is_the_business_manager_s()
            throws Exception {
        commands.run(() -> progress.changeDate(world.action("GS-2").answer(), due, "Agreed by mail", world.manager()));
        ActionView action = world.action("GS-2");
        assertThat(action.timesChanged()).isZero();
        assertThat(action.firstDue()).isEqualTo(due);
        assertThat(page("GS-2")).contains("Its dates", "Agreed by mail").doesNotContain("Date changed");
        ask("GS-2", due.plusDays(9));
        assertThat(decider("GS-2")).isEqualTo(Decider.BUSINESS_MANAGER);
        world.tryToAnswer(toDecide("GS-2").get(0), MANAGER, Map.of("decision", "grant", "reason", "Minute 12"));
        assertThat(world.action("GS-2").timesChanged()).isEqualTo(1);
    }

    @Test
    void nor_is_one_that_a_newer_version_prints_or_that_is_given_when_work_goes_on() {
        reprint("GS-2", printed(due));
        assertThat(world.action("GS-2").timesChanged()).isZero();
        reprint("GS-2", printed(due.plusDays(9)));
        assertThat(world.action("GS-2").timesChanged()).isEqualTo(1);

        world.load(aPlan("HT").agreedAt("minute 3").withAction(ledBy(OFFICER)).plan());
        NewAside aside = new NewAside(Aside.Kind.ON_HOLD, due.plusDays(20), "Proceedings", "The chair");
        commands.run(() -> asides.setAside(world.action("HT-1").answer(), aside, world.manager()));
        commands.run(() -> asides.takeUp(world.action("HT-1").answer(), due, world.manager()));
        assertThat(world.action("HT-1").deadline().due()).isEqualTo(due);
        assertThat(world.action("HT-1").timesChanged()).isZero();
    }

    @Test
    void a_newer_version_with_another_date_overtakes_what_waits_and_the_ladder_goes_on_with_it() throws Exception {
        ask("GS-1", due.plusDays(9));
        reprint("GS-1", printed(due.plusDays(5)));

        ActionView action = world.action("GS-1");
        assertThat(action.circumstances().dateAsked()).isFalse();
        assertThat(action.deadline().due()).isEqualTo(due.plusDays(5));
        assertThat(requests.of(action.answer()))
                .extracting(DateRequest::outcome)
                .containsExactly(Result.OVERTAKEN);
        assertThat(toDecide("GS-1")).isEmpty();
        assertThat(page("GS-1"))
                .contains(
                        "The request for a new date was overtaken",
                        "A newer version of the plan prints another date, which holds now.")
                .doesNotContain("A new date is asked for:");
        assertThat(ladder.next(action).words()).doesNotContain("being decided");
        world.clearMails();
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(world.mails())
                .anyMatch(mail ->
                        mail.to().contains("ola@police.example") && mail.raw().contains("newer version of the plan"));
        world.clearMails();
        world.letTimePassTo(due.plusDays(12));
        assertThat(world.mails())
                .anyMatch(mail ->
                        mail.to().contains("ola@police.example") && mail.raw().contains("GS-1"));
        assertThat(ask("GS-1", world.today().plusDays(30))).isInstanceOf(Outcome.Done.class);
        assertThat(decider("GS-1")).isEqualTo(Decider.EXECUTIVE);
    }

    @Test
    void one_that_prints_the_same_day_or_none_lets_it_wait() {
        ask("GS-1", due.plusDays(9));
        reprint("GS-1", new Deadline("mid February", DeadlineKind.DATE, null, due));
        assertThat(toDecide("GS-1")).hasSize(1);
        reprint("GS-1", new Deadline("TBC", DeadlineKind.NONE, null, null));
        assertThat(world.action("GS-1").circumstances().dateAsked()).isTrue();
        assertThat(toDecide("GS-1")).hasSize(1);
    }
}
