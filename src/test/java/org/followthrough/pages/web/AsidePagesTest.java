package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
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

@FollowthroughTest
class AsidePagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private String action;

    @BeforeEach
    void a_plan_of_one() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        action = "/actions/" + world.action("GS-1").id().value();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse setAside(String kind, String day, String month, String year, String reason)
            throws Exception {
        return mvc.perform(post(action + "/aside")
                        .with(signedInAs(MANAGER))
                        .with(csrf())
                        .param("kind", kind)
                        .param("reviewOn-day", day)
                        .param("reviewOn-month", month)
                        .param("reviewOn-year", year)
                        .param("reason", reason)
                        .param("approvedBy", "Executive, minute 4"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse takeUp(String day, String month, String year) throws Exception {
        return mvc.perform(post(action + "/take-up")
                        .with(signedInAs(MANAGER))
                        .with(csrf())
                        .param("due-day", day)
                        .param("due-month", month)
                        .param("due-year", year))
                .andReturn()
                .getResponse();
    }

    @Test
    void the_business_manager_alone_is_offered_the_way() throws Exception {
        assertThat(page(action, MANAGER).select("a[href=" + action + "/aside]")).hasSize(1);
        assertThat(page(action, OFFICER).select("a[href=" + action + "/aside]")).isEmpty();
        assertThat(page(action + "/aside", MANAGER).select("input[name=kind]").eachAttr("value"))
                .containsExactly("ON_HOLD", "STANDING_RULE");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document refused = Jsoup.parse(
                setAside("STANDING_RULE", "31", "2", "2026", "Kept since").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("input[value=STANDING_RULE]").hasAttr("checked"))
                .isTrue();
        assertThat(refused.select("#reviewOn").val()).isEqualTo("31");
        assertThat(refused.select("#reason").text()).isEqualTo("Kept since");
        assertThat(refused.select("#approvedBy").val()).isEqualTo("Executive, minute 4");
    }

    @Test
    void the_action_s_page_says_until_when_why_and_by_whose_word_and_shows_the_way_to_its_review() throws Exception {
        assertThat(setAside("ON_HOLD", "1", "9", "2026", "Proceedings go first.")
                        .getRedirectedUrl())
                .isEqualTo(action);

        Document page = page(action, OFFICER);
        assertThat(page.select("main").text())
                .contains(
                        "On hold until 1 September 2026",
                        "Proceedings go first.",
                        "Executive, minute 4",
                        "The business unit looks at it again on 1 September 2026. Nothing is asked until then.",
                        "Nobody, because it is set aside.",
                        "The action was set aside");
        assertThat(page.select("main a.govuk-button")).isEmpty();
        assertThat(page.select(".picture svg")).hasSize(2);
        assertThat(page("/tasks", OFFICER).select("main").text()).doesNotContain("GS-1");
        Document offers = page(action, MANAGER);
        assertThat(offers.select("a[href=" + action + "/take-up]")).hasSize(1);
        assertThat(offers.select("a[href=" + action + "/aside]")).isEmpty();
        String plan = "/plans/" + world.action("GS-1").plan().value();
        assertThat(page(plan + "?show=aside", MANAGER).select("main a[href^=/actions/]"))
                .isNotEmpty();
    }

    @Test
    void it_is_taken_up_again_with_another_day_or_the_one_that_holds() throws Exception {
        setAside("ON_HOLD", "1", "9", "2026", "Proceedings go first.");
        Document refused = Jsoup.parse(takeUp("30", "2", "2026").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("#due").val()).isEqualTo("30");

        assertThat(takeUp("", "", "").getRedirectedUrl()).isEqualTo(action);
        assertThat(page(action, OFFICER).select("main").text())
                .contains("The action was taken up again")
                .doesNotContain("Nobody, because it is set aside.");
        Document again = Jsoup.parse(takeUp("", "", "").getContentAsString());
        assertThat(again.select(".govuk-error-summary").text()).contains("cannot be done to GS-1 now");
    }
}
