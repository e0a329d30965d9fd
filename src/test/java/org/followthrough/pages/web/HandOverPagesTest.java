package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class HandOverPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void a_plan_of_three() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .withAction(ledBy(MANAGER).due(world.today().plusDays(40)))
                .plan());
    }

    private static String path(PersonId leaver) {
        return "/people/" + leaver.value() + "/hand-over";
    }

    private MockHttpServletResponse open(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(open(path, reader).getContentAsString());
    }

    /** Posts the form as it is drawn now, with these answers. */
    private MockHttpServletResponse send(PersonId leaver, String print, Map<String, String> answers) throws Exception {
        MockHttpServletRequestBuilder request = post(path(leaver))
                .param("print", print)
                .with(signedInAs(MANAGER))
                .with(csrf());
        answers.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String print(PersonId leaver) throws Exception {
        return page(path(leaver), MANAGER).select("input[name=print]").val();
    }

    private static String id(PersonId person) {
        return person.value().toString();
    }

    @Test
    void the_way_there_is_the_business_manager_s_alone() throws Exception {
        for (PersonId person : new PersonId[] {OFFICER, CASE_REVIEW_CHAIR, CHIEF_CONSTABLE, TEACHER}) {
            assertThat(open(path(OFFICER), person).getStatus()).isEqualTo(404);
            assertThat(open("/people", person).getStatus()).isEqualTo(404);
        }
        assertThat(open(path(PersonId.next()), MANAGER).getStatus()).isEqualTo(404);
        assertThat(page("/deputy", MANAGER).select("a[href=/people]")).hasSize(1);
        assertThat(page("/deputy", OFFICER).select("a[href=/people]")).isEmpty();
        assertThat(page("/people", MANAGER).select("a[href=" + path(OFFICER) + "]"))
                .hasSize(1);
        String action = world.action("GS-1").path();
        assertThat(page(action, MANAGER).select("a[href=" + path(OFFICER) + "]").text())
                .isEqualTo("Hand over everything that Ola Officer holds");
    }

    @Test
    void the_preview_says_all_and_everything_goes_in_one_step() throws Exception {
        Document preview = page(path(OFFICER), MANAGER);
        assertThat(preview.select("main").text())
                .contains("Actions led: 2", "GS-1", "GS-2", "Seats held: 1", "Agency representative, Testshire Police");
        assertThat(preview.select("#successor option").eachAttr("value")).doesNotContain(id(OFFICER));
        String second = "to-action-" + world.action("GS-2").answer().value();
        assertThat(send(
                                OFFICER,
                                preview.select("input[name=print]").val(),
                                Map.of(
                                        "successor",
                                        id(SOCIAL_WORKER),
                                        second,
                                        id(TEACHER),
                                        "reason",
                                        "She leaves.",
                                        "closes",
                                        "true"))
                        .getRedirectedUrl())
                .isEqualTo(path(OFFICER));
        assertThat(world.action("GS-1").person()).isEqualTo(SOCIAL_WORKER);
        assertThat(world.action("GS-2").person()).isEqualTo(TEACHER);
        assertThat(page(path(OFFICER), MANAGER).select("main").text())
                .contains("This account is closed", "leads no running action");
        assertThat(page(world.action("GS-2").path(), TEACHER).select("main").text())
                .contains("Until 6 January 2026 Ola Officer", "Since 6 January 2026 Tess Teacher");
    }

    @Test
    void a_preview_grown_old_comes_back_as_it_stands_now_with_what_was_typed() throws Exception {
        String print = print(OFFICER);
        world.answer("GS-2", OFFICER, Map.of("decision", "decline", "reason", "Not ours."));
        Document again =
                Jsoup.parse(send(OFFICER, print, Map.of("successor", id(SOCIAL_WORKER), "reason", "She leaves."))
                        .getContentAsString());
        assertThat(again.select(".govuk-error-summary").text()).contains("has changed since you looked");
        assertThat(again.select("main").text()).contains("Actions led: 1");
        assertThat(again.select("#reason").val()).isEqualTo("She leaves.");
        assertThat(again.select("#successor option[selected]").val()).isEqualTo(id(SOCIAL_WORKER));
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
        assertThat(send(
                                OFFICER,
                                again.select("input[name=print]").val(),
                                Map.of("successor", id(SOCIAL_WORKER), "reason", "She leaves."))
                        .getRedirectedUrl())
                .isEqualTo(path(OFFICER));
    }

    @Test
    void a_refusal_half_way_takes_everything_back() throws Exception {
        Document refused = Jsoup.parse(send(
                        MANAGER,
                        print(MANAGER),
                        Map.of("successor", id(TEACHER), "reason", "She leaves.", "to-seat-BUSINESS_MANAGER", "nobody"))
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary").text()).contains("only business manager");
        assertThat(world.action("GS-3").person()).isEqualTo(MANAGER);
        assertThat(world.manager().groups()).isNotEmpty();
    }

    @Test
    void one_s_own_account_is_closed_by_another() throws Exception {
        Document refused = Jsoup.parse(
                send(MANAGER, print(MANAGER), Map.of("successor", id(TEACHER), "reason", "I leave.", "closes", "true"))
                        .getContentAsString());
        assertThat(refused.select(".govuk-error-summary").text()).contains("closed by another business manager");
        assertThat(refused.select("#closes").hasAttr("checked")).isTrue();
    }
}
