package org.followthrough.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.Reports;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of challenges: who finds the way, what is refused beside its field, and what each reader reads. */
@FollowthroughTest
class ChallengePagesTest {

    private static final String LONG = "y".repeat(2001);

    @Autowired
    World world;

    @Autowired
    Challenges challenges;

    @Autowired
    Reports reports;

    @Autowired
    StatementBook statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private PlanId plan = new PlanId(new UUID(0, 0));

    @BeforeEach
    void a_plan_and_a_scrutineer() {
        jdbc.sql("insert into seat (kind, person_id) values (?, ?)")
                .params(Seat.SCRUTINEER.name(), TEACHER.value())
                .update();
        plan = world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(400)))
                .plan());
    }

    private String planPath() {
        return "/plans/" + plan.value();
    }

    private String actionPath() {
        return world.action("GS-1").path();
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder call, PersonId by) throws Exception {
        return mvc.perform(call.with(signedInAs(by)).with(csrf())).andReturn().getResponse();
    }

    private Document page(String path, PersonId by) throws Exception {
        MockHttpServletResponse response = call(get(path), by);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(String path, PersonId by) throws Exception {
        return call(get(path), by).getStatus();
    }

    private MockHttpServletResponse put(String path, PersonId by, String question, LocalDate answerBy)
            throws Exception {
        return call(
                post(path + "/challenge")
                        .param("question", question)
                        .param("answerBy-day", String.valueOf(answerBy.getDayOfMonth()))
                        .param("answerBy-month", String.valueOf(answerBy.getMonthValue()))
                        .param("answerBy-year", String.valueOf(answerBy.getYear())),
                by);
    }

    private String putOnAction() throws Exception {
        String at = put(
                        actionPath(),
                        TEACHER,
                        "What did children notice?",
                        world.today().plusDays(14))
                .getRedirectedUrl();
        assertThat(at).startsWith("/challenges/");
        return String.valueOf(at);
    }

    @Test
    void who_may_put_one_finds_the_way_on_the_plan_and_the_action_and_nobody_else_does() throws Exception {
        for (String path : new String[] {planPath(), actionPath()}) {
            for (PersonId each : new PersonId[] {TEACHER, CHIEF_CONSTABLE}) {
                assertThat(page(path, each).select("a[href=" + path + "/challenge]"))
                        .as(path)
                        .hasSize(1);
                assertThat(status(path + "/challenge", each)).isEqualTo(200);
            }
            for (PersonId each : new PersonId[] {MANAGER, OFFICER, CASE_REVIEW_CHAIR}) {
                assertThat(page(path, each).select("a[href=" + path + "/challenge]"))
                        .as(path)
                        .isEmpty();
                assertThat(status(path + "/challenge", each)).isEqualTo(404);
                assertThat(put(path, each, "Why?", world.today().plusDays(9)).getStatus())
                        .isEqualTo(404);
            }
        }
        assertThat(challenges.open()).isEmpty();
    }

    @Test
    void ten_working_days_are_proposed() throws Exception {
        Document form = page(planPath() + "/challenge", TEACHER);
        assertThat(form.select("h1")).hasSize(1);
        assertThat(form.select("[name=answerBy-day]").val()).isEqualTo("20");
        assertThat(form.select("[name=answerBy-month]").val()).isEqualTo("1");
        assertThat(form.select("[name=answerBy-year]").val()).isEqualTo("2026");
    }

    @Test
    void what_is_refused_is_said_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document again =
                Jsoup.parse(put(actionPath(), TEACHER, LONG, world.today()).getContentAsString());
        assertThat(again.select("#question-error").text()).contains("This can have at most 2000 characters.");
        assertThat(again.select("#answerBy-error").text()).contains("must be in the future");
        assertThat(again.select("#question").text()).isEqualTo(LONG);
        assertThat(again.select("[name=answerBy-day]").val()).isEqualTo("6");
        assertThat(again.title()).startsWith("Error: ");

        Document unreal = Jsoup.parse(call(
                        post(planPath() + "/challenge")
                                .param("question", " ")
                                .param("answerBy-day", "31")
                                .param("answerBy-month", "2")
                                .param("answerBy-year", "2026"),
                        TEACHER)
                .getContentAsString());
        assertThat(unreal.select("#question-error").text()).contains("Write what you ask.");
        assertThat(unreal.select("#answerBy-error").text()).contains("Enter a real date");
        assertThat(unreal.select("[name=answerBy-day]").val()).isEqualTo("31");
        assertThat(challenges.open()).isEmpty();
    }

    @Test
    void a_challenge_s_page_says_what_was_asked_of_whom_by_when_and_what_was_answered() throws Exception {
        String at = putOnAction();
        Document before = page(at, OFFICER);
        assertThat(before.select("h1").text()).isEqualTo("Challenge to action GS-1");
        assertThat(before.text())
                .contains("Tess Teacher (Independent scrutineer), 6 January 2026")
                .contains("20 January 2026: In 14 days")
                .contains("Asked now Ola Officer")
                .contains("What did children notice?");
        assertThat(before.select("main a.govuk-button").text()).isEqualTo("Answer the challenge");
        assertThat(before.select("form[action$=/withdraw]")).isEmpty();
        assertThat(page(at, MANAGER).select("main a.govuk-button")).isEmpty();

        UUID id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        assertThat(world.tryToAnswer(
                        world.openTask("challenge", id).orElseThrow(),
                        OFFICER,
                        Map.of("answer", "Every child is asked.", "change", "A new form")))
                .isEqualTo(Outcome.done());
        Document after = page(at, TEACHER);
        assertThat(after.text())
                .contains("Answer by Ola Officer, 6 January 2026 Every child is asked.")
                .contains("What will change A new form");
        assertThat(after.select("main a.govuk-button").text()).isEqualTo("Read the answer");
        assertThat(page(actionPath(), MANAGER).text())
                .contains(
                        "A challenge was put", "The challenge was answered", "Independent scrutineer, 6 January 2026.");
    }

    @Test
    void both_task_forms_show_what_was_asked_beside_them() throws Exception {
        String at = putOnAction();
        UUID id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        String answering =
                "/tasks/" + world.openTask("challenge", id).orElseThrow().id();
        assertThat(page(answering, OFFICER).text())
                .contains("What did children notice?", "What will change? (optional)");
        assertThat(status(answering, SOCIAL_WORKER)).isEqualTo(404);
        world.tryToAnswer(
                world.openTask("challenge", id).orElseThrow(), OFFICER, Map.of("answer", "Every child is asked."));
        assertThat(page(
                                "/tasks/"
                                        + world.openTask("challenge", id)
                                                .orElseThrow()
                                                .id(),
                                TEACHER)
                        .text())
                .contains("Every child is asked.", "Does it answer your challenge?");
    }

    @Test
    void the_list_shows_open_ones_first_with_how_late_they_are() throws Exception {
        String at = putOnAction();
        put(planPath(), CHIEF_CONSTABLE, "Who watches this plan?", world.today().plusDays(7));
        world.letTimePassTo(world.today().plusDays(10));
        Document list = page("/challenges", MANAGER);
        assertThat(list.select("tbody tr th").eachText()).containsExactly("Plan GS", "Action GS-1");
        assertThat(list.select("tbody tr").get(0).text()).contains("13 January 2026", "3 days overdue");
        assertThat(list.select("tbody tr").get(1).text()).contains("20 January 2026 In 4 days");
        assertThat(list.select("caption")).hasSize(1);

        call(post(at + "/withdraw").param("reason", "Seen on a visit"), TEACHER);
        Document later = page("/challenges", MANAGER);
        assertThat(later.select("table").get(1).text()).contains("Action GS-1", "Withdrawn on 16 January 2026");
        assertThat(later.select("table").get(0).text()).doesNotContain("GS-1");
    }

    @Test
    void who_may_see_neither_the_action_nor_was_asked_gets_404_and_an_empty_list() throws Exception {
        String at = putOnAction();
        jdbc.sql("delete from seat where person_id = ?")
                .param(CHIEF_CONSTABLE.value())
                .update();
        jdbc.sql("update person set agency_id = null where id = ?")
                .param(CHIEF_CONSTABLE.value())
                .update();
        assertThat(status(at, CHIEF_CONSTABLE)).isEqualTo(404);
        assertThat(page("/challenges", CHIEF_CONSTABLE).text()).contains("No challenge is open.");
        assertThat(status(at, CASE_REVIEW_CHAIR))
                .as("whose group judges the action")
                .isEqualTo(200);
    }

    @Test
    void the_challenger_withdraws_it_on_its_page_with_a_reason() throws Exception {
        String at = putOnAction();
        assertThat(call(post(at + "/withdraw").param("reason", "No"), MANAGER).getStatus())
                .isEqualTo(404);
        Document refused = Jsoup.parse(
                call(post(at + "/withdraw").param("reason", LONG), TEACHER).getContentAsString());
        assertThat(refused.select("#reason-error").text()).contains("at most 2000 characters");
        assertThat(refused.select("#reason").text()).isEqualTo(LONG);
        assertThat(call(post(at + "/withdraw").param("reason", "Seen on a visit"), TEACHER)
                        .getRedirectedUrl())
                .isEqualTo(at);

        Document withdrawn = page(at, TEACHER);
        assertThat(withdrawn.text()).contains("Withdrawn 6 January 2026: Seen on a visit");
        assertThat(withdrawn.select("form[action$=/withdraw]")).isEmpty();
        assertThat(call(post(at + "/withdraw").param("reason", "Again"), TEACHER)
                        .getRedirectedUrl())
                .isEqualTo(at);
    }

    @Test
    void the_words_of_a_challenge_are_shown_and_never_run() throws Exception {
        put(
                planPath(),
                TEACHER,
                "<script>alert(1)</script> ${7*7}",
                world.today().plusDays(7));
        for (String path : new String[] {
            "/challenges",
            planPath(),
            "/challenges/" + challenges.open().get(0).id().value()
        }) {
            Document page = page(path, MANAGER);
            assertThat(page.text()).as(path).contains("<script>alert(1)</script> ${7*7}");
            assertThat(page.select("main script")).isEmpty();
        }
    }

    @Test
    void an_agency_s_statement_is_challenged_from_the_list() throws Exception {
        assertThat(page("/challenges", TEACHER).text()).contains("There is no agency’s statement to challenge yet.");
        world.sleepUntil(LocalDate.of(2026, 4, 1));
        Report report = reports.all(world.manager()).get(0);
        world.tryToAnswer(
                world.openTask(
                                "statement",
                                statements.of(report.id()).get(0).id().value())
                        .orElseThrow(),
                OFFICER,
                Map.of("statement", "Every team was trained.", "standing", "continuing"));
        world.sleepUntil(LocalDate.of(2026, 4, 16));

        String path =
                "/reports/" + report.id().value() + "/statements/" + POLICE.id().value();
        Document list = page("/challenges", TEACHER);
        assertThat(list.select("a[href=" + path + "/challenge]").text())
                .startsWith("Challenge the statement of Testshire Police, Report ");
        assertThat(page("/challenges", MANAGER).select("a[href=" + path + "/challenge]"))
                .isEmpty();
        assertThat(page(path + "/challenge", TEACHER).text()).contains("Every team was trained.");
        String at = String.valueOf(
                put(path, TEACHER, "Of all staff?", world.today().plusDays(9)).getRedirectedUrl());
        assertThat(page(at, OFFICER).text())
                .contains("Challenge to the statement of Testshire Police", "Every team was trained.", "Of all staff?");
        assertThat(page(at, OFFICER).select("main a[href^=/reports/]"))
                .as("the report is not theirs to read")
                .isEmpty();
        assertThat(status(at, SOCIAL_WORKER)).isEqualTo(404);
    }
}
