package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SCHOOL;
import static org.followthrough.testing.TestPlans.FINDING;
import static org.followthrough.testing.TestPlans.PSEUDONYM;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody without an account answers once, through a link that expires. */
@FollowthroughTest
class LinkPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Evidence evidence;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    JdbcTemplate jdbc;

    private String action = "";

    @BeforeEach
    void an_action_of_a_school() {
        world.load(aPlan("GS")
                .withAction(ledBy(SCHOOL.id()).due(world.today().plusDays(40)))
                .plan());
        action = "/actions/" + world.action("GS-1").id().value();
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.with(signedInAs(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse stranger(MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.with(csrf())).andReturn().getResponse();
    }

    /** @return its path */
    private String link(int days) throws Exception {
        Document made = Jsoup.parse(as(
                        MANAGER,
                        post(action + "/link")
                                .param("sentTo", "The head teacher, Elm Road School")
                                .param("asks", "How do you ask each child?")
                                .param("days", String.valueOf(days)))
                .getContentAsString());
        return made.select("#address").val().replaceFirst("^https?://[^/]*", "");
    }

    private static MockHttpServletRequestBuilder answer(String link) {
        return post(link)
                .param("name", "Hedda Head")
                .param("role", "Head teacher, Elm Road School")
                .param("words", "We ask each child on the first day.");
    }

    private List<EvidenceRound> rounds() {
        return evidence.rounds(world.action("GS-1").answer(), world.manager());
    }

    @Test
    void opening_it_does_nothing_and_sending_it_answers_once() throws Exception {
        String link = link(14);
        for (int i = 0; i < 3; i++) assertThat(stranger(get(link)).getStatus()).isEqualTo(200);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.NAMING_LEAD);
        Document page = Jsoup.parse(stranger(get(link)).getContentAsString());
        assertThat(page.text())
                .contains("The head teacher, Elm Road School", "until 19 January 2026", "How do you ask each child?")
                .doesNotContain("GS-1", PSEUDONYM, FINDING, "Canaryaction");

        assertThat(stranger(answer(link)).getRedirectedUrl()).isEqualTo(link);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.statement())
                        .isEqualTo(
                                "We ask each child on the first day.\n\nThrough a link for The head teacher, Elm Road"
                                        + " School, 6 January 2026, by Hedda Head, Head teacher, Elm Road School."));
        assertThat(stranger(get(link)).getContentAsString()).contains("Answered on 6 January 2026");
        assertThat(stranger(answer(link)).getContentAsString()).contains("This link is closed");
        assertThat(rounds()).hasSize(1);
    }

    @Test
    void the_action_s_page_shows_the_link_to_business_managers_and_never_its_token() throws Exception {
        String link = link(14);
        String token = link.substring("/by-link/".length());
        assertThat(token).hasSize(43);
        Document page = Jsoup.parse(as(MANAGER, get(action)).getContentAsString());
        assertThat(page.text())
                .contains("The head teacher, Elm Road School Opens until 19 January 2026")
                .contains("A link was made for people without an account");
        assertThat(page.html()).doesNotContain(token);
        assertThat(jdbc.queryForList("select token_hash from assurance_link", String.class))
                .doesNotContain(token);
        assertThat(as(CASE_REVIEW_CHAIR, get(action)).getContentAsString()).doesNotContain("Opens until");
        assertThat(as(OFFICER, get(action + "/link")).getStatus()).isEqualTo(404);
        assertThat(unloading.whyNot(world.action("GS-1").plan(), world.manager()))
                .hasValue("A link was made for The head teacher, Elm Road School.");
    }

    @Test
    void it_opens_through_its_last_day_and_no_longer() throws Exception {
        String link = link(2);
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(stranger(get(link)).getStatus()).isEqualTo(200);
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(stranger(get(link)).getStatus()).isEqualTo(410);
        assertThat(stranger(answer(link)).getStatus()).isEqualTo(410);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.NAMING_LEAD);
    }

    @Test
    void it_is_taken_back() throws Exception {
        String link = link(14);
        Document page = Jsoup.parse(as(MANAGER, get(action)).getContentAsString());
        String withdraw = page.select("form[action$=withdraw]").attr("action");
        assertThat(as(OFFICER, post(withdraw)).getStatus()).isEqualTo(404);
        as(MANAGER, post(withdraw));
        assertThat(stranger(answer(link)).getStatus()).isEqualTo(410);
        assertThat(as(MANAGER, get(action)).getContentAsString()).contains("Taken back on 6 January 2026");
    }

    @Test
    void where_an_answer_came_another_way_it_says_so_and_is_not_spent() throws Exception {
        String link = link(14);
        world.answer("GS-1", MANAGER, Map.of("lead", OFFICER.value().toString()));
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        assertThat(stranger(answer(link)).getContentAsString()).contains("an answer has come another way");
        assertThat(rounds()).hasSize(1);
        assertThat(stranger(get(link)).getStatus()).isEqualTo(200);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() throws Exception {
        String link = link(14);
        Document refused =
                Jsoup.parse(stranger(post(link).param("words", "We ask.")).getContentAsString());
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name", "#role");
        assertThat(refused.select("#words").text()).isEqualTo("We ask.");
        Document form = Jsoup.parse(
                as(MANAGER, post(action + "/link").param("days", "61")).getContentAsString());
        assertThat(form.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#sentTo", "#asks", "#days");
        assertThat(form.select("#days").val()).isEqualTo("61");
    }

    @Test
    void without_the_form_s_token_nothing_is_sent() throws Exception {
        String link = link(14);
        assertThat(mvc.perform(answer(link)).andReturn().getResponse().getForwardedUrl())
                .isEqualTo("/kept/too-old");
        assertThat(rounds()).isEmpty();
    }

    @Test
    void a_link_that_is_none_is_not_there_and_who_tries_many_learns_nothing_more() throws Exception {
        String link = link(14);
        assertThat(stranger(get("/by-link/nothing")).getStatus()).isEqualTo(404);
        for (int i = 0; i < 20; i++)
            assertThat(from("192.0.2.7", get("/by-link/" + "a".repeat(43))).getStatus())
                    .isEqualTo(404);
        assertThat(from("192.0.2.7", get(link)).getStatus()).isEqualTo(404);
        assertThat(from("192.0.2.8", get(link)).getStatus()).isEqualTo(200);
        world.clock().set(world.clock().instant().plusSeconds(16 * 60));
        assertThat(from("192.0.2.7", get(link)).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse from(String address, MockHttpServletRequestBuilder call) throws Exception {
        return stranger(call.with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    @Test
    void of_two_who_send_it_at_once_one_has_answered() throws Exception {
        String link = link(14);
        List<MockHttpServletResponse> sent = AtOnce.run(() -> stranger(answer(link)), () -> stranger(answer(link)));
        assertThat(sent).filteredOn(each -> each.getStatus() == 302).hasSize(1);
        assertThat(rounds()).hasSize(1);
    }

    @Test
    void with_the_seat_of_whoever_made_it_its_use_is_gone() throws Exception {
        String link = link(14);
        jdbc.update("delete from seat where kind = 'BUSINESS_MANAGER'");
        assertThat(stranger(answer(link)).getContentAsString()).contains("cannot be used any more");
        assertThat(jdbc.queryForObject("select count(*) from evidence_round", Integer.class))
                .isZero();
    }
}
