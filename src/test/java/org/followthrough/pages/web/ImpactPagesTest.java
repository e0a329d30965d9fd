package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.worklist.WorkItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class ImpactPagesTest {

    @Autowired
    World world;

    @Autowired
    SuccessStatements successes;

    @Autowired
    MockMvc mvc;

    private UUID success;

    @BeforeEach
    void an_accepted_action() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).alreadyDone()).plan());
        success = successes.of(world.action("GS-1").answer()).orElseThrow().value();
    }

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(got(path, reader).getContentAsString());
    }

    private WorkItem asked() {
        return world.openTask("impact", success).orElseThrow();
    }

    @Test
    void the_action_s_page_says_when_its_impact_is_tested_and_leads_to_the_test() throws Exception {
        Document action = page("/actions/" + world.action("GS-1").id().value(), OFFICER);
        assertThat(action.select("main").text())
                .contains("Did it make a difference?", "The assuring group is asked for a test on 6 July 2026.");
        assertThat(action.select("a[href=/impact/" + success + "]")).hasSize(1);
        Document test = page("/impact/" + success, OFFICER);
        assertThat(test.select("main").text())
                .contains("Children say that they were asked", "GS-1", "Test 1", "A test of its impact was planned");
        assertThat(test.select(".picture svg")).hasSize(1);
        assertThat(got("/impact/" + success, TEACHER).getStatus()).isEqualTo(404);
    }

    @Test
    void its_day_is_changed_by_the_business_manager_alone() throws Exception {
        String path = "/impact/" + success + "/day";
        assertThat(page("/impact/" + success, MANAGER).select("a[href=" + path + "]"))
                .hasSize(1);
        assertThat(page("/impact/" + success, OFFICER).select("a[href=" + path + "]"))
                .isEmpty();
        assertThat(got(path, OFFICER).getStatus()).isEqualTo(404);

        Document refused = Jsoup.parse(moved(path, "31", "2", "2026").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("#day").val()).isEqualTo("31");
        assertThat(moved(path, "2", "11", "2026").getRedirectedUrl()).isEqualTo("/impact/" + success);
        assertThat(page("/impact/" + success, OFFICER).select("main").text())
                .contains("asked for a test on 2 November 2026", "The day of the test was changed");
    }

    private MockHttpServletResponse moved(String path, String day, String month, String year) throws Exception {
        return mvc.perform(post(path)
                        .with(signedInAs(MANAGER))
                        .with(csrf())
                        .param("day-day", day)
                        .param("day-month", month)
                        .param("day-year", year))
                .andReturn()
                .getResponse();
    }

    @Test
    void what_it_showed_is_read_in_words_with_figures_voices_and_what_follows() throws Exception {
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        Document task = page("/tasks/" + asked().id(), CASE_REVIEW_CHAIR);
        assertThat(task.select("main").text())
                .contains("Did it make the difference", "Children say that they were asked");
        world.tryToAnswer(
                asked(),
                CASE_REVIEW_CHAIR,
                Map.of("kind", "audit", "testedOn", world.today(), "result", "PARTLY", "statement", "Ten files read."));
        world.tryToAnswer(
                asked(),
                CASE_REVIEW_CHAIR,
                Map.of("measured", "May: 4\nJune: 9", "direction", "up", "children", "They asked me."));
        world.tryToAnswer(
                asked(), MANAGER, Map.of("follows", "risk-accepted", "reason", "Held by the executive, minute 9."));

        assertThat(page("/impact/" + success, OFFICER).select("main").text())
                .contains(
                        "Partly embedded",
                        "Audit, 6 July 2026. Recorded by Cora Chair.",
                        "Ten files read.",
                        "From 4 (May) to 9 (June), which is the way it should go.",
                        "They asked me.",
                        "What follows: The risk is accepted",
                        "Held by the executive, minute 9.",
                        "Nothing: the risk is accepted.");
        assertThat(page("/actions/" + world.action("GS-1").id().value(), OFFICER)
                        .select("main")
                        .text())
                .contains("Newest test Partly embedded", "Its impact was tested");
    }
}
