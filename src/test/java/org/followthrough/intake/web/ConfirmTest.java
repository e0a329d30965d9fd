package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
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

    @Autowired
    Directory directory;

    @Test
    void confirming_says_everything_that_is_not_right_yet_and_loads_nothing() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        load.type(draft + "/about", Map.of("title", "x".repeat(301), "prefix", "9", "agreed", "true"));
        load.type(load.action(draft, 2), Map.of("date", "sometime"));
        load.type(load.action(draft, 3), Map.of("label", "About Robin"));
        load.type(load.action(draft, 4), Map.of("label", "x".repeat(61)));
        Document page = LoadPages.html(load.confirm(draft).andExpect(status().isOk()));

        assertThat(page.select(".govuk-notification-banner").text()).contains("Nothing was loaded");
        assertThat(page.select(".keeps-from a"))
                .extracting(link -> link.attr("href").replaceAll(".*#", ""))
                .containsExactly("title", "prefix", "assuring", "minute", "date", "label", "label");
        for (Element link : page.select(".keeps-from a")) {
            String[] to = link.attr("href").split("#");
            assertThat(load.page(get(URI.create(to[0])))
                            .expectFirst("#" + to[1])
                            .tagName())
                    .isIn("input", "select");
        }
        assertThat(world.actions()).isEmpty();
    }

    @Test
    void a_confirmed_plan_runs_as_it_was_mended() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(load.action(draft, 2), Map.of("date", "31/3/26", "label", "The guide", "leads", "Sol Worker"));
        load.type(load.action(draft, 3), Map.of("stage", "ACCEPTED", "on-ACCEPTED", "December 2025"));
        load.confirm(draft).andExpect(status().is3xxRedirection());

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
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(load.action(draft, 2), Map.of("left", "true", "date", "whenever"));
        load.confirm(draft).andExpect(status().is3xxRedirection());

        assertThat(world.actions()).hasSize(3);
        assertThat(world.action("GS-2").wording()).isEqualTo("Ask the police");
    }

    @Test
    void whoever_is_new_is_created_with_the_plan_and_not_before() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(draft + "/who", Map.of("kind-3", "person", "name-3", "Sam Else", "email-3", "sam@else.example"));
        assertThat(load.page(get(draft + "/confirm")).text()).contains("Sam Else (person)");
        assertThat(directory.people()).noneMatch(person -> person.fullName().equals("Sam Else"));
        load.confirm(draft).andExpect(status().is3xxRedirection());

        Person sam = directory.people().stream()
                .filter(person -> person.fullName().equals("Sam Else"))
                .findFirst()
                .orElseThrow();
        assertThat(world.action("GS-2").person()).isEqualTo(sam.id());
    }

    @Test
    void an_address_that_somebody_else_has_keeps_the_plan_out_and_creates_nobody() throws Exception {
        String draft =
                load.assured(load.draft("Action\tLead\tBy when\nAsk\tNew Group\tMay 2026\nTell\tNew Body\tMay 2026\n"));
        load.type(draft + "/who", Map.of("kind-1", "group", "kind-2", "person", "email-2", "ola@police.example"));
        Document page = LoadPages.html(load.confirm(draft).andExpect(status().isOk()));

        assertThat(page.select(".keeps-from").text()).contains("Somebody else has this email address");
        assertThat(world.actions()).isEmpty();
        assertThat(directory.groups()).noneMatch(group -> group.name().equals("New Group"));
    }

    @Test
    void all_agencies_are_those_that_were_ticked_under_a_lead_for_the_whole() throws Exception {
        String draft = load.assured(load.draft("Action\tLead\tBy when\nAsk\tAll agencies\tMay 2026\n"));
        var fields = load.fields(draft + "/who");
        fields.add("bodies-1", "agency:" + COUNCIL.id().value());
        fields.add("bodies-1", "agency:" + POLICE.id().value());
        Document again = LoadPages.html(load.send(draft + "/who", fields).andExpect(status().isOk()));
        assertThat(again.select("#who-1-error").text()).contains("Choose who leads the whole");

        load.type(draft + "/who", Map.of("who-1", "person:" + OFFICER.value()));
        assertThat(load.page(get(draft)).select("#action-1").text())
                .contains("All agencies → Ola Officer leads the whole");
        load.confirm(draft).andExpect(status().is3xxRedirection());
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
    }

    @Test
    void a_plan_agreed_at_a_meeting_asks_nobody_to_take_anything_on() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(draft + "/about", Map.of("agreed", "true", "minute", "Executive, item 7"));
        load.confirm(draft).andExpect(status().is3xxRedirection());

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(plans.plans(world.manager()).get(0).agreedMinute()).isEqualTo("Executive, item 7");
    }

    @Test
    void a_second_confirm_loads_nothing_twice_and_leads_to_the_plan() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        var fields = load.fields(draft + "/confirm");
        String plan =
                load.send(draft + "/confirm", fields).andReturn().getResponse().getRedirectedUrl();

        load.send(draft + "/confirm", fields).andExpect(redirectedUrl(String.valueOf(plan)));
        mvc.perform(get(draft).with(signedInAs(MANAGER))).andExpect(redirectedUrl(String.valueOf(plan)));
        assertThat(plan).startsWith("/plans/");
        assertThat(plans.plans(world.manager())).hasSize(1);
    }

    @Test
    void a_prefix_taken_while_one_was_mending_is_asked_for_again() throws Exception {
        String first = load.assured(load.draft(LoadPages.SMALL));
        String second = load.assured(load.draft(LoadPages.SMALL));
        load.confirm(first).andExpect(status().is3xxRedirection());

        Document page = LoadPages.html(load.confirm(second).andExpect(status().isOk()));
        assertThat(page.select(".keeps-from").text()).contains("already called GS");
        assertThat(load.page(get(second)).select(".remark").eachText())
                .anyMatch(remark -> remark.contains("This very file was loaded as a plan before"));
    }

    @Test
    void undeclared_fields_are_not_taken() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(load.action(draft, 1), Map.of("printed", "{}", "at-7", "x", "second", "0:0"));
        load.confirm(draft).andExpect(status().is3xxRedirection());

        assertThat(world.actions()).hasSize(4);
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
    }

    @Test
    void a_whole_plan_of_a_real_ones_shape_loads_with_everything_in_it() throws Exception {
        String draft = load.assured(load.draft("harbour-child.docx", HarbourChild.asWord()));
        load.confirm(draft).andExpect(status().is3xxRedirection());

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
