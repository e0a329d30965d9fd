package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.TestPlans;
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
class ChaseByHandTest {

    @Autowired
    World world;

    @Autowired
    AuditTrail audit;

    @Autowired
    MockMvc mvc;

    /** On Thursday, 5 February 2026: GS-1 and GS-2 of the officer, GS-3 of a group, GS-4 of nobody, all overdue; GS-5 is not. */
    @BeforeEach
    void several_are_overdue() {
        LocalDate today = world.today();
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(today.plusDays(20)))
                .withAction(ledBy(OFFICER).due(today.plusDays(10)))
                .withAction(ledBy(POLICY.id()).due(today.plusDays(20)))
                .withAction(ledByNobody().due(today.plusDays(20)))
                .withAction(ledBy(SOCIAL_WORKER).due(today.plusDays(200)))
                .plan());
        world.letTimePassTo(today.plusDays(30));
        world.clearMails();
    }

    private String id(String reference) {
        return world.action(reference).answer().value().toString();
    }

    private MockHttpServletResponse preview(PersonId by, String... references) throws Exception {
        MockHttpServletRequestBuilder request = get("/dashboard/chase").with(signedInAs(by));
        Stream.of(references).forEach(reference -> request.param("answer", id(reference)));
        return mvc.perform(request.param("state", "overdue")).andReturn().getResponse();
    }

    private MockHttpServletResponse send(PersonId by, List<String> answers) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/dashboard/chase").with(signedInAs(by)).with(csrf()).param("state", "overdue");
        answers.forEach(answer -> request.param("answer", answer));
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<ReceivedMail> chases() {
        world.clock().advance(java.time.Duration.ofMinutes(1));
        world.tick();
        return world.mails();
    }

    private long onRecord(String reference) {
        return audit.of("answer", UUID.fromString(id(reference))).stream()
                .filter(entry -> entry.what().equals("chased-by-hand"))
                .count();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    @Test
    void the_dashboard_offers_to_chase_what_is_overdue_to_the_business_manager_alone() throws Exception {
        Document page = page(mvc.perform(get("/dashboard").with(signedInAs(MANAGER)))
                .andReturn()
                .getResponse());
        assertThat(page.select("input[name=answer]").eachAttr("value"))
                .containsExactlyInAnyOrder(id("GS-1"), id("GS-2"), id("GS-3"), id("GS-4"));
        assertThat(page(mvc.perform(get("/dashboard").with(signedInAs(CHIEF_CONSTABLE)))
                                .andReturn()
                                .getResponse())
                        .select("form[action^=/dashboard/chase], input[name=answer]"))
                .isEmpty();
        assertThat(preview(CHIEF_CONSTABLE, "GS-1").getStatus()).isEqualTo(404);
        assertThat(send(CHIEF_CONSTABLE, List.of(id("GS-1"))).getStatus()).isEqualTo(404);
        assertThat(send(OFFICER, List.of(id("GS-1"))).getStatus()).isEqualTo(404);
        Document none = page(preview(MANAGER));
        assertThat(none.select(".govuk-error-summary a").attr("href")).isEqualTo("#chase");
        assertThat(none.select("input#chase[name=answer]")).hasSize(1);
    }

    @Test
    void each_mail_is_seen_as_it_is_sent_and_one_goes_to_each_reader() throws Exception {
        Document seen = page(preview(MANAGER, "GS-1", "GS-2", "GS-3", "GS-4", "GS-5"));

        assertThat(seen.select("section h2").eachText()).containsExactlyInAnyOrder("To Ola Officer", "To Cora Chair");
        assertThat(seen.select("main li").eachText())
                .contains(
                        "GS-4: nobody who leads it can be written to: say who does.",
                        "GS-5: it is not overdue any more.");
        Map<String, String> officers = rowsOf(seen, "To Ola Officer");
        assertThat(officers.get("Address")).isEqualTo("ola@police.example");
        assertThat(officers.get("About")).isEqualTo("GS-1, GS-2");
        assertThat(officers.get("Text"))
                .contains("Dear Ola Officer", "GS-2 training", "20 days past that date", "10 days past that date")
                .doesNotContainIgnoringCase(TestPlans.PSEUDONYM)
                .doesNotContainIgnoringCase("canary");
        assertThat(chases()).as("nothing is sent by looking").isEmpty();

        assertThat(send(MANAGER, seen.select("form input[name=answer]").eachAttr("value"))
                        .getRedirectedUrl())
                .isEqualTo("/dashboard?state=overdue");

        List<ReceivedMail> mails = chases();
        assertThat(mails).extracting(ReceivedMail::to).hasSize(2);
        ReceivedMail toOfficer = mails.stream()
                .filter(mail -> mail.to().contains("ola@police.example"))
                .findFirst()
                .orElseThrow();
        assertThat(toOfficer.subject()).isEqualTo(officers.get("Subject"));
        assertThat(words(plain(toOfficer))).isEqualTo(words(String.valueOf(officers.get("Text"))));
        assertThat(List.of(onRecord("GS-1"), onRecord("GS-2"), onRecord("GS-3"), onRecord("GS-4")))
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(page(mvc.perform(get(world.action("GS-1").path()).with(signedInAs(OFFICER)))
                                .andReturn()
                                .getResponse())
                        .select("main")
                        .text())
                .contains("It was chased by hand by Mira Manager", "Told: Ola Officer");
    }

    private static Map<String, String> rowsOf(Document page, String heading) {
        return page.select("section.strand").stream()
                .filter(section -> section.select("h2").text().equals(heading))
                .flatMap(section -> section.select(".govuk-summary-list__row").stream())
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.select("dt").text(), row -> row.select("dd").text()));
    }

    private static String plain(ReceivedMail mail) throws Exception {
        Object content = mail.message().getContent();
        while (content instanceof jakarta.mail.Multipart parts)
            content = parts.getBodyPart(0).getContent();
        return String.valueOf(content);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void sending_twice_within_a_day_mails_once_and_on_the_next_day_again() throws Exception {
        send(MANAGER, List.of(id("GS-1")));
        assertThat(chases()).hasSize(1);

        assertThat(page(preview(MANAGER, "GS-1")).select("main").text())
                .contains("GS-1: it was chased today already.", "There is no mail to send.");
        send(MANAGER, List.of(id("GS-1"), id("GS-2")));
        assertThat(chases()).as("the second is about GS-2 alone").hasSize(2);
        assertThat(world.mails().get(1).raw()).contains("GS-2").doesNotContain("GS-1");
        assertThat(onRecord("GS-1")).isEqualTo(1);

        world.letTimePassTo(world.today().plusDays(1));
        world.clearMails();
        send(MANAGER, List.of(id("GS-1")));
        assertThat(chases()).hasSize(1);
        assertThat(onRecord("GS-1")).isEqualTo(2);
    }

    @Test
    void many_who_send_at_once_mail_once() throws Exception {
        List<String> both = List.of(id("GS-1"), id("GS-2"));
        assertThat(AtOnce.run(java.util.Collections.nCopies(
                        10, () -> send(MANAGER, both).getStatus())))
                .containsOnly(302);

        assertThat(chases()).hasSize(1);
        assertThat(List.of(onRecord("GS-1"), onRecord("GS-2"))).containsExactly(1L, 1L);
    }

    @Test
    void what_came_in_between_looking_and_sending_is_left_out_and_named() throws Exception {
        assertThat(page(preview(MANAGER, "GS-1", "GS-2")).select("main").text()).contains("About GS-1, GS-2");
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));

        Map<String, ?> flash = mvc.perform(post("/dashboard/chase")
                        .param(
                                "answer",
                                id("GS-1"),
                                id("GS-2"),
                                UUID.randomUUID().toString())
                        .with(signedInAs(MANAGER))
                        .with(csrf()))
                .andReturn()
                .getFlashMap();

        assertThat(String.valueOf(flash.get("done"))).startsWith("1 mail about 1 answer is on the way");
        assertThat(String.valueOf(flash.get("notice")))
                .contains("GS-1 was left out: its evidence has come in.", "One action was left out");
        assertThat(onRecord("GS-1")).isZero();
    }

    @Test
    void what_comes_in_before_the_mail_is_made_stops_it() throws Exception {
        send(MANAGER, List.of(id("GS-1"), id("GS-2")));
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));

        assertThat(chases())
                .filteredOn(mail -> mail.to().contains("ola@police.example")
                        && mail.subject().contains("not yet received"))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail.raw()).contains("GS-2").doesNotContain("GS-1"));
    }
}
