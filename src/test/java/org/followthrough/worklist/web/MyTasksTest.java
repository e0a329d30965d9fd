package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.worklist.web.DeskOfTests.CHECKED;
import static org.followthrough.worklist.web.DeskOfTests.DIRECT;
import static org.followthrough.worklist.web.TaskVisit.TAKE_ON;
import static org.followthrough.worklist.web.TaskVisit.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.World;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.web.TaskVisit.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whose a task is, and what stands on a person's list. */
@TaskTest
class MyTasksTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    DeskOfTests desk;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begin();
    }

    private TaskVisit visit(PersonId person) {
        return new TaskVisit(mvc, person);
    }

    @Test
    void only_the_addressee_and_the_business_manager_see_a_person_s_task() {
        UUID item = desk.direct(world.today().plusDays(3));
        for (PersonId other : List.of(SOCIAL_WORKER, CASE_REVIEW_CHAIR)) {
            for (String path : List.of("", "/check", "/done"))
                assertThat(visit(other).open(task(item) + path).status()).isEqualTo(404);
            assertThat(visit(other).send(task(item), TAKE_ON).status()).isEqualTo(404);
            assertThat(visit(other).send(task(item) + "/confirm", Map.of()).status())
                    .isEqualTo(404);
        }
        Arrival read = visit(MANAGER).open(task(item));
        assertThat(read.page().select("main").text()).contains("This is asked of Ola Officer");
        assertThat(read.page().select("main form")).isEmpty();
        assertThat(visit(MANAGER).send(task(item), TAKE_ON).status()).isEqualTo(404);
        assertThat(desk.done).isEmpty();
    }

    @Test
    void a_group_s_task_is_its_chair_s_and_not_its_members() {
        UUID item = desk.asks(DIRECT, DeskOfTests.of(CASE_REVIEW.id()));
        assertThat(visit(SOCIAL_WORKER).open(task(item)).status()).isEqualTo(404);
        assertThat(visit(CASE_REVIEW_CHAIR).send(task(item), TAKE_ON).path()).endsWith("/done");
    }

    @Test
    void a_group_s_coordinator_finds_its_task_and_leaves_the_answer_to_the_chair() {
        jdbc.sql("insert into seat (kind, person_id, group_id) values ('GROUP_COORDINATOR', :person, :group)")
                .param("person", SOCIAL_WORKER.value())
                .param("group", CASE_REVIEW.id().value())
                .update();
        UUID item = desk.asks(DIRECT, DeskOfTests.of(CASE_REVIEW.id()));
        TaskVisit coordinator = visit(SOCIAL_WORKER);
        assertThat(coordinator.open("/tasks").page().select(".task")).hasSize(1);
        assertThat(coordinator.open(task(item)).page().select("main").text())
                .contains("This is asked of Case Review Group");
        assertThat(coordinator.send(task(item), TAKE_ON).status()).isEqualTo(404);
    }

    @Test
    void the_unit_s_task_is_every_business_manager_s() {
        UUID item = desk.asks(DIRECT, DeskOfTests.of(UNIT.id()));
        assertThat(visit(MANAGER).send(task(item), TAKE_ON).path()).endsWith("/done");
    }

    @Test
    void an_address_that_is_no_task_is_not_there() {
        assertThat(visit(OFFICER).open("/tasks/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(visit(OFFICER).open("/tasks/no-id").status()).isEqualTo(404);
    }

    @Test
    void my_tasks_stand_by_urgency_verb_first_with_a_return_s_reason() {
        LocalDate today = world.today();
        for (int days : new int[] {40, 14, -5, 0}) desk.asks(DIRECT, DeskOfTests.of(OFFICER, today.plusDays(days)));
        desk.asks(DIRECT, DeskOfTests.of(OFFICER, null));
        Arrival page = visit(OFFICER).open("/");
        assertThat(page.heading()).isEqualTo("My tasks");
        assertThat(page.page().select("h2").eachText()).containsExactly("Overdue", "Due soon", "Later");
        assertThat(page.page().select(".task__link").eachText()).allMatch(text -> text.startsWith("Decide"));
        assertThat(page.page().select(".task__due").eachText())
                .containsExactly(
                        "Due 1 January 2026 5 days overdue",
                        "Due 6 January 2026 today",
                        "Due 20 January 2026 in 14 days",
                        "Due 15 February 2026 in 40 days",
                        "No date");
        assertThat(page.page().select(".task__note").text()).contains("Returned: say more");
    }

    @Test
    void nobody_s_list_holds_what_is_asked_of_somebody_else() {
        desk.direct(world.today().plusDays(3));
        Arrival page = visit(SOCIAL_WORKER).open("/tasks");
        assertThat(page.page().select(".task")).isEmpty();
        assertThat(page.page().select("main").text()).contains("Nothing is asked of you at the moment");
    }

    @Test
    void what_one_has_finished_and_now_waits_for_is_named_with_whom_it_is() {
        Ask mine = DeskOfTests.of(OFFICER, null);
        UUID item = desk.asks(DIRECT, mine);
        visit(OFFICER).send(task(item), TAKE_ON);
        desk.asks(
                CHECKED,
                new Ask("Judge", "GS-1", "Secret title", "answer", mine.subject(), null, CASE_REVIEW.id(), null, null));
        Arrival page = visit(OFFICER).open("/tasks");
        assertThat(page.page().select("main").text())
                .contains("Waiting for others", "GS-1: Judge, with Case Review Group.")
                .doesNotContain("Secret title");
        assertThat(visit(SOCIAL_WORKER).open("/tasks").page().text()).doesNotContain("Waiting for others");
    }

    @Test
    void a_long_list_is_read_a_page_at_a_time() {
        for (int i = 0; i < 51; i++) desk.direct(world.today().plusDays(3));
        assertThat(visit(OFFICER).open("/tasks").page().select(".task")).hasSize(50);
        assertThat(visit(OFFICER).open("/tasks?page=2").page().select(".task")).hasSize(1);
        assertThat(visit(OFFICER).open("/tasks?page=-1'").page().select(".task"))
                .hasSize(50);
        assertThat(visit(OFFICER).open("/tasks?page=9999").page().select(".task"))
                .isEmpty();
    }
}
