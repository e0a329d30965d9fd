package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.Directory;
import org.followthrough.shared.London;
import org.followthrough.testing.TestDatabases;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The demo's mail, from a feature to the mailbox's page, over its own SMTP server. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-mailbox;DB_CLOSE_DELAY=-1",
            "followthrough.engine.executor=false",
            "followthrough.schedules=off"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class MailboxPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoClock clock;

    @Autowired
    MovingClock moving;

    @Autowired
    Directory directory;

    @Autowired
    PlanLoading loading;

    @Autowired
    Commands commands;

    @Test
    void a_newcomer_loads_a_plan_lets_time_pass_and_reads_the_reminder() throws Exception {
        assertThat(page("/demo/mailbox").text()).contains("No mail has been sent yet.");
        LocalDate due = London.today(clock).plusDays(60);
        load(due);
        assertThat(page("/demo/mailbox").text()).contains("More mail waits.");

        moving.byDays(45);

        Document list = page("/demo/mailbox");
        assertThat(list.title()).isEqualTo("Mailbox – Followthrough");
        // on some days of the year the quarter's line of progress is asked for as well
        Element reminder = list.expectFirst("tbody tr:has(a:matchesOwn(^MB-1 training: evidence due))");
        assertThat(reminder.text())
                .contains("MB-1 training: evidence due " + London.inWords(due))
                .contains("@harbourshire.example")
                .contains("8:0");
        assertThat(list.select("tbody tr").eachText()).last().asString().contains("yours to deliver");

        Document mail = page(reminder.expectFirst("a").attr("href"));
        assertThat(mail.select("h1").text()).isEqualTo("MB-1 training: evidence due " + London.inWords(due));
        assertThat(mail.select("p.prose").text()).contains("Please send the evidence by that day.");
        assertThat(mail.select("iframe[title][sandbox]")).hasSize(1);

        MvcResult html = mvc.perform(get(mail.select("iframe").attr("src")).with(signedInAs(DemoPerson.MANAGER.id())))
                .andReturn();
        assertThat(html.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("sandbox")
                .doesNotContain("script");
        assertThat(html.getResponse().getContentType()).isEqualTo("text/html;charset=UTF-8");
        Document shown = Jsoup.parse(html.getResponse().getContentAsString());
        assertThat(shown.select("base[target=_top]")).hasSize(1);
        assertThat(shown.select("a").attr("href")).startsWith("http://localhost:8080/actions/");
    }

    @Test
    void a_mail_that_is_not_there_is_not_found_and_nobody_reads_without_signing_in() throws Exception {
        for (String path : new String[] {"/demo/mailbox/999999", "/demo/mailbox/999999/html", "/demo/mailbox/x"})
            mvc.perform(get(path).with(signedInAs(DemoPerson.MANAGER.id()))).andExpect(status().isNotFound());
        assertThat(mvc.perform(get("/demo/mailbox")).andReturn().getResponse().getRedirectedUrl())
                .contains("/sign-in");
        page("/demo/mailbox?page=0");
        page("/demo/mailbox?page=12");
    }

    @Test
    void what_the_server_took_is_there_after_a_restart() throws Exception {
        Mailbox mailbox = new Mailbox(JdbcClient.create(TestDatabases.h2()));
        DemoMailServer server = new DemoMailServer(mailbox);
        send(server.sender(), "First");
        send(server.sender(), "Second");
        server.destroy();

        DemoMailServer restarted = new DemoMailServer(mailbox);
        send(restarted.sender(), "Third");
        restarted.destroy();

        assertThat(mailbox.page(1, 2)).extracting(DemoMail::subjectLine).containsExactly("Third", "Second");
        assertThat(mailbox.page(2, 2)).extracting(DemoMail::subjectLine).containsExactly("First");
        DemoMail first = mailbox.mail(mailbox.page(2, 2).get(0).number()).orElseThrow();
        assertThat(first.recipient()).isEqualTo("sian@example.org");
        assertThat(first.datedAt()).isEqualTo("2026-03-31T07:00:00Z");
        assertThat(first.plainText()).isEqualTo("Hello Siân");
        assertThat(first.html()).isEqualTo("<p>Hello Siân</p>");
    }

    private static void send(JavaMailSender sender, String subject) throws Exception {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom("followthrough@example.org");
        mail.setRecipients(jakarta.mail.Message.RecipientType.TO, "sian@example.org");
        mail.setSubject(subject, "UTF-8");
        mail.setSentDate(Date.from(Instant.parse("2026-03-31T07:00:00Z")));
        var plain = new jakarta.mail.internet.MimeBodyPart();
        plain.setText("Hello Siân", "UTF-8", "plain");
        var html = new jakarta.mail.internet.MimeBodyPart();
        html.setText("<p>Hello Siân</p>", "UTF-8", "html");
        mail.setContent(new MimeMultipart("alternative", plain, html));
        sender.send(mail);
    }

    private void load(LocalDate due) {
        commands.run(() -> loading.load(
                aPlan("MB")
                        .assuredBy(DemoGroup.CASE_REVIEW.id())
                        .agreedAt("Minute 1")
                        .withAction(ledBy(DemoPerson.OWNER_POLICE.id()).due(due))
                        .plan(),
                directory.viewer(DemoPerson.MANAGER.id()).orElseThrow()));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(DemoPerson.MANAGER.id())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
