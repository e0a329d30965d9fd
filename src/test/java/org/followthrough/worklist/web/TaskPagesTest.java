package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.worklist.web.DeskOfTests.CHECKED;
import static org.followthrough.worklist.web.DeskOfTests.EVIDENCE;
import static org.followthrough.worklist.web.TaskVisit.RETURN;
import static org.followthrough.worklist.web.TaskVisit.TAKE_ON;
import static org.followthrough.worklist.web.TaskVisit.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.World;
import org.followthrough.worklist.web.TaskVisit.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TaskTest
class TaskPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    DeskOfTests desk;

    @BeforeEach
    void begin() {
        desk.begin();
    }

    private TaskVisit visit(PersonId person) {
        return new TaskVisit(mvc, person);
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(name, value);
        return more;
    }

    @Test
    void a_task_says_what_is_asked_and_by_when() {
        Arrival page = visit(OFFICER).open(task(desk.direct(world.today().plusDays(3))));
        assertThat(page.heading()).isEqualTo("Decide");
        assertThat(page.page().title()).startsWith("Decide – GS-1");
        assertThat(page.page().select("main").text())
                .contains("Due 9 January 2026 (in 3 days)", "The intro.", "The warning.");
    }

    @Test
    void an_answer_without_a_check_page_is_sent_and_confirmed() {
        Arrival page = visit(OFFICER).send(task(desk.direct(world.today().plusDays(3))), TAKE_ON);
        assertThat(page.path()).endsWith("/done");
        assertThat(page.heading()).isEqualTo("Decided GS-1");
        assertThat(page.page().select("main").text()).contains("The chair looks next, by 31 March 2026.");
        assertThat(desk.done).containsExactly(Map.of("decision", "take-on"));
    }

    @Test
    void answers_are_checked_by_the_person_before_they_are_sent() {
        UUID item = desk.checked();
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
        UUID item = desk.checked();
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
        Arrival page =
                visit(OFFICER).send(task(desk.direct(world.today().plusDays(3))), with(TAKE_ON, "approvedBy", "me"));
        assertThat(page.sentences()).singleElement().asString().contains("(approvedBy)");
        assertThat(page.page().select("input[checked]").val()).isEqualTo("take-on");
        assertThat(desk.done).isEmpty();
    }

    @Test
    void an_over_long_text_is_refused_and_kept() {
        String text = "x".repeat(300_000);
        Arrival page = visit(OFFICER).send(task(desk.checked()), with(RETURN, "reason", text));
        assertThat(page.sentences())
                .singleElement()
                .asString()
                .contains("5,000 characters or fewer (you have used 300,000)");
        assertThat(page.page().select("#reason").text()).hasSize(300_000);
    }

    @Test
    void even_a_text_too_long_for_a_draft_comes_back() {
        String text = "x".repeat(1_100_000);
        Arrival page = visit(OFFICER).send(task(desk.checked()), Map.of("reason", text, "save", "yes"));
        assertThat(page.sentences()).singleElement().asString().contains("too long to be kept");
        assertThat(page.page().select("#reason").text()).hasSize(1_100_000);
    }

    @Test
    void a_draft_is_kept_whatever_is_wrong_with_it_and_found_again() {
        UUID item = desk.checked();
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
        UUID item = desk.checked();
        assertThat(visit(OFFICER).open(task(item) + "/check").path()).isEqualTo(task(item));
    }

    @Test
    void confirming_what_no_longer_passes_says_why() {
        UUID item = desk.checked();
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
        UUID item = desk.checked();
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
        Arrival page = visit(OFFICER).send(task(desk.direct(world.today().plusDays(3))), TAKE_ON);
        assertThat(page.sentences()).containsExactly("The plan is closed");
        assertThat(page.page().select(".govuk-error-summary a")).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_is_done_once_and_confirmed_twice() {
        UUID item = desk.direct(world.today().plusDays(3));
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), TAKE_ON);
        assertThat(officer.send(task(item), TAKE_ON).heading()).isEqualTo("Decided GS-1");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_confirmation_sent_twice_is_done_once_and_confirmed_twice() {
        UUID item = desk.checked();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), RETURN);
        officer.send(task(item) + "/confirm", Map.of());
        assertThat(officer.send(task(item) + "/confirm", Map.of()).heading()).isEqualTo("Decided GS-1");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_desk_that_forgets_to_complete_its_task_is_a_bug_and_changes_nothing() {
        UUID item = desk.direct(world.today().plusDays(3));
        desk.completes = false;
        assertThatThrownBy(() -> visit(OFFICER).send(task(item), TAKE_ON))
                .hasStackTraceContaining("did not complete the task");
        desk.completes = true;
        assertThat(visit(OFFICER).send(task(item), TAKE_ON).path()).endsWith("/done");
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
