package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.followthrough.actionplan.PlanResponses;
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
class ResponsePagesTest {

    @Autowired
    World world;

    @Autowired
    PlanResponses responses;

    @Autowired
    MockMvc mvc;

    private String plan = "";
    private String finding = "";

    @BeforeEach
    void a_draft_beside_a_plan_that_runs() {
        world.load(aPlan("HS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        var draft = world.draft(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        plan = "/plans/" + draft.value();
        finding = plan + "/response/"
                + responses.findings(draft).get(0).finding().id().value();
    }

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(got(path, reader).getContentAsString());
    }

    private MockHttpServletResponse answer(Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                post(finding).with(signedInAs(MANAGER)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    @Test
    void a_draft_says_so_on_the_pages_of_its_plan_and_of_its_actions() throws Exception {
        assertThat(page(plan, MANAGER).select("main").text())
                .contains("The executive has still to agree this response. No action has started.");
        Document action = page("/actions/" + world.action("GS-1").id().value(), MANAGER);
        assertThat(action.select("main").text())
                .contains(
                        "Draft: the executive has still to agree it",
                        "It starts when the executive has agreed the plan's response.",
                        "Nobody, because the executive has still to agree its plan.");
        assertThat(action.select("#can-do")).isEmpty();
        assertThat(page(plan + "/response", MANAGER).select(".picture svg")).hasSize(1);
        assertThat(got(plan + "/response", TEACHER).getStatus()).isEqualTo(404);
    }

    @Test
    void a_finding_is_answered_by_the_business_manager_alone() throws Exception {
        assertThat(page(plan + "/response", MANAGER).select("a[href=" + finding + "]"))
                .hasSize(1);
        assertThat(page(plan + "/response", OFFICER).select("a[href=" + finding + "]"))
                .isEmpty();
        assertThat(got(finding, OFFICER).getStatus()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document refused = Jsoup.parse(
                answer(Map.of("kind", "THINK_FIRST", "rationale", "Costs", "reviewOn-day", "31", "reviewOn-month", "2"))
                        .getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Say who thinks about it, or holds the risk.", "Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("input[value=THINK_FIRST]").hasAttr("checked"))
                .isTrue();
        assertThat(refused.select("#rationale").text()).isEqualTo("Costs");
        assertThat(refused.select("#reviewOn").val()).isEqualTo("31");
    }

    @Test
    void an_answer_is_read_with_its_reason_and_can_be_changed() throws Exception {
        assertThat(answer(Map.of(
                                "kind", "THINK_FIRST",
                                "rationale", "Costs are unknown.",
                                "owner", "The ICB",
                                "reviewOn-day", "1",
                                "reviewOn-month", "6",
                                "reviewOn-year", "2026"))
                        .getRedirectedUrl())
                .isEqualTo(plan + "/response");
        assertThat(page(plan + "/response", OFFICER).select("main").text())
                .contains(
                        "More thinking is needed first",
                        "Costs are unknown.",
                        "The ICB",
                        "1 June 2026",
                        "Mira Manager");
        Document again = page(finding, MANAGER);
        assertThat(again.select("#rationale").text()).isEqualTo("Costs are unknown.");
        assertThat(again.select("#owner").val()).isEqualTo("The ICB");
    }

    @Test
    void a_finding_answered_by_another_plan_s_shows_how_that_one_stands() throws Exception {
        String other = responses
                .findings(world.action("HS-1").plan())
                .get(0)
                .finding()
                .id()
                .value()
                .toString();
        assertThat(page(finding, MANAGER).select("#byFinding option[value=" + other + "]"))
                .hasSize(1);
        answer(Map.of("kind", "ELSEWHERE", "rationale", "The same.", "byFinding", other));
        Document shown = page(plan + "/response", MANAGER);
        assertThat(shown.select("main").text()).contains("HS-1: Waiting to be taken on");
        assertThat(shown.select("a[href=" + world.action("HS-1").path() + "]")).hasSize(1);
        assertThat(page(plan, MANAGER).select("main").text())
                .contains("Answered elsewhere (HS-1: Waiting to be taken on). The same.");
        answer(Map.of("kind", "ELSEWHERE", "rationale", "The same.", "byOther", "Neglect strategy 2026"));
        assertThat(page(plan + "/response", MANAGER).select("main").text()).contains("Neglect strategy 2026");
    }

    @Test
    void a_finding_answered_by_one_without_actions_shows_how_that_one_is_answered() throws Exception {
        var actionless = world.load(aPlan("NS").plan());
        String other =
                responses.findings(actionless).get(0).finding().id().value().toString();
        answer(Map.of("kind", "ELSEWHERE", "rationale", "The same.", "byFinding", other));
        Document shown = page(plan + "/response", MANAGER);
        assertThat(shown.select("main").text()).containsPattern("NS, .*: Not stated");
        assertThat(shown.select("a[href=/plans/" + actionless.value() + "/response]"))
                .hasSize(1);
        assertThat(page(plan + "/response", OFFICER).select("main").text())
                .contains("Another plan's finding, under which you can see no action");
    }

    @Test
    void the_golden_thread_says_how_a_finding_is_answered_and_why() throws Exception {
        assertThat(page(plan, OFFICER).select("main").text()).doesNotContain("How the board answered");
        answer(Map.of(
                "kind", "RISK_HELD",
                "rationale", "Costs are unknown.",
                "owner", "The ICB",
                "reviewOn-day", "1",
                "reviewOn-month", "6",
                "reviewOn-year", "2026"));
        assertThat(page(plan, OFFICER).select(".strand").text())
                .contains(
                        "How the board answered No further action: the risk is held and managed (The ICB, until 1 June"
                                + " 2026). Costs are unknown.");
    }

    @Test
    void not_stated_is_counted_as_a_gap() throws Exception {
        var imported = world.load(aPlan("IS").plan());
        assertThat(page("/plans/" + imported.value(), MANAGER).select("main").text())
                .contains("one answer is not stated, which is a gap");
        assertThat(page("/plans/" + imported.value() + "/response", MANAGER)
                        .select("main")
                        .text())
                .contains("One finding has no answer that is stated.");
    }

    @Test
    void the_task_leads_there_and_shows_every_answer() throws Exception {
        var task = world.openTask("plan", world.action("GS-1").plan().value()).orElseThrow();
        assertThat(page(plan + "/response", MANAGER).select("a[href=/tasks/" + task.id() + "]"))
                .hasSize(1);
        assertThat(page("/tasks/" + task.id(), MANAGER).select("main").text())
                .contains("Answer each finding on the page of the response.", "Not answered yet");
    }
}
