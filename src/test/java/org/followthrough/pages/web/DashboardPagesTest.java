package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.StatementCount;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class DashboardPagesTest {

    @Autowired
    World world;

    @Autowired
    StatementCount statements;

    @Autowired
    MockMvc mvc;

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)).with(signedInAs(reader)))
                .andReturn()
                .getResponse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(got(path, MANAGER).getContentAsString());
    }

    /** What a section lists, by the words of each row. */
    private static List<String> rows(Document page, String section) {
        return page.select("section[data-of=" + section + "] tbody tr").eachText();
    }

    private static Element line(Document page, String caption, String name) {
        Element table = page.select("table").stream()
                .filter(each -> each.select("caption").text().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
        return table.select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + name + " in " + table.text()));
    }

    private static List<String> numbers(Element line) {
        line.select(".govuk-visually-hidden").remove();
        return line.select("td").eachText();
    }

    /** On 6 March 2026: two overdue, one due next, one waiting, one accepted, one without a date. */
    private void a_board_with_something_of_everything() {
        LocalDate today = world.today();
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(today.plusDays(20)))
                .withAction(ledBy(SOCIAL_WORKER).due(today.plusDays(10)))
                .withAction(ledBy(OFFICER).due(today.plusDays(80)))
                .withAction(ledBy(SOCIAL_WORKER).due(today.plusDays(90)))
                .plan());
        world.load(aPlan("SH")
                .withAction(ledBy(OFFICER).alreadyDone())
                .withAction(ledBy(POLICY.id()))
                .plan());
        world.letTimePassTo(today.plusDays(50));
        world.answer("GS-4", SOCIAL_WORKER, Map.of("statement", "Done."));
        world.letTimePassTo(today.plusDays(59));
    }

    @Test
    void it_says_what_slips_what_comes_and_what_waits() throws Exception {
        a_board_with_something_of_everything();

        Document page = page("/dashboard");

        assertThat(page.select("main").text())
                .contains("6 answers to 6 actions", "an action asked of several bodies has an answer from each");
        assertThat(rows(page, "chasing")).hasSize(2);
        assertThat(rows(page, "chasing").get(0))
                .startsWith("Chase GS-2 GS-2 ")
                .contains("Sol Worker, Testshire County Council", "16 January 2026", "49 days", "Red");
        assertThat(rows(page, "chasing").get(1)).startsWith("Chase GS-1 GS-1 ").contains("39 days");
        assertThat(rows(page, "next")).hasSize(1);
        assertThat(rows(page, "next").get(0)).startsWith("GS-3 ").contains("27 March 2026, in 21 days");
        assertThat(rows(page, "waiting")).hasSize(1);
        assertThat(rows(page, "waiting").get(0))
                .startsWith("GS-4 ")
                .contains("Case Review Group", "25 February 2026, 9 days ago", "Sol Worker");
    }

    @Test
    void it_counts_by_rating_by_agency_and_by_finding() throws Exception {
        a_board_with_something_of_everything();

        Document page = page("/dashboard");

        assertThat(page.select("section[data-of=ratings] tbody .govuk-tag--red").eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("Red"));
        String states = "Answers by agency and where they stand";
        assertThat(page.select("table").stream()
                        .filter(each -> each.select("caption").text().equals(states))
                        .findFirst()
                        .orElseThrow()
                        .select("thead th")
                        .eachText())
                .containsExactly(
                        "Agency",
                        "Overdue",
                        "Open, not overdue",
                        "Waiting for sign-off",
                        "Set aside",
                        "Accepted",
                        "Impact shown",
                        "Ended otherwise",
                        "Total");
        assertThat(numbers(line(page, states, "Testshire Police")))
                .containsExactly("1", "1", "0", "0", "1", "0", "0", "3");
        assertThat(numbers(line(page, states, "Testshire County Council")))
                .containsExactly("1", "0", "1", "0", "0", "0", "0", "2");
        assertThat(numbers(line(page, states, "No agency: a group leads, or nobody yet")))
                .containsExactly("0", "1", "0", "0", "0", "0", "0", "1");
        assertThat(numbers(line(page, states, "All"))).containsExactly("2", "2", "1", "0", "1", "0", "0", "6");
        assertThat(numbers(line(page, "Answers by agency and rating", "All"))).endsWith("6");
        String findings = "Answers by finding and where they stand";
        String ofOne = "GS, Finding One " + TestPlans.FINDING;
        assertThat(numbers(line(page, findings, ofOne))).containsExactly("2", "1", "1", "0", "0", "0", "0", "4");
    }

    @Test
    void every_number_leads_to_what_it_counts_and_keeps_the_filter() throws Exception {
        a_board_with_something_of_everything();
        String plan = world.action("GS-1").plan().value().toString();

        Document one = page("/dashboard?plan=" + plan + "&text=ask%20the%20CHILD");
        assertThat(one.select("main").text()).contains("4 answers to 4 actions");
        String href = line(one, "Answers by agency and where they stand", "Testshire Police")
                .select("td a")
                .get(0)
                .attr("href");
        assertThat(href).contains("plan=" + plan, "agency=" + POLICE.id().value(), "state=overdue", "text=ask%20the");
        Document counted = page(href);
        assertThat(rows(counted, "matching")).hasSize(1);
        assertThat(rows(counted, "matching").get(0)).startsWith("GS-1 ");
        assertThat(counted.select("#plan option[selected]").attr("value")).isEqualTo(plan);
        assertThat(counted.select("#text").val()).isEqualTo("ask the CHILD");
        Document found = page(line(one, "Answers by finding and where they stand", "All")
                .select("td:last-child a")
                .get(0)
                .attr("href"));
        assertThat(rows(found, "matching")).hasSize(4);
    }

    @Test
    void each_filter_narrows_and_what_names_nothing_shows_nothing() throws Exception {
        a_board_with_something_of_everything();

        assertThat(rows(page("/dashboard?agency=" + COUNCIL.id().value()), "matching"))
                .hasSize(2);
        assertThat(rows(page("/dashboard?agency=none"), "matching")).hasSize(1);
        assertThat(rows(page("/dashboard?state=sign-off"), "matching")).hasSize(1);
        assertThat(rows(page("/dashboard?text=sol%20gs-"), "matching")).hasSize(2);
        assertThat(rows(page("/dashboard?text=nobody%20wrote%20this"), "matching"))
                .isEmpty();
        String rating = page("/dashboard").select("section[data-of=ratings] tbody tr").stream()
                .filter(row -> row.text().contains("Red"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
        assertThat(rows(page(rating), "matching")).hasSize(2);
        Document none = page("/dashboard?plan=nothing&state=nothing");
        assertThat(none.select("main").text()).contains("0 answers to 0 actions", "Nothing matches.");
        assertThat(page("/dashboard").select("#matching")).isEmpty();
    }

    @Test
    void an_answer_of_each_body_counts() throws Exception {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(5)))
                .plan());
        mvc.perform(post(world.action("GS-1").path() + "/ask")
                .param("agencies", COUNCIL.id().value().toString())
                .param("outside", "Crown Prosecution Service")
                .param("contact", "Area office")
                .param("due-day", "11")
                .param("due-month", "1")
                .param("due-year", "2026")
                .with(signedInAs(MANAGER))
                .with(csrf()));
        world.letTimePassTo(world.today().plusDays(10));

        Document page = page("/dashboard");

        assertThat(page.select("main").text()).contains("3 answers to 1 action.");
        assertThat(rows(page, "chasing"))
                .as("a body outside owes nothing, and is late with nothing")
                .hasSize(2)
                .noneMatch(row -> row.contains("Crown"));
        assertThat(numbers(line(page, "Answers by agency and where they stand", "Bodies outside the partnership")))
                .startsWith("0", "1");
    }

    @Test
    void whoever_reads_everything_sees_it_and_nobody_else() throws Exception {
        assertThat(got("/dashboard", CHIEF_CONSTABLE).getStatus()).isEqualTo(200);
        assertThat(got("/dashboard", OFFICER).getStatus()).isEqualTo(404);
        assertThat(got("/dashboard", CASE_REVIEW_CHAIR).getStatus()).isEqualTo(404);
        assertThat(page("/tasks").select("a[href=/dashboard]").text()).isEqualTo("Dashboard");
    }

    @Test
    void six_hundred_actions_take_as_many_statements_as_six() {
        load(6, "A");
        int few = statementsOfThePage();
        load(594, "B");

        assertThat(statementsOfThePage()).isLessThanOrEqualTo(few + 2).isLessThan(60);
    }

    private void load(int actions, String prefix) {
        TestPlans plan = aPlan(prefix);
        for (int i = 0; i < actions; i++)
            plan.withAction(ledBy(i % 2 == 0 ? OFFICER : SOCIAL_WORKER)
                    .due(world.today().minusDays(i - 200L)));
        world.load(plan.plan());
    }

    private int statementsOfThePage() {
        return statements.of(() -> {
            try {
                assertThat(got("/dashboard", MANAGER).getStatus()).isEqualTo(200);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }
}
