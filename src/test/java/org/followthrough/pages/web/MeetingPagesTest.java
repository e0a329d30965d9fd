package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.actionplan.AsItStands;
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
class MeetingPagesTest {

    private static final String AGENDA = "/sign-off/" + CASE_REVIEW.id().value();

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void two_submissions_and_one_that_is_asked_for() {
        var due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).due(due).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).due(due))
                .plan());
        world.answer("GS-3", OFFICER, Map.of("decision", "take-on"));
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

    private String id(String reference) {
        return world.action(reference).answer().value().toString();
    }

    private String task(String reference) {
        return world.openTask(reference).orElseThrow().id().toString();
    }

    private Map<String, String> meeting() {
        return new HashMap<>(Map.of(
                "heldOn-day",
                "5",
                "heldOn-month",
                "1",
                "heldOn-year",
                "2026",
                "minute",
                "Minute 4",
                "present",
                "Cora, Sol",
                "task-" + id("GS-1"),
                task("GS-1"),
                "task-" + id("GS-2"),
                task("GS-2"),
                "verdict-" + id("GS-1"),
                "accepted"));
    }

    @Test
    void a_chair_finds_the_agenda_and_nobody_else_does() throws Exception {
        assertThat(page("/sign-off", CASE_REVIEW_CHAIR).select("main").text())
                .contains("Case Review Group: 2 actions wait", "Policy Group: nothing waits");
        Document agenda = page(AGENDA, CASE_REVIEW_CHAIR);
        assertThat(agenda.select("h2 a").eachText()).containsExactly("GS-1", "GS-2");
        assertThat(agenda.select("input[type=radio][checked]").eachAttr("value"))
                .containsExactly("later", "later");
        assertThat(page("/sign-off/" + POLICY.id().value(), CASE_REVIEW_CHAIR)
                        .select("main")
                        .text())
                .contains("Nothing waits for this group's judgement.");
        assertThat(got("/sign-off", MANAGER).getStatus()).isEqualTo(404);
        assertThat(got(AGENDA, OFFICER).getStatus()).isEqualTo(404);
        assertThat(page("/tasks", CASE_REVIEW_CHAIR).select("a[href=/sign-off]"))
                .isNotEmpty();
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Map<String, String> typed = meeting();
        typed.put("minute", "");
        typed.put("verdict-" + id("GS-2"), "returned");
        typed.put("reason-" + id("GS-2"), "In every agency?");
        Document refused = Jsoup.parse(send(AGENDA, CASE_REVIEW_CHAIR, typed).getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Give the minute's reference.", "Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("#reason-" + id("GS-2")).text()).isEqualTo("In every agency?");
        assertThat(refused.select("#present").text()).isEqualTo("Cora, Sol");
        assertThat(refused.select("input[checked]").eachAttr("value")).containsExactly("accepted", "returned");
    }

    @Test
    void the_page_says_what_was_decided_and_the_action_shows_the_minute() throws Exception {
        assertThat(send(AGENDA, CASE_REVIEW_CHAIR, meeting()).getRedirectedUrl())
                .isEqualTo(AGENDA);
        assertThat(page("/actions/" + world.action("GS-1").id().value(), OFFICER)
                        .select("main")
                        .text())
                .contains("This was decided at a meeting", "Minute 4", "Cora, Sol", "5 January 2026");
        assertThat(page(AGENDA, CASE_REVIEW_CHAIR).select("h2 a").eachText()).containsExactly("GS-2");
    }

    @Test
    void a_lead_adds_what_was_seen_and_the_words_of_the_form_are_kept() throws Exception {
        String task = "/tasks/" + world.openTask("GS-3").orElseThrow().id();
        assertThat(send(task + "/reference/keep", OFFICER, Map.of("statement", "Half done"))
                        .getRedirectedUrl())
                .isEqualTo(task + "/reference");
        Document refused = Jsoup.parse(send(task + "/reference", OFFICER, Map.of("kind", "SEEN", "what", "Dip sample"))
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Say who saw it.", "Say where it was seen.", "Enter a real date, such as 31 3 2026.");
        assertThat(refused.select("#what").val()).isEqualTo("Dip sample");
        send(
                task + "/reference",
                OFFICER,
                Map.of(
                        "kind", "SEEN",
                        "what", "Dip sample",
                        "seenBy", "Sol Worker",
                        "seenAt", "Police HQ",
                        "marking", "OFFICIAL_SENSITIVE",
                        "shownOn-day", "5",
                        "shownOn-month", "1",
                        "shownOn-year", "2026"));
        Document form = page(task, OFFICER);
        assertThat(form.select("main").text())
                .contains("Dip sample: seen by Sol Worker, Police HQ; not held here", "OFFICIAL-SENSITIVE");
        assertThat(form.select("#statement").text()).isEqualTo("Half done");
        send(task, OFFICER, Map.of("statement", "Done."));
        assertThat(page(task + "/check", OFFICER).select("main").text()).contains("Dip sample: seen by Sol Worker");
        assertThat(got(task + "/reference", CASE_REVIEW_CHAIR).getStatus()).isEqualTo(404);

        world.answer("GS-3", OFFICER, Map.of("statement", "Done."));
        world.clock().advanceDays(3);
        assertThat(page(AGENDA, CASE_REVIEW_CHAIR)
                        .select("section:contains(GS-3)")
                        .text())
                .contains("3 days ago", "Done.", "Dip sample: seen by Sol Worker", "OFFICIAL-SENSITIVE");
        String judging = "/tasks/" + world.openTask("GS-3").orElseThrow().id();
        assertThat(page(judging, CASE_REVIEW_CHAIR).select("main").text()).contains("seen by Sol Worker");
        assertThat(page("/actions/" + world.action("GS-3").id().value(), CASE_REVIEW_CHAIR)
                        .select("main")
                        .text())
                .contains("Links, and what was seen and is not held here", "sent in round 1");
    }

    @Test
    void a_line_of_progress_is_kept_and_read() throws Exception {
        String action = "/actions/" + world.action("GS-3").id().value();
        assertThat(page(action, OFFICER).select("a[href=" + action + "/progress]"))
                .hasSize(1);
        assertThat(page(action, MANAGER).select("a[href=" + action + "/progress]"))
                .isEmpty();
        assertThat(got(action + "/progress", MANAGER).getStatus()).isEqualTo(404);
        Document refused = Jsoup.parse(
                send(action + "/progress", OFFICER, Map.of("words", " ")).getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText()).containsExactly("Say how far it has come.");
        assertThat(send(action + "/progress", OFFICER, Map.of("words", "Half the staff are trained."))
                        .getRedirectedUrl())
                .isEqualTo(action);
        assertThat(page(action, MANAGER).select("main").text())
                .contains("Progress", "Half the staff are trained.", "Written by Ola Officer");
    }

    @Test
    void what_somebody_else_has_decided_meanwhile_is_named_even_after_a_mended_form() throws Exception {
        Map<String, String> typed = meeting();
        typed.put("minute", "");
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        Document refused = Jsoup.parse(send(AGENDA, CASE_REVIEW_CHAIR, typed).getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Give the minute's reference.");
        assertThat(refused.select("input[type=hidden]").eachAttr("name"))
                .contains("task-" + id("GS-1"), "verdict-" + id("GS-1"));
        typed.put("minute", "Minute 4");
        MockHttpServletRequestBuilder request =
                post(AGENDA).with(signedInAs(CASE_REVIEW_CHAIR)).with(csrf());
        typed.forEach(request::param);
        assertThat(mvc.perform(request).andReturn().getFlashMap().get("done"))
                .asString()
                .contains("GS-1: It had been decided already, by somebody else.");
    }
}
