package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.PlanView;
import org.followthrough.intake.HarbourChild;
import org.followthrough.review.Finding;
import org.followthrough.review.Reviews;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
@Import(LoadPages.class)
class ConfirmTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    LoadPages load;

    @Autowired
    World world;

    @Autowired
    ActionPlans plans;

    @Autowired
    Reviews reviews;

    @Test
    void confirming_says_everything_that_is_not_right_yet_and_loads_nothing() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.fields(draft);
        fields.put("title", "x".repeat(301));
        fields.put("prefix", "9");
        fields.put("agreed", "true");
        fields.put("lead-1-1", "person:" + java.util.UUID.randomUUID());
        fields.put("date-2", "sometime");
        fields.put("label-3", "About Robin");
        fields.put("label-4", "x".repeat(61));
        Document page = LoadPages.html(load.confirm(draft, fields).andExpect(status().isOk()));

        assertThat(page.select(".govuk-error-summary a"))
                .extracting(link -> link.attr("href"))
                .containsExactly(
                        "#title", "#prefix", "#assuring", "#minute", "#lead-1-1", "#date-2", "#label-3", "#label-4");
        for (Element link : page.select(".govuk-error-summary a"))
            assertThat(page.expectFirst(link.attr("href")).tagName()).isIn("input", "select");
        assertThat(page.select("#date-2").val()).isEqualTo("sometime");
        assertThat(page.select("#title").val()).hasSize(301);
        assertThat(world.actions()).isEmpty();
        assertThat(load.page(get(draft)).select("#date-2").val()).isEqualTo("sometime");
    }

    @Test
    void a_confirmed_plan_runs_as_it_was_mended() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.confirmable(draft);
        fields.put("lead-2-1", "person:" + SOCIAL_WORKER.value());
        fields.put("date-2", "31/3/26");
        fields.put("label-2", "The guide");
        fields.put("done-3", "true");
        load.confirm(draft, fields).andExpect(status().is3xxRedirection());

        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
        assertThat(world.action("GS-1").printedLeads()).isEqualTo("Ola Officer/Policy Group");
        assertThat(world.action("GS-1").deadline().kind()).isEqualTo(DeadlineKind.MONTH);
        assertThat(world.action("GS-2").person()).isEqualTo(SOCIAL_WORKER);
        assertThat(world.action("GS-2").deadline().printed()).isEqualTo("March 2026 or so");
        assertThat(world.action("GS-2").deadline().due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(world.action("GS-2").mailLabel()).isEqualTo("The guide");
        assertThat(world.action("GS-3").state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(world.action("GS-4").deadline().kind()).isEqualTo(DeadlineKind.ONGOING);
        assertThat(world.actions()).extracting(ActionView::success).containsOnly("Children say so");
    }

    @Test
    void what_is_not_an_action_is_not_loaded_and_the_others_are_numbered_without_it() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.confirmable(draft);
        fields.put("left-2", "true");
        fields.put("date-2", "whenever");
        load.confirm(draft, fields).andExpect(status().is3xxRedirection());

        assertThat(world.actions()).hasSize(3);
        assertThat(world.action("GS-2").wording()).isEqualTo("Ask the police");
    }

    @Test
    void a_plan_agreed_at_a_meeting_asks_nobody_to_take_anything_on() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.confirmable(draft);
        fields.put("agreed", "true");
        fields.put("minute", "Executive, item 7");
        load.confirm(draft, fields).andExpect(status().is3xxRedirection());

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(plans.plans(world.manager()).get(0).agreedMinute()).isEqualTo("Executive, item 7");
    }

    @Test
    void a_second_confirm_loads_nothing_twice_and_leads_to_the_plan() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.confirmable(draft);
        String plan = load.confirm(draft, fields).andReturn().getResponse().getRedirectedUrl();

        load.confirm(draft, fields).andExpect(redirectedUrl(String.valueOf(plan)));
        mvc.perform(get(draft).with(signedInAs(MANAGER))).andExpect(redirectedUrl(String.valueOf(plan)));
        assertThat(plan).startsWith("/plans/");
        assertThat(plans.plans(world.manager())).hasSize(1);
    }

    @Test
    void a_prefix_taken_while_one_was_mending_is_asked_for_again() throws Exception {
        String first = load.draft(LoadPages.SMALL);
        String second = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.confirmable(second);
        load.confirm(first, load.confirmable(first)).andExpect(status().is3xxRedirection());

        Document page = LoadPages.html(load.confirm(second, fields).andExpect(status().isOk()));
        assertThat(page.select("#prefix-error").text()).contains("already called GS");
        assertThat(load.page(get(second)).select("h2#first + ul li").eachText())
                .anyMatch(remark -> remark.contains("This very file was loaded as a plan before"));
    }

    @Test
    void undeclared_fields_are_not_taken() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.confirmable(draft);
        fields.put("lead-1-3", "person:" + SOCIAL_WORKER.value());
        fields.put("date-5", "May 2026");
        fields.put("printed", "{}");
        load.confirm(draft, fields).andExpect(status().is3xxRedirection());

        assertThat(world.actions()).hasSize(4);
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
    }

    @Test
    void a_whole_plan_of_a_real_ones_shape_loads_with_everything_in_it() throws Exception {
        String draft = load.draft("harbour-child.docx", HarbourChild.asWord());
        load.confirm(draft, load.confirmable(draft)).andExpect(status().is3xxRedirection());

        PlanView plan = plans.plans(world.manager()).get(0);
        List<Finding> findings = reviews.findings(plan.review());
        assertThat(findings).hasSize(11);
        assertThat(findings).filteredOn(finding -> finding.response() != null).hasSize(7);
        assertThat(findings.get(10).response()).startsWith("A toolkit is being tried out.");
        List<ActionView> actions = world.actions();
        assertThat(actions).hasSize(16);
        assertThat(actions)
                .extracting(ActionView::reference)
                .startsWith("GS-1", "GS-2")
                .endsWith("GS-16");
        assertThat(actions.subList(0, 4))
                .extracting(ActionView::success)
                .containsOnly(actions.get(0).success());
        assertThat(actions.subList(0, 4))
                .extracting(ActionView::finding)
                .containsOnly(findings.get(1).id());
        assertThat(actions.get(0).deadline().printed()).isEqualTo("January 2026");
        assertThat(actions.get(0).deadline().due()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(actions.get(4).deadline().kind()).isEqualTo(DeadlineKind.ONGOING);
        assertThat(actions.get(0).state()).isEqualTo(AnswerState.NAMING_LEAD);
        assertThat(actions.get(0).printedLeads())
                .isEqualTo("Policy and Practice Sub-Group/Training and Skills Sub-Group");
    }
}
