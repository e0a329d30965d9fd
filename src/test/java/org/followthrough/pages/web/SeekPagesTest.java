package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.escalation.Ladder;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.worklist.Worklist;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a board says it will seek assurance of becomes an action that asks for it. */
@FollowthroughTest
class SeekPagesTest {

    private static final String RESPONSE =
            "Practice has moved on. The board will seek assurance from Testshire Police and HMP Elmley that it holds.";

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    ActionPlans plans;

    @Autowired
    Reviews reviews;

    @Autowired
    Ladder ladder;

    @Autowired
    Worklist worklist;

    @Autowired
    JdbcTemplate jdbc;

    private String plan = "";
    private String seek = "";
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void a_plan_that_answers_a_finding_in_words() throws Exception {
        due = world.today().plusDays(40);
        plan = "/plans/" + world.load(answeredInWords("GS")).value();
        seek = page(plan, MANAGER).select("a[href$=assurance]").attr("href");
    }

    private static NewPlan answeredInWords(String prefix) {
        return new NewPlan(
                "Plan " + prefix,
                prefix,
                ReviewKind.SERIOUS_CASE_REVIEW,
                null,
                CASE_REVIEW.id(),
                null,
                prefix + ".docx",
                List.of(new NewFinding("Finding One", "Nobody asked", RESPONSE)),
                List.of());
    }

    @Test
    void nobody_is_asked_while_the_executive_has_still_to_agree_the_plan() throws Exception {
        PlanId draft = world.draft(answeredInWords("DR"));
        assertThat(page("/plans/" + draft.value(), MANAGER).select("#sought")).isEmpty();
        String finding = seek.replaceFirst(".*/findings/", "").replaceFirst("/.*", "");
        assertThat(send(get("/plans/" + draft.value() + "/findings/" + finding + "/assurance"), MANAGER)
                        .getStatus())
                .isEqualTo(404);
        String own = reviews.findings(
                        plans.plan(draft, world.manager()).orElseThrow().review())
                .get(0)
                .id()
                .value()
                .toString();
        seek = "/plans/" + draft.value() + "/findings/" + own + "/assurance";
        assertThat(send(asking("HMP Elmley"), MANAGER).getContentAsString()).contains("has still to agree this plan");
        assertThat(plans.actions(world.manager())).isEmpty();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(send(get(path), reader).getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder call, PersonId by) throws Exception {
        return mvc.perform(call.with(signedInAs(by)).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder asking(String outside) {
        return post(seek)
                .param("wording", "Show that practice holds.")
                .param("outside", outside)
                .param("due-day", String.valueOf(due.getDayOfMonth()))
                .param("due-month", String.valueOf(due.getMonthValue()))
                .param("due-year", String.valueOf(due.getYear()));
    }

    private List<ActionView> answers() {
        return plans.answers(world.action("GS-1").id(), world.manager());
    }

    @Test
    void the_text_proposes_what_is_asked_of_whom() throws Exception {
        assertThat(page(plan, MANAGER).select("#sought ~ dl").text())
                .contains("Finding One", "The board will seek assurance from Testshire Police");
        Document form = page(seek, MANAGER);
        assertThat(form.select("#wording").text()).startsWith("The board will seek assurance");
        assertThat(form.select("input[name=agencies][checked]").eachAttr("value"))
                .containsExactly(POLICE.id().value().toString());
        assertThat(form.select("#outside").text()).isEqualTo("HMP Elmley");
        assertThat(send(get(seek), OFFICER).getStatus()).isEqualTo(404);
    }

    @Test
    void it_becomes_an_action_with_an_answer_for_each_body() throws Exception {
        MockHttpServletRequestBuilder asking = asking("HMP Elmley\nNorthern Ambulance")
                .param(
                        "agencies",
                        POLICE.id().value().toString(),
                        COUNCIL.id().value().toString());
        assertThat(send(asking, MANAGER).getRedirectedUrl()).isEqualTo(plan);
        assertThat(answers())
                .extracting(answer -> answer.circumstances().body() + ": " + answer.stands())
                .containsExactlyInAnyOrder(
                        "Testshire Police: Lead to be named",
                        "Testshire County Council: Lead to be named",
                        "HMP Elmley: Asked, no answer yet",
                        "Northern Ambulance: Asked, no answer yet");
        assertThat(page(plan, MANAGER).select("#sought")).isEmpty();
        assertThat(page(plan, MANAGER).select(".figure").eachText()).startsWith("1 actions");
    }

    @Test
    void a_body_outside_alone_may_be_asked_and_has_one_process_and_one_watch() throws Exception {
        send(asking("HMP Elmley"), MANAGER);
        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.stands()).isEqualTo("Asked, no answer yet");
            assertThat(ladder.next(answer).words()).contains("Mira Manager");
            assertThat(worklist.open("answer", answer.answer().value()))
                    .singleElement()
                    .satisfies(item -> assertThat(item.ask().verb()).isEqualTo("Record the answer"));
            assertThat(jdbc.queryForList(
                            "select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?",
                            String.class,
                            answer.answer().value().toString()))
                    .hasSize(2);
        });
    }

    @Test
    void what_is_missing_stands_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        Document refused =
                Jsoup.parse(send(post(seek).param("wording", ""), MANAGER).getContentAsString());
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#wording", "#agencies", "#due");
        Document twice = Jsoup.parse(send(
                        asking("Testshire Police")
                                .param("agencies", POLICE.id().value().toString()),
                        MANAGER)
                .getContentAsString());
        assertThat(twice.select("#outside-error")).hasSize(1);
        assertThat(twice.select("#outside").text()).isEqualTo("Testshire Police");
        assertThat(plans.actions(world.manager())).isEmpty();
    }
}
