package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.actionplan.Progress;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is frozen agrees with what a plain query counts, and what is filed never changes. */
@FollowthroughTest
class FiledReportTest {

    private static final LocalDate FAR = LocalDate.of(2026, 12, 1);

    @Autowired
    World world;

    @Autowired
    Reports reports;

    @Autowired
    Progress progress;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    final ReportWorld reporting;

    @Autowired
    FiledReportTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @BeforeEach
    void aFrozenReportOnTwoPlans() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 3, 1)))
                .withAction(ledBy(SOCIAL_WORKER).due(FAR))
                .withAction(ledByNobody().due(LocalDate.of(2026, 4, 30)))
                .withAction(ledBy(OFFICER).alreadyDone())
                .plan());
        world.load(aPlan("AB")
                .withAction(ledBy(OFFICER).due(FAR))
                .withAction(ledBy(POLICY.id()).due(LocalDate.of(2026, 2, 1)))
                .withAction(ledBy(OFFICER).ongoing())
                .withAction(ledBy(OFFICER))
                .plan());
        world.answer("GS-2", SOCIAL_WORKER, Map.of("statement", "Done"));
        world.sleepUntil(ReportWorld.OPENS);
        reporting.give("GS-1", "Booked for June", OFFICER);
        reporting.passTheCutOff();
    }

    @Test
    void the_counts_are_those_of_a_plain_query() {
        ReportSnapshot.Totals totals = reporting.numbers().totals();

        assertThat(totals.actions()).isEqualTo(count("1 = 1"));
        assertThat(totals.live()).isEqualTo(count("state <> 'ACCEPTED'"));
        assertThat(totals.overdue())
                .isEqualTo(count("state in ('NAMING_LEAD', 'OFFERED', 'DELIVERING') and due_on < date '2026-04-16'"));
        assertThat(totals.awaitingSignOff()).isEqualTo(count("state = 'IN_SIGN_OFF'"));
        assertThat(totals.withoutLead()).isEqualTo(count("state = 'NAMING_LEAD'"));
        assertThat(totals.ratings().values().stream().mapToInt(n -> n).sum()).isEqualTo(totals.actions());
        assertThat(totals)
                .isEqualTo(new ReportSnapshot.Totals(
                        8, 7, 0, 2, 1, 0, count("state = 'NAMING_LEAD'"), 1, totals.ratings()));
    }

    @Test
    void the_counts_by_plan_and_by_lead_are_those_of_a_plain_query_and_add_up() {
        ReportSnapshot numbers = reporting.numbers();

        assertThat(totals(numbers.plans())).isEqualTo(grouped("""
                select p.prefix || ': ' || p.title as name, count(*) as n from answer a
                join plan_action x on x.id = a.action_id join plan p on p.id = x.plan_id group by p.prefix, p.title
                """));
        assertThat(totals(numbers.agencies())).isEqualTo(grouped("""
                select coalesce(g.name, c.name, 'No lead yet') as name, count(*) as n from answer a
                left join board_group g on g.id = a.group_id left join agency c on c.id = a.agency_id
                group by coalesce(g.name, c.name, 'No lead yet')
                """));
    }

    private int count(String where) {
        return jdbc.sql("select count(*) from answer where " + where)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Integer> totals(Iterable<ReportSnapshot.Tally> tallies) {
        Map<String, Integer> totals = new HashMap<>();
        tallies.forEach(tally -> totals.put(tally.name(), tally.total()));
        return totals;
    }

    private Map<String, Integer> grouped(String sql) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString("name"), row.getInt("n"));
        });
        return counts;
    }

    @Test
    void a_filed_report_reads_the_same_whatever_happens_afterwards() throws Exception {
        reporting.release("Look at GS-1");
        reporting.receive(CHIEF_CONSTABLE);
        world.tick();
        String text = text();
        String page = page();
        assertThat(reporting.only().isFiled()).isTrue();

        commands.run(() -> progress.changeDate(
                world.action("GS-1").answer(), LocalDate.of(2026, 9, 1), "Trainer ill", world.manager()));
        world.load(aPlan("CD").withAction(ledBy(OFFICER).due(FAR)).plan());
        jdbc.sql("update plan set title = 'Another title'").update();
        jdbc.sql("update agency set name = 'Another ' || name").update();
        jdbc.sql("update board_group set name = 'Another ' || name").update();
        jdbc.sql("update person set full_name = 'Another ' || full_name where id <> ?")
                .param(MANAGER.value())
                .update();
        world.sleepUntil(LocalDate.of(2026, 6, 30));

        assertThat(text()).isEqualTo(text);
        assertThat(page()).isEqualTo(page);
    }

    @Test
    void a_filed_report_names_nobody() throws Exception {
        reporting.release("Look at GS-1");
        reporting.receive(CHIEF_CONSTABLE);
        assertThat(page() + text())
                .contains("Testshire Police", "Partnership executive and Lead safeguarding partner, Testshire Police")
                .doesNotContain("Ola", "Sol Worker", "Chidi", "Cora", "Child Canary");
    }

    @Test
    void numbers_that_were_altered_in_the_database_are_not_shown() {
        jdbc.sql("update report_snapshot set content = replace(content, '\"overdue\":2', '\"overdue\":0')")
                .update();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(reporting::numbers);
    }

    private String text() {
        return jdbc.sql("select content || sha256 as content from report_snapshot")
                .query((row, n) -> row.getString("content"))
                .single();
    }

    private String page() throws Exception {
        String html = mvc.perform(
                        get("/reports/" + reporting.only().id().value()).with(signedInAs(MANAGER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html).select("main").outerHtml();
    }
}
