package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Have we said this before? A draft beside what other plans say already. */
@FollowthroughTest
@Import(LoadPages.class)
class SaidBeforePagesTest {

    private static final String NURSES = "Train nurses on the wards in the use of the bruising pathway";
    private static final String DRAFT = "Action\tLead\tBy when\n" + NURSES + "\tOla Officer\tMay 2026\n"
            + "Train ward nurses in every clinic to use the bruising pathway\tOla Officer\tMay 2026\n"
            + "Paint the meeting room\tOla Officer\tMay 2026\n";

    @Autowired
    LoadPages load;

    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    private void anotherPlanSays(String wording) throws Exception {
        String text = "Action\tLead\tBy when\n" + wording + "\tOla Officer\tMarch 2026\n";
        var upload = LoadPages.upload("other.txt", text.getBytes(StandardCharsets.UTF_8), "Review of the bridge", "OA");
        String draft =
                String.valueOf(browser.perform(upload).andReturn().getResponse().getRedirectedUrl());
        load.confirm(load.assured(draft)).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_overview_names_what_is_here_already_and_what_is_like_it() throws Exception {
        anotherPlanSays(NURSES);
        Document page = load.page(get(load.draft(DRAFT)));

        assertThat(page.select(".remark").eachText())
                .anyMatch(remark -> remark.equals("Decide Already in the system, in the same words: action 1"))
                .anyMatch(remark -> remark.equals("Check Like actions from other reviews: action 2"));
        assertThat(page.select("#action-1").text()).contains("Said before Already in the system. One like action");
        assertThat(page.select("#action-2").text())
                .contains("Said before One like action")
                .doesNotContain("Already");
        assertThat(page.select("#action-3").text()).doesNotContain("Said before");
        assertThat(page.expectFirst("#action-1 .reading__as a").attr("href")).endsWith("#said-before");
    }

    @Test
    void the_page_of_an_action_says_what_became_of_them() throws Exception {
        anotherPlanSays(NURSES);
        String draft = load.draft(DRAFT);
        Document page = load.page(get(URI.create(load.action(draft, 1))));

        assertThat(page.select("#said-before li").text())
                .contains(
                        "Already in the system OA-1, Review of the bridge: " + NURSES,
                        "Waiting to be taken on, due 31 March 2026.");
        assertThat(page.expectFirst("#said-before a").attr("href"))
                .isEqualTo("/actions/" + world.action("OA-1").id().value());
        assertThat(load.page(get(URI.create(load.action(draft, 3)))).select("#said-before"))
                .isEmpty();
    }

    @Test
    void whoever_has_looked_at_it_is_not_asked_again_and_the_row_still_says_so() throws Exception {
        anotherPlanSays(NURSES);
        String draft = load.draft(DRAFT);
        load.type(load.action(draft, 1), Map.of()).andExpect(status().is3xxRedirection());
        Document page = load.page(get(draft));

        assertThat(page.select(".remark").text()).doesNotContain("Already in the system");
        assertThat(page.select("#action-1").text()).contains("Already in the system");
    }

    @Test
    void without_another_plan_nothing_was_said_before() throws Exception {
        assertThat(load.page(get(load.draft(DRAFT))).text()).doesNotContain("Said before", "other reviews");
    }
}
