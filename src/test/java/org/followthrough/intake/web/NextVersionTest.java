package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.HandEdit;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.review.ReviewId;
import org.followthrough.review.Reviews;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

/** A draft is taken in as a newer version of a plan that is here. */
@FollowthroughTest
@Import(LoadPages.class)
class NextVersionTest {

    private static final String NEWER = "Finding 1: Nobody asked\n\nHow will we know?\tAction\tLead\tBy when\n"
            + "Children say so\tTrain everyone in sharing information\tSomebody Quite Else\tMay 2026\n"
            + "\tWrite a short guide\tSomebody Else\tMarch 2026 or so\n"
            + "\tWrite a policy\tPolicy Group\tOngoing\n"
            + "\tVisit each boat in winter\tSam Swift\tJune 2026\n";
    private static final String DATE_OF_GS_1 = "change-0-deadline";
    private static final String WORDING_OF_GS_2 = "change-1-wording";
    private static final String ADDITION = "add-3";

    @Autowired
    MockMvc browser;

    @Autowired
    LoadPages load;

    @Autowired
    World world;

    @Autowired
    PlanRevising revising;

    @Autowired
    ByHand byHand;

    @Autowired
    Commands commands;

    @Autowired
    Reviews reviews;

    @Autowired
    Directory directory;

    @Autowired
    ActionPlans plans;

    private String plan = "";

    @BeforeEach
    void aPlanIsHere() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        plan = String.valueOf(load.confirm(draft)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void the_page_shows_what_differs_with_everything_ticked() throws Exception {
        Document page = load.page(get(newer(NEWER) + "/confirm"));

        assertThat(page.select("h1").text()).isEqualTo("Take in a newer version of “Review of the harbour”");
        assertThat(page.select(".figures li").eachText()).containsExactly("2 changed", "1 new", "1 gone", "1 the same");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("name"))
                .containsExactly(DATE_OF_GS_1, "change-0-leads", WORDING_OF_GS_2, ADDITION);
        assertThat(page.text()).contains("One action starts", "Case Review Group signs off");
    }

    @Test
    void what_is_ticked_is_taken_over_and_nothing_that_was_done_is_touched() throws Exception {
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        String draft = newer(NEWER);
        confirmed(draft);

        assertThat(world.action("GS-1").deadline().due()).hasToString("2026-05-31");
        assertThat(world.action("GS-1").printedLeads()).isEqualTo("Somebody Quite Else");
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.action("GS-2").wording()).isEqualTo("Write a short guide");
        assertThat(revising.goneIn(world.action("GS-3").id())).isPresent();
        ActionView added = world.action("GS-5");
        assertThat(added.wording()).isEqualTo("Visit each boat in winter");
        assertThat(added.finding()).isEqualTo(world.action("GS-1").finding());
        assertThat(world.actions()).hasSize(5);
        assertThat(load.page(get(plan)).text()).contains("from plan.txt", "from newer.txt");
        assertThat(load.page(get("/plans/load")).text()).doesNotContain("newer.txt");
    }

    @Test
    void what_was_changed_by_hand_is_compared_as_printed_and_what_was_added_by_hand_is_not_gone() throws Exception {
        commands.run(() ->
                byHand.edit(world.action("GS-1").id(), new HandEdit("Train all of us", null, "", ""), world.manager()));
        HandAction more = new HandAction("Ask the boatmen", "", null, null, null, null, "", null);
        commands.run(() -> byHand.add(world.action("GS-1").plan(), more, world.manager()));

        Document page = load.page(get(newer(NEWER) + "/confirm"));
        assertThat(page.select(".figures li").eachText()).containsExactly("2 changed", "1 new", "1 gone", "1 the same");
        assertThat(page.text()).doesNotContain("Ask the boatmen", "Train all of us");
    }

    @Test
    void what_is_not_ticked_stays_as_it_was() throws Exception {
        String draft = newer(NEWER);
        MultiValueMap<String, String> fields = load.fields(draft + "/confirm");
        List.of(DATE_OF_GS_1, WORDING_OF_GS_2, ADDITION).forEach(fields::remove);
        load.send(draft + "/confirm", fields).andExpect(redirectedUrl(plan));

        assertThat(world.action("GS-1").deadline().due()).hasToString("2026-03-31");
        assertThat(world.action("GS-1").printedLeads()).isEqualTo("Somebody Quite Else");
        assertThat(world.action("GS-2").wording()).isEqualTo("Write a guide");
        assertThat(world.actions()).hasSize(4);
    }

    @Test
    void somebody_new_is_created_for_an_action_that_is_added_and_for_no_other() throws Exception {
        String draft = newer(NEWER);
        load.type(
                draft + "/who",
                Map.of(
                        "kind-1",
                        "group",
                        "name-1",
                        "Of an action that is here",
                        "kind-4",
                        "person",
                        "name-4",
                        "Sam Swift",
                        "email-4",
                        "sam@swift.example"));
        assertThat(load.page(get(draft + "/confirm")).text())
                .contains("Sam Swift (person)")
                .doesNotContain("(group)");
        confirmed(draft);

        Person sam = directory.people().stream()
                .filter(person -> person.fullName().equals("Sam Swift"))
                .findFirst()
                .orElseThrow();
        assertThat(world.action("GS-5").person()).isEqualTo(sam.id());
        assertThat(directory.groups()).noneMatch(group -> group.name().equals("Of an action that is here"));
    }

    @Test
    void said_beside_the_file_it_asks_for_nothing_more() throws Exception {
        var upload = LoadPages.upload("newer.txt", NEWER.getBytes(StandardCharsets.UTF_8), "", "");
        String draft = String.valueOf(browser.perform(upload.param("newer", plan.replace("/plans/", "")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        confirmed(draft);

        assertThat(world.actions()).hasSize(5);
        assertThat(versions()).hasSize(2);
    }

    @Test
    void an_action_under_a_new_finding_brings_it_along() throws Exception {
        confirmed(newer(NEWER + "\nFinding 2: Nobody came\n\nHow will we know?\tAction\tLead\tBy when\n"
                + "They come\tMend the bell at the harbour\tOla Officer\tJune 2026\n"));

        assertThat(reviews.findings(reviewOfThePlan()))
                .extracting(finding -> finding.title())
                .containsExactly("Nobody asked", "Nobody came");
        assertThat(world.action("GS-6").finding())
                .isNotEqualTo(world.action("GS-1").finding());
        assertThat(world.action("GS-6").person()).isEqualTo(OFFICER);
    }

    @Test
    void sent_twice_it_is_taken_in_once() throws Exception {
        String draft = newer(NEWER);
        MultiValueMap<String, String> fields = load.fields(draft + "/confirm");
        load.send(draft + "/confirm", fields).andExpect(redirectedUrl(plan));
        load.send(draft + "/confirm", fields).andExpect(redirectedUrl(plan));

        assertThat(versions()).hasSize(2);
        assertThat(world.actions()).hasSize(5);
    }

    @Test
    void a_page_older_than_the_draft_takes_nothing_in_and_shows_what_was_ticked() throws Exception {
        String draft = newer(NEWER);
        MultiValueMap<String, String> fields = load.fields(draft + "/confirm");
        fields.remove(ADDITION);
        load.type(load.action(draft, 2), Map.of("wording", "Write a very short guide"));
        Document page = LoadPages.html(load.send(draft + "/confirm", fields).andExpect(status().isOk()));

        assertThat(page.select(".govuk-notification-banner").text()).contains("nothing was done");
        assertThat(page.select("#" + ADDITION).hasAttr("checked")).isFalse();
        assertThat(page.select("#" + DATE_OF_GS_1).hasAttr("checked")).isTrue();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void a_plan_that_another_version_changed_meanwhile_is_to_be_looked_at_again() throws Exception {
        String draft = newer(NEWER);
        MultiValueMap<String, String> fields = load.fields(draft + "/confirm");
        fields.remove(DATE_OF_GS_1);
        confirmed(newer(NEWER));
        Document page = LoadPages.html(load.send(draft + "/confirm", fields).andExpect(status().isOk()));

        assertThat(page.select(".keeps-from").text()).contains("has changed since this page was opened");
        assertThat(page.select(".figures li").eachText()).containsExactly("0 changed", "0 new", "1 gone", "4 the same");
        assertThat(versions()).hasSize(2);
        assertThat(world.actions()).hasSize(5);
    }

    @Test
    void ticks_are_kept_where_nothing_can_be_taken_in_yet() throws Exception {
        String draft = newer(NEWER);
        load.type(load.action(draft, 4), Map.of("date", "sometime"));
        MultiValueMap<String, String> fields = load.fields(draft + "/confirm");
        fields.remove(WORDING_OF_GS_2);
        Document page = LoadPages.html(load.send(draft + "/confirm", fields).andExpect(status().isOk()));

        assertThat(page.select(".keeps-from").text()).contains("Action 4: Enter the date");
        assertThat(load.page(get(draft + "/confirm"))
                        .select("#" + WORDING_OF_GS_2)
                        .hasAttr("checked"))
                .isFalse();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void the_same_plan_again_has_nothing_to_take_in() throws Exception {
        String draft = newer(LoadPages.SMALL);
        Document page = LoadPages.html(load.confirm(draft).andExpect(status().isOk()));

        assertThat(page.select(".keeps-from").text()).contains("nothing to take in");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void the_overview_asks_only_about_what_is_added() throws Exception {
        List<String> remarks = load.page(get(newer(NEWER))).select(".remark").eachText();

        assertThat(remarks).anyMatch(remark -> remark.contains("2 changed, 1 new, 1 gone"));
        assertThat(remarks).anyMatch(remark -> remark.contains("One printed name is nobody in the directory"));
        assertThat(remarks).noneMatch(remark -> remark.contains("could not be read as a date"));
    }

    @Test
    void a_plan_whose_load_is_undone_meanwhile_is_said_to_be_gone() throws Exception {
        String draft = newer(NEWER);
        MultiValueMap<String, String> fields = load.fields(draft + "/confirm");
        browser.perform(post(plan + "/undo").with(signedInAs(MANAGER)).with(csrf()))
                .andExpect(redirectedUrl("/plans"));
        Document page = LoadPages.html(load.send(draft + "/confirm", fields).andExpect(status().isOk()));

        assertThat(page.select(".keeps-from").text()).contains("is not here any more");
        assertThat(world.actions()).isEmpty();
    }

    private ReviewId reviewOfThePlan() {
        return plans.plans(world.manager()).get(0).review();
    }

    private List<PlanVersion> versions() {
        return revising.versions(world.action("GS-1").plan());
    }

    /** A draft of which is said that it is a newer version of the plan. */
    private String newer(String text) throws Exception {
        String draft = String.valueOf(
                browser.perform(LoadPages.upload("newer.txt", text.getBytes(StandardCharsets.UTF_8), "Untitled", "NV"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        MultiValueMap<String, String> fields = load.fields(draft + "/about");
        fields.set("newer", plan.replace("/plans/", ""));
        load.send(draft + "/newer", fields).andExpect(redirectedUrl(draft + "/about"));
        return draft;
    }

    private void confirmed(String draft) throws Exception {
        load.confirm(draft).andExpect(redirectedUrl(plan));
    }
}
