package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
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
class LeadPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private String action;

    @BeforeEach
    void a_plan_of_two() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .withAction(ledBy(POLICY.id()).due(world.today().plusDays(40)))
                .plan());
        world.answer(
                "GS-2", CASE_REVIEW_CHAIR, Map.of("lead", SOCIAL_WORKER.value().toString()));
        action = path("GS-1");
    }

    private String path(String reference) {
        return "/actions/" + world.action(reference).id().value();
    }

    private MockHttpServletResponse open(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(open(path, reader).getContentAsString());
    }

    private MockHttpServletResponse give(String path, PersonId by, String lead, String reason) throws Exception {
        return mvc.perform(post(path + "/lead")
                        .with(signedInAs(by))
                        .with(csrf())
                        .param("lead", lead)
                        .param("reason", reason))
                .andReturn()
                .getResponse();
    }

    @Test
    void the_way_is_offered_to_those_who_may_and_to_nobody_else() throws Exception {
        assertThat(page(action, MANAGER).select("a[href=" + action + "/lead]")).hasSize(1);
        assertThat(page(action, OFFICER).select("a[href=" + action + "/lead]")).isEmpty();
        assertThat(page(action, CASE_REVIEW_CHAIR).select("a[href=" + action + "/lead]"))
                .isEmpty();
        assertThat(page(path("GS-2"), CASE_REVIEW_CHAIR).select("a[href=" + path("GS-2") + "/lead]"))
                .hasSize(1);
    }

    @Test
    void for_everybody_else_there_is_no_such_page() throws Exception {
        for (PersonId person : new PersonId[] {OFFICER, TEACHER, CASE_REVIEW_CHAIR}) {
            assertThat(open(action + "/lead", person).getStatus()).isEqualTo(404);
            assertThat(give(action, person, TEACHER.value().toString(), "Because.")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
    }

    @Test
    void the_lead_of_today_is_not_offered_and_what_was_typed_is_kept() throws Exception {
        Document form = page(action + "/lead", MANAGER);
        assertThat(form.select("#lead option").eachAttr("value"))
                .contains(TEACHER.value().toString())
                .doesNotContain(OFFICER.value().toString());
        Document refused =
                Jsoup.parse(give(action, MANAGER, "nobody", "A new post.").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Choose a person from the list.");
        assertThat(refused.select("#reason").val()).isEqualTo("A new post.");
        refused = Jsoup.parse(
                give(action, MANAGER, TEACHER.value().toString(), " ").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Say why somebody else leads from now on.");
        assertThat(refused.select("#lead option[selected]").eachAttr("value"))
                .containsExactly(TEACHER.value().toString());
    }

    @Test
    void the_action_s_page_and_its_timeline_say_who_led_it_and_who_does() throws Exception {
        assertThat(give(action, MANAGER, TEACHER.value().toString(), "A new post.")
                        .getRedirectedUrl())
                .isEqualTo(action);
        String words = page(action, TEACHER).select("main").text();
        assertThat(words)
                .contains("Until 6 January 2026 Ola Officer Mira Manager: A new post.")
                .contains("Since 6 January 2026 Tess Teacher")
                .contains("Another lead was given the action")
                .contains("Led until now by: Ola Officer")
                .contains("Led from now on by: Tess Teacher");
    }

    @Test
    void a_page_grown_old_says_what_stands_now() throws Exception {
        page(action + "/lead", MANAGER);
        world.answer("GS-1", OFFICER, Map.of("decision", "decline", "reason", "Not ours."));
        Document refused = Jsoup.parse(
                give(action, MANAGER, TEACHER.value().toString(), "A new post.").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").text()).contains("cannot be done to GS-1 now");
        assertThat(refused.select("#reason").val()).isEqualTo("A new post.");
    }
}
