package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The calendar of meetings, and what a report's page shows around the executive's, as HTML. */
@FollowthroughTest
class MeetingPagesAndReceiptsTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    final ReportWorld reporting;

    @Autowired
    MeetingPagesAndReceiptsTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedInAs(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(PersonId person, String path) throws Exception {
        return Jsoup.parse(as(person, get(path)).getContentAsString());
    }

    private static MockHttpServletRequestBuilder meeting(String day, String month, String year) {
        return post("/meetings")
                .param("group", EXECUTIVE.id().value().toString())
                .param("held-day", day)
                .param("held-month", month)
                .param("held-year", year);
    }

    @Test
    void a_meeting_comes_into_the_calendar_and_out_of_it() throws Exception {
        assertThat(as(MANAGER, meeting("12", "5", "2026")).getStatus()).isEqualTo(302);
        Document calendar = page(MANAGER, "/meetings");
        assertThat(calendar.select("tbody tr").text()).contains("12 May 2026 Executive 5 May 2026");
        assertThat(page(CHIEF_CONSTABLE, "/meetings").select("main form")).isEmpty();

        String remove = calendar.select("tbody form").attr("action");
        assertThat(as(MANAGER, post(remove)).getStatus()).isEqualTo(302);
        assertThat(page(MANAGER, "/meetings").text()).contains("No meeting is planned.");
    }

    @Test
    void a_day_that_is_none_is_pointed_at_and_stays_as_typed() throws Exception {
        Document again = Jsoup.parse(as(MANAGER, meeting("31", "2", "2026")).getContentAsString());

        assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#held");
        assertThat(again.select("input[name=held-day]").val()).isEqualTo("31");
        assertThat(again.select("input[name=held-month]").val()).isEqualTo("2");
    }

    @Test
    void the_report_shows_each_statement_each_decision_and_who_had_it_on_paper() throws Exception {
        reporting.opened();
        String path = "/reports/" + reporting.only().id().value();
        assertThat(page(MANAGER, path).text())
                .contains("Testshire County Council Not received yet Testshire Police Not received yet");
        reporting.passTheCutOff();
        reporting.answer(
                reporting.tasks().get(0),
                MANAGER,
                Map.of("comment", "Look at GS-1", "decisions", "GS-1: Name another lead"));
        Document released = page(MANAGER, path);
        assertThat(released.text())
                .contains("GS-1: Name another lead Not decided yet")
                .contains("No statement was received from this agency.");

        Document refused =
                Jsoup.parse(as(MANAGER, post(path + "/received-at-meeting").param("held-day", "1"))
                        .getContentAsString());
        assertThat(refused.select(".govuk-error-summary").text()).contains("Choose who had the report at the meeting.");
        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#reader");
        assertThat(refused.getElementById("reader")).isNotNull();

        assertThat(as(
                                MANAGER,
                                post(path + "/received-at-meeting")
                                        .param("reader", "0")
                                        .param("held-day", "16")
                                        .param("held-month", "4")
                                        .param("held-year", "2026"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(CHIEF_CONSTABLE, path).text()).contains("Received at the meeting on 16 April 2026");
        assertThat(page(CHIEF_CONSTABLE, path).select("main form")).isEmpty();
    }

    @Test
    void an_agency_s_task_offers_a_draft_from_what_its_actions_recorded() throws Exception {
        reporting.opened();
        String task = page(org.followthrough.testing.TestPartnership.OFFICER, "/tasks")
                .select("a:contains(Give the statement), a:contains(statement)")
                .attr("href");

        Document form = page(org.followthrough.testing.TestPartnership.OFFICER, task);
        assertThat(form.select("textarea[name=statement]").text())
                .startsWith("GS-1 (")
                .contains("overdue");
        assertThat(form.select("h1").text()).contains("Give the statement");
    }
}
