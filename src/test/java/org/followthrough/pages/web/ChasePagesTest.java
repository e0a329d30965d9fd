package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SCHOOL;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
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
class ChasePagesTest {

    @Autowired
    World world;

    @Autowired
    AuditTrail audit;

    @Autowired
    MockMvc mvc;

    private String hold = "";

    /** Due on 11 February 2026; the first reminder leaves on 14 January. */
    @BeforeEach
    void an_action_whose_first_reminder_comes() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 2, 11)))
                .plan());
        world.letTimePassTo(LocalDate.of(2026, 1, 9));
        hold = "/chase/" + world.action("GS-1").id().value() + "/before-28";
    }

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(got(path, MANAGER).getContentAsString());
    }

    private MockHttpServletResponse send(String path, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(signedInAs(MANAGER)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    @Test
    void what_comes_is_shown_with_its_day_its_readers_and_why() throws Exception {
        assertThat(page("/chase").select("main").text())
                .contains("14 January 2026: GS-1", "Ola Officer (lead)", "28 days before the due date", "Hold it");
        assertThat(got("/chase", OFFICER).getStatus()).isEqualTo(404);
        assertThat(page("/plans").select("a[href=/chase]")).isNotEmpty();
    }

    @Test
    void it_is_held_with_a_reason_and_let_go() throws Exception {
        Document refused = Jsoup.parse(send(hold, Map.of("reason", "Away", "until-day", "31", "until-month", "2"))
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Enter a real date, such as 31 3 2027.");
        assertThat(refused.select("#reason").text()).isEqualTo("Away");
        assertThat(send(hold, Map.of("reason", "Away", "until-day", "1", "until-month", "2", "until-year", "2026"))
                        .getRedirectedUrl())
                .isEqualTo("/chase");
        Document held = page("/chase");
        assertThat(held.select("main").text())
                .contains("Held Away", "Leaves at the latest on 1 February 2026", "Mira Manager");
        String release = held.select("form[action$=/release]").attr("action");
        assertThat(send(release, Map.of()).getRedirectedUrl()).isEqualTo("/chase");
        assertThat(page("/chase").select("main").text()).contains("Nothing is held back.");
        assertThat(page("/actions/" + world.action("GS-1").id().value())
                        .select("main")
                        .text())
                .contains("A mail about it was held back", "What was held back may leave again");
    }

    @Test
    void what_does_not_come_cannot_be_held() throws Exception {
        assertThat(got(hold.replace("before-28", "after-60"), MANAGER).getStatus())
                .isEqualTo(404);
        assertThat(send(hold.replace("before-28", "after-60"), Map.of("reason", "Why"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_letter_is_drafted_for_who_signs_it_with_everything_that_an_agency_has_overdue() throws Exception {
        world.sleepUntil(LocalDate.of(2026, 3, 13));
        Document none = Jsoup.parse(
                send("/chase/letters", Map.of("agency", SCHOOL.id().value().toString(), "signatory", "Rowan Hale"))
                        .getContentAsString());
        assertThat(none.select(".govuk-error-summary li").eachText())
                .containsExactly("This agency has nothing overdue now.");
        assertThat(none.select("#signatory").val()).isEqualTo("Rowan Hale");

        String police = POLICE.id().value().toString();
        Document proposed = Jsoup.parse(send("/chase/letters", Map.of("agency", police, "signatory", "Rowan Hale"))
                .getContentAsString());
        String words = proposed.select("#words").text();
        assertThat(words).contains("Dear Chidi Chief", "GS-1, due on 11 February 2026, 30 days ago", "Rowan Hale");
        String keep = proposed.select("form[action^=/chase/letters/]").attr("action");
        Document empty = Jsoup.parse(send(keep, Map.of("agency", police, "signatory", "Rowan Hale", "words", " "))
                .getContentAsString());
        assertThat(empty.select(".govuk-error-summary li").eachText()).containsExactly("A letter has words.");
        assertThat(send(keep, Map.of("agency", police, "signatory", "Rowan Hale", "words", words + " Soon."))
                        .getRedirectedUrl())
                .isEqualTo(keep);
        assertThat(page(keep).select("#words").text()).endsWith("Soon.");
        send(keep, Map.of("agency", police, "signatory", "Rowan Hale", "words", words + " Sooner."));
        assertThat(page(keep).select("details").eachText())
                .as("what was kept before stays, beside who kept it")
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept).contains("Mira Manager"));
        UUID letter = UUID.fromString(keep.substring(keep.lastIndexOf('/') + 1));
        assertThat(audit.of("letter", letter))
                .extracting(AuditEntry::what)
                .containsExactly("chair-letter-kept", "chair-letter-kept");
        assertThat(page("/chase/letters").select("main").text()).contains("Testshire Police, for Rowan Hale");
        assertThat(got(keep, OFFICER).getStatus()).isEqualTo(404);
    }

    private String proposedForThePolice() throws Exception {
        return Jsoup.parse(send(
                                "/chase/letters",
                                Map.of("agency", POLICE.id().value().toString(), "signatory", "Rowan Hale"))
                        .getContentAsString())
                .select("#words")
                .text();
    }

    @Test
    void a_letter_says_of_reminders_only_what_went() throws Exception {
        world.clock().set(LocalDate.of(2026, 2, 12), java.time.LocalTime.of(7, 0));
        assertThat(proposedForThePolice()).contains("GS-1").doesNotContain("Reminders have gone");

        world.sleepUntil(LocalDate.of(2026, 2, 13));
        assertThat(proposedForThePolice()).contains("Reminders have gone to those who lead it. Please tell me");

        world.letTimePassTo(LocalDate.of(2026, 3, 17));
        assertThat(proposedForThePolice())
                .contains("Reminders have gone to those who lead it, and to you. Please tell me");
    }

    @Test
    void what_waits_for_sign_off_is_seen_before_it_goes_and_can_be_held() throws Exception {
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        LocalDate waiting = world.today().plusDays(10);
        world.letTimePassTo(waiting.minusDays(5));
        Document chase = page("/chase");
        assertThat(chase.select("main").text())
                .contains("10 days after the evidence came in")
                .contains("Cora Chair (chair)");
        String held = chase.select("a[href*=waiting-10]").attr("href");
        assertThat(send(
                                held,
                                Map.of(
                                        "reason", "The group meets on Tuesday.",
                                        "until-day",
                                                String.valueOf(
                                                        waiting.plusDays(9).getDayOfMonth()),
                                        "until-month",
                                                String.valueOf(
                                                        waiting.plusDays(9).getMonthValue()),
                                        "until-year",
                                                String.valueOf(
                                                        waiting.plusDays(9).getYear())))
                        .getRedirectedUrl())
                .isEqualTo("/chase");
        world.clearMails();
        world.letTimePassTo(waiting.plusDays(3));
        assertThat(world.mails()).noneMatch(mail -> mail.raw().contains("evidence waits for sign-off since"));
        world.letTimePassTo(waiting.plusDays(9));
        assertThat(world.mails()).anyMatch(mail -> mail.raw().contains("evidence waits for sign-off since"));
    }
}
