package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.browser.Browser;
import org.followthrough.browser.SignInPage;
import org.followthrough.browser.Visit;
import org.followthrough.directory.Directory;
import org.followthrough.escalation.RungsReached;
import org.followthrough.notification.MailLog;
import org.followthrough.shared.London;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The demo as it runs on a laptop, but for its database and mail server. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-clock;DB_CLOSE_DELAY=-1",
            "followthrough.engine.executor=false",
            "followthrough.schedules=off"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(ClockPageTest.Smtp.class)
@RecordApplicationEvents
class ClockPageTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Smtp {

        @Bean(destroyMethod = "stop")
        GreenMail testMailServer() {
            GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        }

        @Bean
        @Primary
        JavaMailSender testSender(GreenMail testMailServer) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(testMailServer.getSmtp().getPort());
            return sender;
        }
    }

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoClock clock;

    @Autowired
    Directory directory;

    @Autowired
    PlanLoading loading;

    @Autowired
    Commands commands;

    @Autowired
    MailLog mails;

    @Autowired
    ApplicationEvents events;

    @Test
    void it_shows_the_time_and_what_comes_next_to_everybody() throws Exception {
        Document page = page(get("/demo/clock"));
        assertThat(page.title()).isEqualTo("Clock – Followthrough");
        assertThat(page.select("h1").eachText()).containsExactly("Clock");
        assertThat(page.text())
                .contains("It is " + DemoTime.inWords(clock.instant()).substring(0, 12));
        assertThat(page.select("button[name=days]").eachAttr("value")).containsExactly("1", "7", "30");
    }

    @Test
    void moving_it_makes_what_was_due_happen_on_its_own_day() throws Exception {
        LocalDate due = London.today(clock).plusDays(34);
        load("CL", due);
        MvcResult moved =
                mvc.perform(asManager(post("/demo/clock").param("days", "30"))).andReturn();

        assertThat(moved.getResponse().getRedirectedUrl()).isEqualTo("/demo/clock");
        assertThat((String) moved.getFlashMap().get("done")).startsWith("It is now ");
        List<RungsReached> reached = events.stream(RungsReached.class)
                .filter(each -> each.action().reference().equals("CL-1"))
                .toList();
        assertThat(reached).isNotEmpty().allSatisfy(each -> {
            assertThat(each.at().atZone(London.ZONE).toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(8, 1));
            assertThat(mails.about(each.subjectId()))
                    .extracting(mail -> London.dateOf(Objects.requireNonNull(mail.sentAt())))
                    .contains(London.dateOf(each.at()));
        });
    }

    @Test
    void to_the_next_thing_due_is_one_button() throws Exception {
        load("NX", London.today(clock).plusDays(200));
        assertThat(page(get("/demo/clock")).select("dt").eachText())
                .contains("A quarter’s report opens", "A reminder, an escalation or a report’s cut-off");
        Instant before = clock.instant();
        mvc.perform(asManager(post("/demo/clock").param("to", "next"))).andReturn();
        assertThat(clock.instant()).isAfter(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "seven", "1.5", "367", "99999999999", "<b>"})
    void a_number_that_is_none_is_answered_with_a_sentence_and_kept(String typed) throws Exception {
        Instant before = clock.instant();
        Document page = page(post("/demo/clock").param("days", typed));

        assertThat(page.title()).isEqualTo("Error: Clock – Followthrough");
        assertThat(page.select("#days").val()).isEqualTo(typed);
        assertThat(page.select("#days-error").text()).contains("Enter a whole number of days, from 1 to 366.");
        assertThat(clock.instant()).isBefore(before.plusSeconds(60));
    }

    @Test
    void it_is_shown_to_nobody_who_is_not_signed_in() throws Exception {
        assertThat(mvc.perform(get("/demo/clock")).andReturn().getResponse().getRedirectedUrl())
                .contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_newcomer_moves_it_with_and_without_scripts(boolean scripts) {
        String address = "http://localhost:" + port;
        try (Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address)) {
            SignInPage.of(visit).signIn("manager", "followthrough-demo");
            ClockScreen clock = new ClockScreen(visit.open("/demo/clock")).move("7 days on");
            assertThat(clock.banner()).startsWith("It is now ").contains("on the way");

            ClockScreen refused = clock.move("some");
            assertThat(refused.problems()).containsExactly("Enter a whole number of days, from 1 to 366.");
        }
    }

    private void load(String prefix, LocalDate due) {
        commands.run(() -> loading.load(
                aPlan(prefix)
                        .assuredBy(DemoGroup.CASE_REVIEW.id())
                        .agreedAt("Minute 1")
                        .withAction(ledBy(DemoPerson.OWNER_POLICE.id()).due(due))
                        .plan(),
                directory.viewer(DemoPerson.MANAGER.id()).orElseThrow()));
    }

    private static MockHttpServletRequestBuilder asManager(MockHttpServletRequestBuilder request) {
        return request.with(signedInAs(DemoPerson.MANAGER.id())).with(csrf());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(
                mvc.perform(asManager(request)).andReturn().getResponse().getContentAsString());
    }
}
