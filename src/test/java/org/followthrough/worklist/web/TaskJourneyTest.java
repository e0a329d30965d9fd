package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.util.Map;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.worklist.web.TaskVisit.Arrival;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One action's life through its tasks' pages, with the desks and the engine that the product has. */
@FollowthroughTest
class TaskJourneyTest {

    private static final Map<String, String> ACCEPT = Map.of("verdict", "accepted", "continue", "yes");
    private static final Map<String, String> EVIDENCE =
            Map.of("statement", "Everyone asks the child now.", "evidence", "", "continue", "yes");

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    /** Opens the only task of somebody, answers it, and confirms where answers are checked. */
    private Arrival does(PersonId person, Map<String, String> typed) {
        TaskVisit visit = new TaskVisit(mvc, person);
        String task = visit.open("/tasks").page().expectFirst(".task__link").attr("href");
        assertThat(visit.open(task).status()).isEqualTo(200);
        Arrival next = visit.send(task, typed);
        return next.path().endsWith("/check") ? visit.send(task + "/confirm", Map.of()) : next;
    }

    private AnswerState state() {
        return world.action("GS-1").state();
    }

    @Test
    void an_action_is_taken_on_evidenced_returned_evidenced_again_and_accepted() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());

        assertThat(does(OFFICER, Map.of("decision", "take-on", "continue", "yes"))
                        .heading())
                .isEqualTo("You have taken on GS-1");
        assertThat(does(OFFICER, EVIDENCE).heading()).isEqualTo("Evidence sent for GS-1");
        assertThat(does(
                                CASE_REVIEW_CHAIR,
                                Map.of(
                                        "verdict", "returned",
                                        "reason", "In which agencies?",
                                        "answerBy-day", "1",
                                        "answerBy-month", "2",
                                        "answerBy-year", "2026",
                                        "continue", "yes"))
                        .heading())
                .isEqualTo("Evidence returned for GS-1");

        Arrival tasks = new TaskVisit(mvc, OFFICER).open("/");
        assertThat(tasks.page().select(".task").text()).contains("In which agencies?", "Due 1 February 2026");

        does(OFFICER, EVIDENCE);
        assertThat(does(CASE_REVIEW_CHAIR, ACCEPT).heading()).isEqualTo("GS-1 is accepted");
        assertThat(state()).isEqualTo(AnswerState.ACCEPTED);
    }

    @Test
    void a_lead_is_named_who_declines_and_the_unit_names_another() {
        world.load(aPlan("GS").withAction(ledByNobody()).plan());
        Map<String, String> officer = Map.of("lead", OFFICER.value().toString(), "continue", "yes");

        assertThat(does(MANAGER, officer).heading()).isEqualTo("Lead named for GS-1");
        Map<String, String> decline = Map.of("decision", "decline", "reason", "It is the council's", "continue", "yes");
        assertThat(does(OFFICER, decline).heading()).isEqualTo("You have declined GS-1");
        assertThat(new TaskVisit(mvc, MANAGER).open("/").page().select(".task").text())
                .contains("It is the council's");
        assertThat(state()).isEqualTo(AnswerState.NAMING_LEAD);
    }
}
