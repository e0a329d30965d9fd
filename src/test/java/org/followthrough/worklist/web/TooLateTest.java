package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.worklist.web.DeskOfTests.CHECKED;
import static org.followthrough.worklist.web.TaskVisit.RETURN;
import static org.followthrough.worklist.web.TaskVisit.TAKE_ON;
import static org.followthrough.worklist.web.TaskVisit.task;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.World;
import org.followthrough.worklist.web.TaskVisit.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever answers a task that somebody else has answered, or just now answers. */
@TaskTest
class TooLateTest {

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

    @Test
    void a_stale_page_says_that_it_is_done_and_gives_back_what_was_typed() {
        UUID item = desk.direct(world.today().plusDays(3));
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
        UUID item = desk.checked();
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
        assertThat(visit(OFFICER)
                        .send(task(desk.direct(world.today().plusDays(3))), TAKE_ON)
                        .path())
                .endsWith("/done");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void a_race_lost_again_and_again_is_a_sentence_and_nothing_is_lost() {
        desk.racesToLose.set(100);
        UUID item = desk.checked();
        TaskVisit officer = visit(OFFICER);
        officer.send(task(item), RETURN);
        Arrival page = officer.send(task(item) + "/confirm", Map.of());
        assertThat(page.sentences()).singleElement().asString().contains("at the same moment");
        assertThat(page.page().select("#reason").text()).isEqualTo("Say who asked");
    }
}
