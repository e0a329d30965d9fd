package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The report's pages as HTML, and who gets which. */
@FollowthroughTest
class ReportPagesTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Progress progress;

    @Autowired
    Commands commands;

    @Autowired
    MockMvc mvc;

    final ReportWorld reporting;

    @Autowired
    ReportPagesTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    /** GS-1 and GS-2 are the officer's, the first overdue; GS-3 is the social worker's. */
    private void loaded() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 3, 1)))
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 12, 1)))
                .withAction(ledBy(SOCIAL_WORKER).due(LocalDate.of(2026, 12, 1)))
                .plan());
    }

    private void opened() {
        loaded();
        world.sleepUntil(ReportWorld.OPENS);
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedInAs(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(PersonId person, String path) throws Exception {
        MockHttpServletResponse response = as(person, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private String report() {
        return "/reports/" + reporting.only().id().value();
    }

    private String progress() {
        return report() + "/progress";
    }

    private String field(String reference) {
        return "line-" + world.action(reference).answer().value();
    }

    @Test
    void the_exception_view_leaves_out_what_runs_as_it_should() throws Exception {
        opened();
        assertThat(page(MANAGER, report()).select("h2").eachText())
                .contains("Late, or waiting", "How actions stand", "Gaps");
        assertThat(page(MANAGER, report() + "?view=exceptions").select("h2").eachText())
                .contains("Late, or waiting", "Gaps")
                .doesNotContain("How actions stand");
    }

    @Test
    void findings_whose_answer_is_not_stated_are_among_the_gaps_of_their_plan() throws Exception {
        opened();
        assertThat(page(MANAGER, report()).text()).doesNotContain("Findings whose answer is not stated");
        world.load(aPlan("NS").plan());
        world.draft(aPlan("DS").plan());
        assertThat(page(MANAGER, report())
                        .select("[aria-label=Findings whose answer is not stated] tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("NS: ");
    }

    @Test
    void a_date_that_had_passed_when_it_was_changed_says_how_late_it_was() throws Exception {
        opened();
        long late = ChronoUnit.DAYS.between(LocalDate.of(2026, 3, 1), world.today());
        commands.run(() -> progress.changeDate(
                world.action("GS-1").answer(), LocalDate.of(2026, 9, 1), "Trainer ill", world.manager()));
        commands.run(() -> progress.changeDate(
                world.action("GS-3").answer(), LocalDate.of(2026, 11, 1), "Trainer ill", world.manager()));
        assertThat(page(MANAGER, report()).select("main tr").eachText())
                .anyMatch(row -> row.startsWith("GS-1") && row.contains(late + " days late before it was changed"))
                .anyMatch(row -> row.startsWith("GS-3") && row.contains("Not late"));
    }

    @Test
    void the_business_manager_opens_a_report_and_a_second_press_says_there_is_one() throws Exception {
        assertThat(page(MANAGER, "/reports").text()).contains("There is no report yet");
        assertThat(page(MANAGER, "/reports").select("main form")).isEmpty();
        loaded();
        assertThat(page(MANAGER, "/reports").select("main button").text())
                .isEqualTo("Open the report for October to December 2025");

        assertThat(as(MANAGER, post("/reports").param("quarter", "2025-Q3")).getRedirectedUrl())
                .isEqualTo(report());
        assertThat(as(MANAGER, post("/reports").param("quarter", "2025-Q3")).getRedirectedUrl())
                .isEqualTo("/reports");
        assertThat(as(MANAGER, post("/reports").param("quarter", "nonsense")).getRedirectedUrl())
                .isEqualTo("/reports");
        assertThat(as(MANAGER, post("/reports")).getRedirectedUrl()).isEqualTo("/reports");
        assertThat(reporting.all()).hasSize(1);
        assertThat(page(MANAGER, "/reports").select("tbody a").attr("href")).isEqualTo(report());
    }

    @Test
    void the_executive_reads_reports_and_opens_none() throws Exception {
        opened();
        assertThat(page(CHIEF_CONSTABLE, "/reports").select("main form")).isEmpty();
        assertThat(page(CHIEF_CONSTABLE, report()).select("h1").text()).isEqualTo("Report for January to March 2026");
        assertThat(as(CHIEF_CONSTABLE, post("/reports").param("quarter", "2026-Q1"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void owners_chairs_and_an_agencys_executive_find_no_report() throws Exception {
        opened();
        jdbc.sql("insert into seat (kind, person_id, agency_id) values ('AGENCY_EXECUTIVE', ?, ?)")
                .params(SOCIAL_WORKER.value(), COUNCIL.id().value())
                .update();
        for (PersonId person : new PersonId[] {OFFICER, SOCIAL_WORKER, CASE_REVIEW_CHAIR}) {
            assertThat(as(person, get("/reports")).getStatus()).isEqualTo(404);
            assertThat(as(person, get(report())).getStatus()).isEqualTo(404);
            assertThat(as(person, post("/reports").param("quarter", "2026-Q1")).getStatus())
                    .isEqualTo(404);
        }
        assertThat(as(CASE_REVIEW_CHAIR, get(progress())).getStatus()).isEqualTo(404);
        assertThat(as(MANAGER, get(progress())).getStatus()).isEqualTo(404);
        assertThat(as(MANAGER, get("/reports/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
        assertThat(as(OFFICER, get("/reports/" + UUID.randomUUID() + "/progress"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_open_report_is_provisional_and_says_what_is_missing_from_whom() throws Exception {
        opened();
        reporting.give("GS-2", "Half done", OFFICER);
        Document page = page(MANAGER, report());

        assertThat(page.select(".govuk-warning-text").text()).contains("Provisional", "16 April 2026");
        assertThat(page.select("[aria-label=What is still missing] tbody tr").eachText())
                .hasSize(2)
                .allMatch(row -> row.endsWith("Ola Officer") || row.endsWith("Sol Worker"));
        assertThat(page.select("[aria-label=Overdue] tbody").text()).contains("GS-1", "31", "None received");
        assertThat(page.text()).contains("Half done");
    }

    @Test
    void a_lead_sees_own_actions_only_with_an_explanation_asked_for_what_is_late() throws Exception {
        opened();
        Document page = page(OFFICER, progress());

        assertThat(page.select("main label").eachText())
                .containsExactly("Why is GS-1 late, and what happens next?", "Progress on GS-2");
        assertThat(page.select("main h1")).hasSize(1);
    }

    @Test
    void some_lines_now_and_some_later_and_each_can_be_changed() throws Exception {
        opened();
        assertThat(as(OFFICER, post(progress()).param(field("GS-1"), "Booked").param(field("GS-2"), ""))
                        .getRedirectedUrl())
                .isEqualTo(progress());
        as(OFFICER, post(progress()).param(field("GS-2"), "Half\r\ndone"));
        as(OFFICER, post(progress()).param(field("GS-1"), "Booked for June"));

        assertThat(page(OFFICER, progress()).select("textarea").eachText())
                .containsExactly("Booked for June", "Half\ndone");
        assertThat(page(MANAGER, report()).select("[aria-label=What is still missing] tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_line_too_long_is_pointed_at_and_everything_typed_stays() throws Exception {
        opened();
        String tooLong = "x".repeat(501);
        MockHttpServletResponse response =
                as(OFFICER, post(progress()).param(field("GS-1"), tooLong).param(field("GS-2"), "Half done"));
        Document page = Jsoup.parse(response.getContentAsString());

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field("GS-1"));
        assertThat(page.select("textarea").eachText()).containsExactly(tooLong, "Half done");
        assertThat(page(OFFICER, progress()).select("textarea").text()).isBlank();
    }

    @Test
    void lines_for_others_and_unknown_fields_are_passed_over() throws Exception {
        opened();
        as(
                OFFICER,
                post(progress())
                        .param(field("GS-3"), "Not mine")
                        .param("line-" + UUID.randomUUID(), "Nobody's")
                        .param("line-", "?")
                        .param("state", "FILED"));

        assertThat(page(MANAGER, report()).text()).doesNotContain("Not mine", "Nobody's");
        assertThat(reporting.only().isOpen()).isTrue();
    }

    @Test
    void what_comes_after_the_cut_off_is_shown_back_and_not_lost() throws Exception {
        opened();
        reporting.give("GS-2", "Half done", OFFICER);
        reporting.passTheCutOff();
        Document page = Jsoup.parse(as(OFFICER, post(progress()).param(field("GS-1"), "Too late, alas"))
                .getContentAsString());

        assertThat(page.select(".govuk-error-summary").text()).contains("The cut-off has passed");
        assertThat(page.select("main").text()).contains("Too late, alas", "Half done", "No line was given");
        assertThat(page.select("textarea")).isEmpty();
        assertThat(page(OFFICER, progress()).select("main").text()).doesNotContain("Too late, alas");
    }

    @Test
    void the_one_button_of_the_page_leads_to_the_task_and_the_task_shows_the_frozen_numbers() throws Exception {
        opened();
        reporting.passTheCutOff();
        assertThat(page(CHIEF_CONSTABLE, report()).select("main .govuk-button")).isEmpty();
        String release = page(MANAGER, report()).select("main .govuk-button").attr("href");
        assertThat(page(MANAGER, release).select("main").text()).contains("Check and release", "By review", "Overdue");

        reporting.release("Look at GS-1");
        Document read = page(CHIEF_CONSTABLE, report());
        assertThat(read.text()).contains("Look at GS-1", "Chidi Chief", "Not yet");
        String receive = read.select("main .govuk-button").attr("href");
        assertThat(page(CHIEF_CONSTABLE, receive).select("main").text()).contains("Look at GS-1", "Overdue");
    }

    @Test
    void what_leads_type_is_shown_as_text() throws Exception {
        opened();
        as(OFFICER, post(progress()).param(field("GS-1"), "<b>${7*7}</b> __${T(java.lang.Runtime)}__"));

        assertThat(page(MANAGER, report()).select("[aria-label=Overdue] td").eachText())
                .contains("<b>${7*7}</b> __${T(java.lang.Runtime)}__");
        assertThat(page(OFFICER, progress()).select("textarea").eachText())
                .contains("<b>${7*7}</b> __${T(java.lang.Runtime)}__");
    }

    @Test
    void it_is_released_and_received_through_the_forms_of_its_tasks() throws Exception {
        opened();
        reporting.passTheCutOff();
        String release = "/tasks/" + reporting.tasks().get(0).id();
        as(MANAGER, post(release).param("continue", "yes").param("comment", "Look at GS-1"));
        assertThat(reporting.only().comment()).as("before it is confirmed").isNull();
        as(MANAGER, post(release + "/confirm"));
        assertThat(reporting.only().comment()).isEqualTo("Look at GS-1");

        String receive = "/tasks/" + reporting.tasks().get(0).id();
        as(CHIEF_CONSTABLE, post(receive).param("continue", "yes"));
        assertThat(reporting.tasks()).as("without the tick").hasSize(1);
        as(CHIEF_CONSTABLE, post(receive).param("continue", "yes").param("received", "true"));
        world.tick();
        assertThat(reporting.only().isFiled()).isTrue();
        assertThat(page(CHIEF_CONSTABLE, receive + "/done").select("h1").text())
                .isEqualTo("You have received the report");
    }
}
