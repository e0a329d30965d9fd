package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SCHOOL;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class AgencyPagesTest {

    private static final String OF_POLICE = "/agencies/" + POLICE.id().value();

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(got(path, reader).getContentAsString());
    }

    private void two_plans_in_which_the_police_owe_something() {
        LocalDate today = world.today();
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(today.plusDays(90)))
                .withAction(ledBy(SOCIAL_WORKER).due(today.plusDays(90)))
                .plan());
        world.load(aPlan("SH")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(today.plusDays(20)))
                .withAction(ledBy(OFFICER).alreadyDone())
                .withAction(ledBy(POLICE.id()))
                .plan());
        world.letTimePassTo(today.plusDays(29));
    }

    @Test
    void it_says_all_that_the_agency_owes_over_all_plans() throws Exception {
        two_plans_in_which_the_police_owe_something();

        Document page = page(OF_POLICE, OFFICER);

        assertThat(page.select("h1").text()).isEqualTo("Testshire Police");
        List<String> rows = page.select("tbody tr").eachText();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0))
                .startsWith("SH-1 ")
                .contains(
                        "26 January 2026, 9 days overdue",
                        "Red",
                        "Ola Officer",
                        "Cora Chair (chair)",
                        "on 9 February 2026");
        assertThat(rows.get(1)).startsWith("GS-1 ").contains("6 April 2026, in 61 days");
        assertThat(rows.get(2)).startsWith("SH-3 ").contains("No date", "Nobody, because no date is set");
        assertThat(page.select(".figure").eachText()).containsExactly("1 Overdue", "2 Open, not overdue", "1 Accepted");
        assertThat(page.select("main").text()).contains("1 answer is closed.").doesNotContain("GS-2");
    }

    @Test
    void its_own_people_and_whoever_reads_everything_see_it_and_nobody_else() throws Exception {
        two_plans_in_which_the_police_owe_something();

        assertThat(page(OF_POLICE, MANAGER).select("tbody tr").eachText())
                .isEqualTo(page(OF_POLICE, OFFICER).select("tbody tr").eachText());
        assertThat(got(OF_POLICE, CHIEF_CONSTABLE).getStatus()).isEqualTo(200);
        assertThat(got(OF_POLICE, SOCIAL_WORKER).getStatus()).isEqualTo(404);
        assertThat(got(OF_POLICE, CASE_REVIEW_CHAIR).getStatus())
                .as("a chair reads what the group judges, action by action, and not another agency's page")
                .isEqualTo(404);
        assertThat(got("/agencies/" + UUID.randomUUID(), MANAGER).getStatus()).isEqualTo(404);
        assertThat(page("/agencies/" + SCHOOL.id().value(), TEACHER)
                        .select("main")
                        .text())
                .contains("Nothing is open.", "Nothing of it is closed yet.");
        assertThat(page(OF_POLICE, MANAGER).select("a[href^=/agency-sheets/]")).isNotEmpty();
        assertThat(page(OF_POLICE, OFFICER).select("a[href^=/agency-sheets/]")).isEmpty();
    }

    @Test
    void it_is_found_from_the_head_of_every_page_and_from_the_dashboard() throws Exception {
        two_plans_in_which_the_police_owe_something();

        assertThat(page("/tasks", OFFICER).select("a[href=" + OF_POLICE + "]").text())
                .isEqualTo("My agency");
        assertThat(page("/dashboard", MANAGER)
                        .select("a[href=" + OF_POLICE + "]")
                        .eachText())
                .isNotEmpty()
                .containsOnly("Testshire Police");
    }

    @Test
    void what_is_much_comes_in_pages() throws Exception {
        TestPlans plan = aPlan("GS").agreedAt("minute");
        for (int i = 0; i < 51; i++)
            plan.withAction(ledBy(OFFICER).due(world.today().plusDays(40L + i)));
        world.load(plan.plan());

        assertThat(page(OF_POLICE, OFFICER).select("tbody tr")).hasSize(50);
        assertThat(page(OF_POLICE + "?page=2", OFFICER).select("tbody tr").eachText())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).startsWith("GS-51 "));
        assertThat(page(OF_POLICE + "?page=x", OFFICER).select("tbody tr")).hasSize(50);
    }
}
