package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.worklist.web.DeskOfTests.CHECKED;
import static org.followthrough.worklist.web.DeskOfTests.DIRECT;
import static org.followthrough.worklist.web.DeskOfTests.EVIDENCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.World;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.web.TaskVisit.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@TaskTest
class TaskPagesTest {

    private static final Map<String, String> TAKE_ON = Map.of("decision", "take-on", "continue", "yes");
    private static final Map<String, String> RETURN = Map.of(
            "verdict", "returned",
            "reason", "Say who asked",
            "answerBy-day", "31",
            "answerBy-month", "mar",
            "answerBy-year", "26",
            "continue", "yes");

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

    private static String task(UUID item) {
        return "/tasks/" + item;
    }

    private UUID direct() {
        return desk.asks(DIRECT, DeskOfTests.of(OFFICER, world.today().plusDays(3)));
    }

    private UUID checked() {
        return desk.asks(CHECKED, DeskOfTests.of(OFFICER, null));
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(name, value);
        return more;
    }

    @Test
    void a_task_says_what_is_asked_and_by_when() {
        Arrival page = visit(OFFICER).open(task(direct()));
        assertThat(page.heading()).isEqualTo("Decide");
        assertThat(page.page().title()).startsWith("Decide – GS-1");
        assertThat(page.page().select("main").text())
                .contains("Due 9 January 2026 (in 3 days)", "The intro.", "The warning.");
    }

    @Test
    void an_answer_without_a_check_page_is_sent_and_confirmed() {
        Arrival page = visit(OFFICER).send(task(direct()), TAKE_ON);
        assertThat(page.path()).endsWith("/done");
        assertThat(page.heading()).isEqualTo("Decided GS-1");
        assertThat(page.page().select("main").text()).contains("The chair looks next, by 31 March 2026.");
        assertThat(desk.done).containsExactly(Map.of("decision", "take-on"));
    }

    @Test
    void answers_are_checked_by_the_person_before_they_are_sent() {
        UUID item = checked();
        TaskVisit officer = visit(OFFICER);
        Arrival check = officer.send(task(item), RETURN);
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.page().select("dd.govuk-summary-list__value").eachText())
                .containsExactly("No, return it and say what is missing", "Say who asked", "31 March 2026");
        assertThat(check.page().select("dd a").eachAttr("href")).contains(task(item) + "#reason");
        assertThat(desk.done).isEmpty();

        Arrival done = officer.send(task(item) + "/confirm", Map.of());
        assertThat(done.heading()).isEqualTo("Decided GS-1");
        assertThat(desk.done)
                .containsExactly(Map.of(
                        "verdict", "returned", "reason", "Say who asked", "answerBy", LocalDate.of(2026, 3, 31)));
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        UUID item = checked();
        Arrival page = visit(OFFICER)
                .send(
                        task(item),
                        Map.of("verdict", "returned", "reason", " ", "answerBy-day", "31", "continue", "yes"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().title()).startsWith("Error: ");
        assertThat(page.sentences())
                .containsExactly(
                        "Say what is missing", "The date must include a month and a year: When should they answer by?");
        assertThat(page.page().select("input[checked]").val()).isEqualTo("returned");
        assertThat(page.page().select("[name=answerBy-day]").val()).isEqualTo("31");
    }

    @Test
    void an_undeclared_field_is_refused_with_a_sentence_and_nothing_is_sent() {
        Arrival page = visit(OFFICER).send(task(direct()), with(TAKE_ON, "approvedBy", "me"));
        assertThat(page.sentences()).singleElement().asString().contains("(approvedBy)");
        assertThat(page.page().select("input[checked]").val()).isEqualTo("take-on");
        assertThat(desk.done).isEmpty();
    }

    @Test
    void an_over_long_text_is_refused_and_kept() {
        String text = "x".repeat(300_000);
        Arrival page = visit(OFFICER).send(task(checked()), with(RETURN, "reason", text));
        assertThat(page.sentences())
                .singleElement()
                .asString()
                .contains("5,000 characters or fewer (you have used 300,000)");
        assertThat(page.page().select("#reason").text()).hasSize(300_000);
    }

    @Test
    void even_a_text_too_long_for_a_draft_comes_back() {
        String text = "x".repeat(1_100_000);
        Arrival page = visit(OFFICER).send(task(checked()), Map.of("reason", text, "save", "yes"));
        assertThat(page.sentences()).singleElement().asString().contains("too long to be kept");
        assertThat(page.page().select("#reason").text()).hasSize(1_100_000);
    }

    @Test
    void a_draft_is_kept_whatever_is_wrong_with_it_and_found_again() {
        UUID item = checked();
        Arrival kept = visit(OFFICER)
                .send(task(item), Map.of("verdict", "sideways", "reason", "half a \0 sentence 🙂", "save", "yes"));
        assertThat(kept.path()).isEqualTo("/tasks");
        assertThat(kept.page().text()).contains("Your answers for GS-1 are kept");

        assertThat(visit(OFFICER).open(task(item)).page().select("#reason").text())
                .contains("half a", "sentence 🙂");
        assertThat(desk.done).isEmpty();
    }

    @Test
    void a_draft_is_one_s_own() {
        UUID item = desk.asks(CHECKED, DeskOfTests.of(UNIT.id()));
        visit(MANAGER).send(task(item), Map.of("reason", "mine alone", "save", "yes"));
        assertThat(visit(MANAGER).open(task(item)).page().select("#reason").text())
                .isEqualTo("mine alone");
        assertThat(visit(OFFICER).open(task(item)).status()).isEqualTo(404);
    }

    @Test
    void the_check_page_without_answers_leads_to_the_form() {
        UUID item = checked();
        assertThat(visit(OFFICER).open(task(item) + "/check").path()).isEqualTo(task(item));
    }

    @Test
    void confirming_what_no_longer_passes_says_why() {
        UUID item = checked();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), RETURN);
        world.clock().set(LocalDate.of(2026, 4, 1), java.time.LocalTime.NOON);
        assertThat(officer.send(task(item) + "/confirm", Map.of()).sentences())
                .singleElement()
                .asString()
                .contains("must be today or later");
        assertThat(desk.done).isEmpty();
    }

    @Test
    void what_the_desk_refuses_stands_at_its_field_and_changes_nothing() {
        UUID item = checked();
        desk.answer = Outcome.refused("reason", "Name nobody");
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), RETURN);
        Arrival page = officer.send(task(item) + "/confirm", Map.of());
        assertThat(page.page().select("#reason-error").text()).isEqualTo("Error: Name nobody");
        assertThat(page.page().select("#reason").text()).isEqualTo("Say who asked");

        desk.answer = Outcome.done();
        assertThat(officer.send(task(item) + "/confirm", Map.of()).path()).endsWith("/done");
    }

    @Test
    void what_the_desk_refuses_as_a_whole_stands_above_the_form() {
        desk.answer = Outcome.refused("elsewhere", "The plan is closed");
        Arrival page = visit(OFFICER).send(task(direct()), TAKE_ON);
        assertThat(page.sentences()).containsExactly("The plan is closed");
        assertThat(page.page().select(".govuk-error-summary a")).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_is_done_once_and_confirmed_twice() {
        UUID item = direct();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), TAKE_ON);
        assertThat(officer.send(task(item), TAKE_ON).heading()).isEqualTo("Decided GS-1");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_confirmation_sent_twice_is_done_once_and_confirmed_twice() {
        UUID item = checked();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), RETURN);
        officer.send(task(item) + "/confirm", Map.of());
        assertThat(officer.send(task(item) + "/confirm", Map.of()).heading()).isEqualTo("Decided GS-1");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_stale_page_says_that_it_is_done_and_gives_back_what_was_typed() {
        UUID item = direct();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), TAKE_ON);
        Arrival page = officer.send(
                task(item), Map.of("decision", "decline", "reason", "On second thoughts", "continue", "yes"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("This is already done");
        assertThat(page.page().select("main").text())
                .contains("You did this on 6 January 2026 at 9:00am.", "On second thoughts", "was not sent");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_stale_page_full_of_mistakes_is_no_error_page_either() {
        UUID item = checked();
        desk.takesAway(item);
        Arrival page =
                visit(OFFICER).send(task(item), Map.of("reason", "kept all the same", "xx", "y", "continue", "yes"));
        assertThat(page.heading()).isEqualTo("This is no longer needed");
        assertThat(page.page().select("main").text()).contains("kept all the same");
        assertThat(visit(OFFICER)
                        .send(task(item), Map.of("reason", "again", "save", "yes"))
                        .page()
                        .text())
                .contains("again");
    }

    @Test
    void whoever_comes_second_is_told_who_was_first_and_when() {
        UUID item = desk.asks(CHECKED, DeskOfTests.of(CASE_REVIEW.id()));
        TaskVisit chair = visit(CASE_REVIEW_CHAIR);
        chair.send(task(item), RETURN);
        chair.send(task(item) + "/confirm", Map.of());

        Arrival page = visit(MANAGER).open(task(item));
        assertThat(page.page().select("main").text()).contains("Cora Chair did this on 6 January 2026 at 9:00am.");
    }

    @Test
    void a_lost_race_is_run_again() {
        desk.racesToLose.set(1);
        assertThat(visit(OFFICER).send(task(direct()), TAKE_ON).path()).endsWith("/done");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_race_lost_again_and_again_is_a_sentence_and_nothing_is_lost() {
        desk.racesToLose.set(100);
        UUID item = checked();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), RETURN);
        Arrival page = officer.send(task(item) + "/confirm", Map.of());
        assertThat(page.sentences()).singleElement().asString().contains("at the same moment");
        assertThat(page.page().select("#reason").text()).isEqualTo("Say who asked");
    }

    @Test
    void a_desk_that_forgets_to_complete_its_task_is_a_bug_and_changes_nothing() {
        UUID item = direct();
        desk.completes = false;
        assertThatThrownBy(() -> visit(OFFICER).send(task(item), TAKE_ON))
                .hasStackTraceContaining("did not complete the task");
        desk.completes = true;
        assertThat(visit(OFFICER).send(task(item), TAKE_ON).path()).endsWith("/done");
    }

    @Test
    void only_the_addressee_and_the_business_manager_see_a_person_s_task() {
        UUID item = direct();
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
        direct();
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
        for (int i = 0; i < 51; i++) direct();
        assertThat(visit(OFFICER).open("/tasks").page().select(".task")).hasSize(50);
        assertThat(visit(OFFICER).open("/tasks?page=2").page().select(".task")).hasSize(1);
        assertThat(visit(OFFICER).open("/tasks?page=-1'").page().select(".task"))
                .hasSize(50);
        assertThat(visit(OFFICER).open("/tasks?page=9999").page().select(".task"))
                .isEmpty();
    }

    @Test
    void enter_never_presses_the_button_that_adds_a_file() {
        UUID item = desk.asks(EVIDENCE, DeskOfTests.of(OFFICER, null));
        assertThat(visit(OFFICER)
                        .open(task(item))
                        .page()
                        .expectFirst("main form button")
                        .attr("name"))
                .isEqualTo("continue");
    }
}
