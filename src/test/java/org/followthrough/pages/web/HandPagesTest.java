package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
class HandPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private String plan = "";
    private String action = "";

    @BeforeEach
    void a_plan_of_two() {
        plan = "/plans/"
                + world.load(aPlan("GS")
                                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                                .plan())
                        .value();
        action = "/actions/" + world.action("GS-1").id().value();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form, PersonId by) throws Exception {
        return mvc.perform(form.with(signedInAs(by)).with(csrf())).andReturn().getResponse();
    }

    @Test
    void the_business_manager_adds_an_action_under_a_finding() throws Exception {
        assertThat(page(plan, MANAGER).select("a[href=" + plan + "/actions/new]"))
                .hasSize(1);
        assertThat(page(plan, OFFICER).select("a[href=" + plan + "/actions/new]"))
                .isEmpty();
        Document form = page(plan + "/actions/new", MANAGER);
        String under = form.select("#under option").eachAttr("value").get(1);
        assertThat(send(
                                post(plan + "/actions/new")
                                        .param("wording", "Ask the parents too")
                                        .param("under", under)
                                        .param("lead", "agency:" + POLICE.id().value())
                                        .param("priority", "HIGH"),
                                MANAGER)
                        .getRedirectedUrl())
                .isEqualTo(plan);
        Document added = page("/actions/" + world.action("GS-3").id().value(), MANAGER);
        assertThat(added.select("main").text())
                .contains("Ask the parents too", "By hand: no version of the plan prints it", "Priority High")
                .contains("The action was added by hand", "Testshire Police (one person still to be named)");
        assertThat(page(plan, MANAGER).select(".task__about").eachText()).contains("Priority: High");
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field_and_kept() throws Exception {
        Document refused = Jsoup.parse(send(
                        post(plan + "/actions/new")
                                .param("wording", "Ask the parents too")
                                .param("under", "finding:none")
                                .param("lead", "person:nobody")
                                .param("due-day", "31")
                                .param("due-month", "2")
                                .param("due-year", "2027"),
                        MANAGER)
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#under", "#lead", "#due");
        assertThat(refused.select("#wording").text()).isEqualTo("Ask the parents too");
        assertThat(refused.select("#due").val()).isEqualTo("31");
    }

    @Test
    void what_is_printed_stands_beside_our_wording() throws Exception {
        MockHttpServletRequestBuilder edit = post(action + "/edit")
                .param("wording", "Ask every child")
                .param("riskReference", "R12")
                .param("riskLink", "https://risks.example/12");
        assertThat(send(edit, MANAGER).getRedirectedUrl()).isEqualTo(action);
        Document page = page(action, OFFICER);
        assertThat(page.select("h1").text()).isEqualTo("Ask every child");
        assertThat(page.select("main").text()).contains("As printed Canaryaction: ask the child");
        assertThat(page.select("a[href=https://risks.example/12]").text()).isEqualTo("R12");
        Document wrong =
                Jsoup.parse(send(post(action + "/edit").param("wording", "x").param("riskLink", "risks"), MANAGER)
                        .getContentAsString());
        assertThat(wrong.select("#riskLink").val()).isEqualTo("risks");
        assertThat(wrong.select("#riskLink-error")).hasSize(1);
    }

    @Test
    void it_is_split_and_moved() throws Exception {
        assertThat(page(action + "/split", MANAGER).select("#stays").text()).contains("ask the child");
        assertThat(send(post(action + "/split").param("stays", "One").param("moves", "Two"), MANAGER)
                        .getRedirectedUrl())
                .isEqualTo(action);
        String second = world.action("GS-3").id().value().toString();
        assertThat(page(action + "/order", MANAGER).select("input[name=after]").eachAttr("value"))
                .containsExactly(
                        "first", second, world.action("GS-2").id().value().toString());
        assertThat(send(post(action + "/order").param("after", second), MANAGER).getRedirectedUrl())
                .isEqualTo(plan);
        assertThat(page(plan, MANAGER).select(".task__link").eachText())
                .extracting(line -> line.substring(0, 4))
                .containsExactly("GS-3", "GS-1", "GS-2");
        assertThat(send(post(action + "/order"), MANAGER).getContentAsString()).contains("Choose from the list");
    }

    @Test
    void steps_are_added_done_and_made_actions() throws Exception {
        assertThat(page(action, OFFICER).select("a[href=" + action + "/steps]")).hasSize(1);
        assertThat(send(post(action + "/steps").param("title", ""), OFFICER).getContentAsString())
                .contains("Say what the step is.");
        send(post(action + "/steps").param("title", "Print the leaflet"), OFFICER);
        Document page = page(action, OFFICER);
        String done = page.select("#steps + ol form").attr("action");
        assertThat(page.select("#steps + ol a")).isEmpty();
        String promote = page(action, MANAGER).select("#steps + ol a").attr("href");
        assertThat(page(promote, MANAGER).select("#wording").text()).isEqualTo("Print the leaflet");
        send(post(done).param("done", "true"), OFFICER);
        assertThat(page(action, OFFICER).select("main").text()).contains("Done on 6 January 2026", "A step was done");
        assertThat(send(post(promote).param("wording", "Print it"), MANAGER).getContentAsString())
                .contains("This step is done");
        send(post(done).param("done", "false"), OFFICER);
        assertThat(send(post(promote).param("wording", "Print it"), MANAGER).getRedirectedUrl())
                .isEqualTo(action);
        assertThat(page(action, MANAGER).select("#steps + ol a").text()).isEqualTo("GS-3");
        assertThat(page(action, OFFICER).select("#steps + ol").text()).contains("Is an action of its own now.");
        assertThat(send(post(promote).param("wording", "Print it"), OFFICER).getStatus())
                .isEqualTo(404);
    }
}
