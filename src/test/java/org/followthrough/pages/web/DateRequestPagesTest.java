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
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class DateRequestPagesTest {

    @Autowired
    World world;

    @Autowired
    Worklist worklist;

    @Autowired
    MockMvc mvc;

    private String action = "";

    /** Due on 15 February 2026. */
    @BeforeEach
    void an_action_that_is_being_delivered() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        action = "/actions/" + world.action("GS-1").id().value();
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

    private MockHttpServletResponse ask(String day, String month, String year, String effect) throws Exception {
        return send(
                action + "/date/ask",
                OFFICER,
                Map.of(
                        "due-day", day,
                        "due-month", month,
                        "due-year", year,
                        "reason", "The trainer is ill.",
                        "effect", effect));
    }

    @Test
    void its_lead_alone_is_offered_the_way() throws Exception {
        String ask = action + "/date/ask";
        assertThat(page(action, OFFICER).select("a[href=" + ask + "]")).hasSize(1);
        assertThat(page(action, MANAGER).select("a[href=" + ask + "]")).isEmpty();
        assertThat(got(ask, MANAGER).getStatus()).isEqualTo(404);
        assertThat(page(ask, OFFICER).select("main").text()).contains("Due now", "15 February 2026");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document refused = Jsoup.parse(ask("1", "2", "2026", "").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Say what the later date means for children, families or the work.");
        assertThat(refused.select("#due").val()).isEqualTo("1");
        assertThat(refused.select("#reason").text()).isEqualTo("The trainer is ill.");
        Document early = Jsoup.parse(ask("1", "2", "2026", "None").getContentAsString());
        assertThat(early.select(".govuk-error-summary li").eachText())
                .containsExactly("The new date must be later than the one that holds.");
    }

    @Test
    void the_action_s_page_says_who_decides_and_its_lead_can_take_it_back() throws Exception {
        assertThat(ask("1", "6", "2026", "Six staff wait.").getRedirectedUrl()).isEqualTo(action);
        Document page = page(action, OFFICER);
        assertThat(page.select("main").text())
                .contains(
                        "A new date is asked for: 1 June 2026",
                        "The trainer is ill.",
                        "Six staff wait.",
                        "the chair of the group that signs it off",
                        "A new date is being decided.",
                        "Nobody, because a new date is being decided.");
        assertThat(page.select("form[action=" + action + "/date/take-back] button"))
                .hasSize(1);
        assertThat(page(action, MANAGER).select("form[action=" + action + "/date/take-back]"))
                .isEmpty();

        assertThat(send(action + "/date/take-back", OFFICER, Map.of()).getRedirectedUrl())
                .isEqualTo(action);
        assertThat(page(action, OFFICER).select("main").text()).contains("The request for a new date was taken back");
        assertThat(send(action + "/date/take-back", OFFICER, Map.of()).getRedirectedUrl())
                .isEqualTo(action);
    }

    @Test
    void who_decides_reads_what_is_asked_and_a_late_one_goes_on_showing_that_it_was_late() throws Exception {
        world.sleepUntil(world.today().plusDays(50));
        ask("1", "6", "2026", "Six staff wait.");
        WorkItem item = worklist.open("answer", world.action("GS-1").answer().value()).stream()
                .filter(each -> each.element().equals("UserTask_DecideDate"))
                .findFirst()
                .orElseThrow();
        assertThat(page("/tasks/" + item.id(), CASE_REVIEW_CHAIR).select("main").text())
                .contains(
                        "Its date has not been changed before.",
                        "1 June 2026",
                        "The trainer is ill.",
                        "Six staff wait.");
        world.tryToAnswer(item, CASE_REVIEW_CHAIR, Map.of("decision", "grant", "reason", "Minute 12"));

        assertThat(page(action, OFFICER).select("main").text())
                .contains(
                        "Its dates",
                        "15 February 2026 As loaded on 6 January 2026. 10 days late when it was changed.",
                        "1 June 2026 Set on 25 February 2026 by Cora Chair.",
                        "First date 15 February 2026",
                        "The new date was granted",
                        "Minute 12");
    }

    @Test
    void the_business_manager_says_for_each_plan_how_much_later_a_first_date_may_be() throws Exception {
        String plan = "/plans/" + world.action("GS-1").plan().value();
        assertThat(page(plan, MANAGER).select("a[href=" + plan + "/dates]")).hasSize(1);
        assertThat(page(plan, OFFICER).select("a[href=" + plan + "/dates]")).isEmpty();
        assertThat(page(plan + "/dates", MANAGER).select("#days").val()).isEqualTo("28");
        Document refused = Jsoup.parse(
                send(plan + "/dates", MANAGER, Map.of("days", "a month")).getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Enter a number of days from 0 to 366.");
        assertThat(refused.select("#days").val()).isEqualTo("a month");
        assertThat(send(plan + "/dates", MANAGER, Map.of("days", "14")).getRedirectedUrl())
                .isEqualTo(plan);
        assertThat(page(plan + "/dates", MANAGER).select("#days").val()).isEqualTo("14");
    }
}
