package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class RatingPagesTest {

    private static final Map<String, Object> EVIDENCE = Map.of("statement", "Some officers were trained.");

    @Autowired
    World world;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    ActionPlans plans;

    @Autowired
    MockMvc mvc;

    private String plan = "";
    private String action = "";
    private String shown = "";

    /** 1 is not begun, 2 came in with its impact shown. */
    @BeforeEach
    void a_plan_of_two() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(90)))
                .withAction(ledBy(OFFICER)
                        .due(world.today().minusDays(90))
                        .standing(AsItStands.tested(null, ImpactResult.EMBEDDED)))
                .plan());
        plan = "/plans/" + world.action("GS-1").plan().value();
        action = "/actions/" + world.action("GS-1").id().value();
        shown = "/actions/" + world.action("GS-2").id().value();
    }

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(got(path, reader).getContentAsString());
    }

    private MockHttpServletResponse send(String path, PersonId by, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(signedInAs(by)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String rating(String path) throws Exception {
        return page(path, MANAGER).select("#rating + *").text();
    }

    @Test
    void the_words_stand_beside_the_colour_in_the_plan_s_own_scheme() throws Exception {
        assertThat(rating(shown)).isEqualTo("Green: complete");
        assertThat(rating(action)).isEqualTo("Not begun");
        assertThat(rating(plan)).startsWith("Scheme: ");
        assertThat(page(plan + "/rating", MANAGER).select("input[checked]").val())
                .isEqualTo("RAG");
        assertThat(send(plan + "/rating", MANAGER, Map.of("scheme", "BRAG")).getRedirectedUrl())
                .isEqualTo(plan);
        assertThat(rating(shown)).isEqualTo("Blue: complete, and its impact shown");
        assertThat(page(shown, MANAGER).select("#rating + * .govuk-tag--blue")).hasSize(1);
        send(plan + "/rating", MANAGER, Map.of("scheme", "SCALE"));
        assertThat(rating(action)).isEqualTo("1: not begun");
        assertThat(rating(shown)).isEqualTo("4: embedded");
        Document refused = Jsoup.parse(send(plan + "/rating", MANAGER, Map.of()).getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Choose how the plan is rated.");
        assertThat(got(plan + "/rating", OFFICER).getStatus()).isEqualTo(404);
    }

    @Test
    void its_chair_rates_it_otherwise_with_a_reason_until_it_moves_on() throws Exception {
        assertThat(page(action, CASE_REVIEW_CHAIR).select("a[href=" + action + "/rating]"))
                .hasSize(1);
        assertThat(page(action, MANAGER).select("a[href=" + action + "/rating]"))
                .isEmpty();
        assertThat(got(action + "/rating", OFFICER).getStatus()).isEqualTo(404);
        Document refused = Jsoup.parse(send(action + "/rating", CASE_REVIEW_CHAIR, Map.of("rating", "Red: overdue"))
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText()).containsExactly("Say why it is rated so.");
        assertThat(refused.select("input[checked]").val()).isEqualTo("Red: overdue");

        assertThat(send(
                                action + "/rating",
                                CASE_REVIEW_CHAIR,
                                Map.of("rating", "Red: overdue", "reason", "Nothing has moved since spring."))
                        .getRedirectedUrl())
                .isEqualTo(action);
        assertThat(page(action, OFFICER).select("main").text())
                .contains(
                        "Red: overdue",
                        "Rated so by Cora Chair",
                        "Nothing has moved since spring.",
                        "By the table it would be: Not begun.",
                        "The chair rated it otherwise");
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        assertThat(rating(action)).isEqualTo("Green: on track");
    }

    @Test
    void a_rating_is_taken_back_and_nobody_makes_an_action_blue() throws Exception {
        send(plan + "/rating", MANAGER, Map.of("scheme", "BRAG"));
        assertThat(page(action + "/rating", CASE_REVIEW_CHAIR).select("input[value^=Blue]"))
                .isEmpty();
        Document blue = Jsoup.parse(send(
                        action + "/rating",
                        CASE_REVIEW_CHAIR,
                        Map.of("rating", "Blue: complete, and its impact shown", "reason", "Why not"))
                .getContentAsString());
        assertThat(blue.select(".govuk-error-summary li").eachText()).containsExactly("Choose a rating.");
        send(action + "/rating", CASE_REVIEW_CHAIR, Map.of("rating", "Red: overdue", "reason", "Nothing has moved."));
        assertThat(send(action + "/rating/take-back", CASE_REVIEW_CHAIR, Map.of())
                        .getRedirectedUrl())
                .isEqualTo(action);
        assertThat(rating(action)).isEqualTo("Not begun");
    }

    @Test
    void what_the_chair_said_does_not_come_back_when_the_action_does() throws Exception {
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        send(action + "/rating", CASE_REVIEW_CHAIR, Map.of("rating", "Red: overdue", "reason", "Nothing has moved."));
        world.answer("GS-1", OFFICER, EVIDENCE);
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "In every team?",
                        "answerBy",
                        world.today().plusDays(14)));
        assertThat(rating(action)).isEqualTo("Amber: at risk");
    }

    @Test
    void another_scheme_ends_what_was_said_in_the_words_of_the_one_before() throws Exception {
        send(action + "/rating", CASE_REVIEW_CHAIR, Map.of("rating", "Red: overdue", "reason", "Nothing has moved."));
        send(plan + "/rating", MANAGER, Map.of("scheme", "RAG"));
        assertThat(rating(action)).as("the same scheme again").isEqualTo("Red: overdue");
        send(plan + "/rating", MANAGER, Map.of("scheme", "SCALE"));
        assertThat(rating(action)).isEqualTo("1: not begun");
    }

    @Test
    void with_an_undone_load_goes_its_scheme() throws Exception {
        send(plan + "/rating", MANAGER, Map.of("scheme", "BRAG"));
        assertThat(unloading.undo(world.action("GS-1").plan(), world.manager())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(plans.plans(world.manager())).isEmpty();
    }
}
