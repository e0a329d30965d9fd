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
class EndingPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private String action;

    @BeforeEach
    void a_plan_of_two() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
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

    private MockHttpServletResponse end(String kind, String successor, String reason, String approvedBy)
            throws Exception {
        return mvc.perform(post(action + "/end")
                        .with(signedInAs(MANAGER))
                        .with(csrf())
                        .param("kind", kind)
                        .param("successor", successor)
                        .param("reason", reason)
                        .param("approvedBy", approvedBy))
                .andReturn()
                .getResponse();
    }

    @Test
    void the_business_manager_alone_is_offered_the_way() throws Exception {
        assertThat(page(action, MANAGER).select("a[href=" + action + "/end]")).hasSize(1);
        assertThat(page(action, OFFICER).select("a[href=" + action + "/end]")).isEmpty();
        Document form = page(action + "/end", MANAGER);
        assertThat(form.select("input[name=kind]").eachAttr("value"))
                .containsExactly("WITHDRAWN", "SUPERSEDED", "MERGED", "NOT_ACCEPTED");
        assertThat(form.select("main").text()).contains("cannot be undone");
    }

    @Test
    void what_is_missing_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document refused = Jsoup.parse(end("MERGED", "GS-77", "", "The chair").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText()).containsExactly("Say why the action ends.");
        assertThat(refused.select("input[value=MERGED]").hasAttr("checked")).isTrue();
        assertThat(refused.select("#successor").val()).isEqualTo("GS-77");
        assertThat(refused.select("#approvedBy").val()).isEqualTo("The chair");
    }

    @Test
    void the_action_s_page_says_how_why_and_by_whose_word_it_ended_and_what_takes_its_place() throws Exception {
        assertThat(end("SUPERSEDED", "GS-2", "Said better there.", "Executive, minute 7")
                        .getRedirectedUrl())
                .isEqualTo(action);

        Document page = page(action, OFFICER);
        String words = page.select("main").text();
        assertThat(words)
                .contains(
                        "Superseded on 6 January 2026",
                        "Said better there.",
                        "Executive, minute 7",
                        "Nothing: it has ended.",
                        "Nobody, because it has ended.",
                        "Where it stands It ended: Superseded.",
                        "The action ended")
                .doesNotContain("Send evidence by");
        assertThat(page.select(
                        "main a[href=/actions/" + world.action("GS-2").id().value() + "]"))
                .hasSize(1);
        assertThat(page.select(".picture svg")).hasSize(1);
        assertThat(page(action, MANAGER).select("a[href=" + action + "/end]")).isEmpty();
    }

    @Test
    void a_plan_shows_what_of_it_has_ended() throws Exception {
        end("WITHDRAWN", "", "The service has closed.", "The chair");
        String plan = "/plans/" + world.action("GS-1").plan().value();
        assertThat(page(plan + "?show=ended", MANAGER)
                        .select("main a[href^=/actions/]")
                        .eachAttr("href"))
                .containsOnly(action);
    }
}
