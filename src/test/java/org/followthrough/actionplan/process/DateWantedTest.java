package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.Progress;
import org.followthrough.actionplan.UndoOutcome;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** An action without a date is somebody's task: the business unit is asked for one until it has it. */
@FollowthroughTest
class DateWantedTest {

    @Autowired
    World world;

    @Autowired
    Progress progress;

    @Autowired
    Asides asides;

    @Autowired
    Endings endings;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    private PlanId plan = PlanId.next();
    private LocalDate due = LocalDate.EPOCH;

    /** 1 has no date, 2 has one, 3 is ongoing, 4 is accepted without one, 5 has neither date nor lead. */
    @BeforeEach
    void a_plan_with_and_without_dates() {
        due = world.today().plusDays(40);
        plan = world.load(aPlan("GS")
                .agreedAt("minute 3")
                .withAction(ledBy(OFFICER))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).ongoing())
                .withAction(ledBy(OFFICER).alreadyDone())
                .withAction(ledByNobody())
                .plan());
    }

    private List<WorkItem> wanted(String reference) {
        return worklist.open("answer", world.action(reference).answer().value()).stream()
                .filter(item -> item.element().equals("UserTask_GiveDate"))
                .toList();
    }

    private List<String> running() {
        return jdbc.queryForList(
                "select e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = 'date-wanted' and e.PARENT_ID_ is null",
                String.class);
    }

    @Test
    void the_business_unit_is_asked_where_there_is_none_and_nowhere_else() throws Exception {
        assertThat(wanted("GS-1")).singleElement().satisfies(item -> {
            assertThat(item.ask().group()).isEqualTo(UNIT.id());
            assertThat(item.ask().note()).isEqualTo("No date could be read from “TBC”.");
        });
        assertThat(wanted("GS-5")).hasSize(1);
        for (String reference : List.of("GS-2", "GS-3", "GS-4"))
            assertThat(wanted(reference)).as(reference).isEmpty();
        assertThat(worklist.asked(world.manager(), 0, 50))
                .extracting(item -> item.ask().verb() + " " + item.ask().reference())
                .contains("Give it a date GS-1");
        assertThat(page("/tasks/" + wanted("GS-1").get(0).id()))
                .contains("nobody can be reminded of it", "Which date holds?", "TBC");
    }

    private String page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(MANAGER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }

    @Test
    void what_it_answers_is_the_first_date_and_begins_the_watch() {
        WorkItem item = wanted("GS-1").get(0);
        Outcome past =
                world.tryToAnswer(item, MANAGER, Map.of("due", world.today().minusDays(1), "reason", "Chair"));
        assertThat(((Outcome.Refused) past).sentences()).containsOnlyKeys("due");
        assertThat(wanted("GS-1")).hasSize(1);
        assertThat(world.tryToAnswer(item, MANAGER, Map.of("due", due, "reason", "Case Review Group, minute 4")))
                .isInstanceOf(Outcome.Done.class);

        ActionView action = world.action("GS-1");
        assertThat(action.deadline().due()).isEqualTo(due);
        assertThat(action.firstDue()).isEqualTo(due);
        assertThat(action.timesChanged()).isZero();
        assertThat(wanted("GS-1")).isEmpty();
        assertThat(running()).hasSize(1);
        world.clearMails();
        world.letTimePassTo(due.minusDays(20));
        assertThat(world.mails()).anyMatch(mail -> mail.to().contains("ola@police.example"));
    }

    @Test
    void a_date_that_is_given_by_hand_takes_the_task_away() {
        commands.run(() -> progress.changeDate(world.action("GS-1").answer(), due, "By mail", world.manager()));
        assertThat(wanted("GS-1")).isEmpty();
        assertThat(running()).hasSize(1);
    }

    @Test
    void evidence_and_an_end_take_it_away_too() {
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        assertThat(wanted("GS-1")).isEmpty();
        commands.run(() -> endings.end(
                world.action("GS-5").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        assertThat(running()).isEmpty();
    }

    @Test
    void while_it_is_set_aside_no_date_is_wanted_and_afterwards_it_is_unless_one_is_given() {
        NewAside aside = new NewAside(Aside.Kind.ON_HOLD, due.plusDays(20), "Proceedings", "The chair");
        for (String reference : List.of("GS-1", "GS-5"))
            commands.run(() -> asides.setAside(world.action(reference).answer(), aside, world.manager()));
        assertThat(running()).isEmpty();
        commands.run(() -> asides.takeUp(world.action("GS-1").answer(), null, world.manager()));
        commands.run(() -> asides.takeUp(world.action("GS-5").answer(), due, world.manager()));
        assertThat(wanted("GS-1")).hasSize(1);
        assertThat(wanted("GS-5")).isEmpty();
    }

    @Test
    void it_goes_with_a_load_that_is_undone() {
        assertThat(unloading.undo(plan, world.manager())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(running()).isEmpty();
    }
}
