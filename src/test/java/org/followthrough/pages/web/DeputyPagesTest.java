package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.followthrough.directory.Deputies;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class DeputyPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Deputies deputies;

    private Document page(PersonId reader) throws Exception {
        return Jsoup.parse(mvc.perform(get("/deputy").with(signedInAs(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse name(PersonId by, PersonId person, String deputy, String untilDay)
            throws Exception {
        return send(
                post("/deputy")
                        .param("person", person.value().toString())
                        .param("deputy", deputy)
                        .param("from-day", "8")
                        .param("from-month", "1")
                        .param("from-year", "2026")
                        .param("until-day", untilDay)
                        .param("until-month", "1")
                        .param("until-year", "2026"),
                by);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId by) throws Exception {
        return mvc.perform(request.with(signedInAs(by)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void one_chooses_among_one_s_own_agency_and_the_business_manager_among_all() throws Exception {
        Document own = page(SOCIAL_WORKER);
        assertThat(own.select("#deputy option").eachAttr("value"))
                .containsExactly("", CASE_REVIEW_CHAIR.value().toString());
        assertThat(own.select("#person")).isEmpty();
        Document managers = page(MANAGER);
        assertThat(managers.select("#person option[selected]").eachAttr("value"))
                .containsExactly(MANAGER.value().toString());
        assertThat(managers.select("#deputy option").eachAttr("value"))
                .contains(TEACHER.value().toString());
        assertThat(page(TEACHER).select("main").text()).contains("Ask the business unit to name somebody for you");
    }

    @Test
    void both_find_it_on_their_page_and_either_ends_it() throws Exception {
        assertThat(name(SOCIAL_WORKER, SOCIAL_WORKER, CASE_REVIEW_CHAIR.value().toString(), "20")
                        .getRedirectedUrl())
                .isEqualTo("/deputy");
        String words = "Cora Chair stands in for Sol Worker, 8 January 2026 to 20 January 2026";
        assertThat(page(SOCIAL_WORKER).select("main").text()).contains(words);
        assertThat(page(CASE_REVIEW_CHAIR).select("main").text()).contains("For whom I stand in", words);
        assertThat(page(MANAGER).select("main").text()).contains("All deputies of the partnership", words);
        assertThat(page(OFFICER).select("main").text()).doesNotContain("Sol Worker");
        String end = page(CASE_REVIEW_CHAIR).select("form[action$=/end]").attr("action");
        assertThat(send(post(end), OFFICER).getStatus()).isEqualTo(404);
        assertThat(send(post(end), CASE_REVIEW_CHAIR).getRedirectedUrl()).isEqualTo("/deputy");
        assertThat(page(SOCIAL_WORKER).select("main").text()).contains("Nobody at the moment");
        assertThat(send(post(end), CASE_REVIEW_CHAIR).getStatus()).isEqualTo(404);
    }

    @Test
    void what_was_typed_stays_beside_what_is_wrong_with_it() throws Exception {
        Document refused =
                Jsoup.parse(name(SOCIAL_WORKER, SOCIAL_WORKER, "", "40").getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Choose a person from the list.", "Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("#until").val()).isEqualTo("40");
        assertThat(refused.select("#from").val()).isEqualTo("8");
    }

    @Test
    void whose_deputy_it_is_comes_from_who_is_signed_in_unless_the_business_manager_asks() throws Exception {
        name(SOCIAL_WORKER, OFFICER, CASE_REVIEW_CHAIR.value().toString(), "20");
        assertThat(deputies.of(OFFICER)).isEmpty();
        assertThat(deputies.of(SOCIAL_WORKER)).hasSize(1);
        name(MANAGER, OFFICER, TEACHER.value().toString(), "20");
        assertThat(deputies.of(OFFICER)).hasSize(1);
    }
}
