package org.followthrough.pages.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@FollowthroughTest
class AskPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private String action = "";

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

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
        return mvc.perform(form.with(signedInAs(MANAGER)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder asking(LocalDate due) {
        return post(action + "/ask")
                .param("agencies", COUNCIL.id().value().toString())
                .param("outside", "Crown Prosecution Service")
                .param("contact", "Area office")
                .param("due-day", String.valueOf(due.getDayOfMonth()))
                .param("due-month", String.valueOf(due.getMonthValue()))
                .param("due-year", String.valueOf(due.getYear()));
    }

    private static MockHttpServletRequestBuilder recording(String path, String answer) {
        return post(path + "/record")
                .param("answer", answer)
                .param("how", "LETTER")
                .param("on-day", "5")
                .param("on-month", "1")
                .param("on-year", "2026")
                .param("receivedBy", "Mira Manager")
                .param("words", "It is not theirs to say.");
    }

    @Test
    void the_grid_shows_each_body_once_it_is_asked_and_leads_to_its_page() throws Exception {
        assertThat(page(action, MANAGER).select("#answers")).isEmpty();
        assertThat(send(asking(world.today().plusDays(30))).getRedirectedUrl()).isEqualTo(action);

        Document page = page(action, MANAGER);
        assertThat(page.select("main tbody tr"))
                .extracting(Element::text)
                .anySatisfy(row -> assertThat(row).startsWith("Testshire Police (this page) Ola Officer"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Testshire County Council Still to be named", "Lead to be named", "None yet"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Crown Prosecution Service Owes no answer", "Area office", "Asked, no answer yet"));
        assertThat(page(action, OFFICER).select("main").text()).doesNotContain("Area office", "Council");
        Document plan = page("/plans/" + world.action("GS-1").plan().value(), MANAGER);
        assertThat(plan.select(".task__link").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("GS-1 (Crown Prosecution Service)"));
        assertThat(plan.select(".figure").eachText()).startsWith("1 actions");
    }

    @Test
    void each_answer_has_a_page_of_its_own_with_what_can_be_done_to_it() throws Exception {
        send(asking(world.today().plusDays(30)));
        String outside = page(action, MANAGER)
                .select("main tbody a:contains(Prosecution)")
                .attr("href");
        Document page = page(outside, MANAGER);
        assertThat(page.select("#can-do + ul a").eachAttr("href")).contains(outside + "/record", outside + "/end");
        assertThat(page.select("main").text())
                .contains("The business unit records what the body answers by")
                .contains("A further body was asked");
        assertThat(send(recording(outside, "refused")).getRedirectedUrl()).isEqualTo(outside);
        assertThat(page(outside, MANAGER).select("main").text())
                .contains(
                        "Refused on 6 January 2026", "How it came By letter, 5 January 2026, received by Mira Manager");
        assertThat(mvc.perform(get(outside).with(signedInAs(OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_action_that_says_whom_assurance_is_sought_from_proposes_them() throws Exception {
        send(post(action + "/edit")
                .param("wording", "The board will seek assurance from Testshire County Council and HMP Elmley."));
        Document form = page(action + "/ask", MANAGER);
        assertThat(form.select("input[name=agencies][checked]").eachAttr("value"))
                .containsExactly(COUNCIL.id().value().toString());
        assertThat(form.select("#outside").val()).isEqualTo("HMP Elmley");
    }

    @Test
    void what_is_missing_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document refused = Jsoup.parse(send(asking(world.today().minusDays(1)).param("askedOn-day", "99"))
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#askedOn");
        assertThat(refused.select("#outside").val()).isEqualTo("Crown Prosecution Service");
        assertThat(refused.select("input[name=agencies][checked]").eachAttr("value"))
                .containsExactly(COUNCIL.id().value().toString());
        Document late = Jsoup.parse(send(asking(world.today().minusDays(1))).getContentAsString());
        assertThat(late.select("#due-error").text()).contains("today or later");
    }

    private MockMultipartHttpServletRequestBuilder withLetter(String path, String name, String words) {
        return multipart(path + "/record")
                .file(new MockMultipartFile("evidence", name, "text/plain", "We ask each child.".getBytes(UTF_8)))
                .param("answer", "answered")
                .param("how", "LETTER")
                .param("on-day", "5")
                .param("on-month", "1")
                .param("on-year", "2026")
                .param("receivedBy", "Mira Manager")
                .param("words", words);
    }

    @Test
    void the_letter_is_kept_with_what_it_says_or_neither_is() throws Exception {
        Document wrong =
                Jsoup.parse(send(withLetter(action, "letter.exe", "They ask.")).getContentAsString());
        assertThat(wrong.select("#evidence-error")).hasSize(1);
        assertThat(wrong.select("#words").text()).isEqualTo("They ask.");
        assertThat(send(withLetter(action, "letter.txt", "")).getContentAsString())
                .contains("Say what was answered.");
        assertThat(page(action, MANAGER).select("a[href^=/evidence/]")).isEmpty();

        assertThat(send(withLetter(action, "letter.txt", "They ask.")).getRedirectedUrl())
                .isEqualTo(action);
        assertThat(page(action, OFFICER).select("a[href^=/evidence/]").eachText())
                .containsExactly("letter.txt");
    }

    @Test
    void no_file_is_kept_with_a_refusal() throws Exception {
        send(asking(world.today().plusDays(30)));
        String outside = page(action, MANAGER)
                .select("main tbody a:contains(Prosecution)")
                .attr("href");
        MockMultipartHttpServletRequestBuilder refusal = multipart(outside + "/record")
                .file(new MockMultipartFile("evidence", "letter.txt", "text/plain", "No.".getBytes(UTF_8)))
                .param("answer", "refused")
                .param("words", "No.");
        Document refused = Jsoup.parse(send(refusal).getContentAsString());
        assertThat(refused.select("#evidence-error").text()).contains("No file is kept with a refusal");
        assertThat(page(outside, MANAGER).select("main").text()).contains("Asked, no answer yet");
    }

    @Test
    void what_came_by_letter_is_recorded_from_the_action_s_page() throws Exception {
        assertThat(page(action, MANAGER).select("a[href=" + action + "/record]"))
                .hasSize(1);
        assertThat(page(action, OFFICER).select("a[href=" + action + "/record]"))
                .isEmpty();
        Document refused = Jsoup.parse(send(post(action + "/record")).getContentAsString());
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#how", "#on", "#receivedBy", "#words");
        assertThat(send(recording(action, "")).getRedirectedUrl()).isEqualTo(action);
        assertThat(page(action, MANAGER).select("main").text())
                .contains("It is not theirs to say.", "By letter, 5 January 2026", "Assurance came in");
        assertThat(send(recording(action, "")).getContentAsString()).contains("waiting for sign-off");
        assertThat(mvc.perform(get(action + "/record").with(signedInAs(TEACHER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
