package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.actionplan.NewVersion;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.actionplan.Revision;
import org.followthrough.actionplan.Revision.Added;
import org.followthrough.actionplan.Revision.Changed;
import org.followthrough.actionplan.Revision.Gone;
import org.followthrough.assurance.Evidence;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.escalation.Ladder;
import org.followthrough.review.Finding;
import org.followthrough.review.Reviews;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A newer version of a plan: what is printed follows it, and what was done is not touched. */
@FollowthroughTest
class RevisedPlanTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    World world;

    @Autowired
    PlanRevising revising;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    ActionPlans plans;

    @Autowired
    Reviews reviews;

    @Autowired
    Evidence evidence;

    @Autowired
    Ladder ladder;

    @Autowired
    AuditTrail trail;

    @Autowired
    Commands commands;

    @Autowired
    MockMvc browser;

    private PlanId plan = PlanId.next();

    @BeforeEach
    void aPlanThatRuns() {
        plan = world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(MARCH).progress("Begun."))
                .withAction(ledBy(SOCIAL_WORKER).due(MARCH))
                .plan());
    }

    private PlanVersion revise(Revision... revisions) {
        NewVersion newer = new NewVersion("june.docx", null, List.of(revisions));
        return commands.run(() -> revising.revise(plan, newer, world.manager()));
    }

    private Changed changed(@Nullable String wording, @Nullable Deadline deadline) {
        return new Changed(world.action("GS-1").id(), wording, null, deadline, null, null, null);
    }

    private static Deadline endOfJune() {
        return new Deadline("June 2026", DeadlineKind.MONTH, null, JUNE);
    }

    private static NewAction newAction(String wording) {
        return new NewAction(
                null,
                "R9",
                "Every child is asked.",
                wording,
                List.of(new NewLead("An officer", OFFICER, null, null)),
                "An officer",
                endOfJune(),
                "Children say that they were asked",
                null,
                null,
                null,
                AsItStands.toDo(),
                InPrint.ALONE);
    }

    private List<Finding> findings() {
        return reviews.findings(plans.plan(plan, world.manager()).orElseThrow().review());
    }

    @Test
    void an_added_action_is_numbered_after_the_last_and_starts() {
        Finding finding = findings().get(0);

        PlanVersion version = revise(new Added(newAction("Ask each child alone"), finding.id(), null));

        assertThat(version.number()).isEqualTo(2);
        ActionView added = world.action("GS-3");
        assertThat(added.wording()).isEqualTo("Ask each child alone");
        assertThat(added.finding()).isEqualTo(finding.id());
        assertThat(added.listed()).isEqualTo(3);
        assertThat(added.state()).as("no meeting agreed it").isEqualTo(AnswerState.OFFERED);
        assertThat(world.openTask("GS-3").orElseThrow().ask().person()).isEqualTo(OFFICER);
        assertThat(ladder.next(added).words()).contains("Ola Officer");
    }

    @Test
    void added_actions_under_one_new_finding_share_it() {
        NewFinding fresh = new NewFinding("Finding Two", "Nobody asked the school", null);

        revise(new Added(newAction("Ask the school"), null, fresh), new Added(newAction("Ask the nurse"), null, fresh));

        assertThat(findings()).extracting(Finding::ref).containsExactly("Finding One", "Finding Two");
        assertThat(world.action("GS-3").finding()).isEqualTo(findings().get(1).id());
        assertThat(world.action("GS-4").finding()).isEqualTo(findings().get(1).id());
        assertThat(reviews.recommendations(
                        plans.plan(plan, world.manager()).orElseThrow().review()))
                .singleElement()
                .satisfies(recommendation -> assertThat(recommendation.ref()).isEqualTo("R9"));
    }

    @Test
    void new_words_are_kept_beside_the_old() {
        String before = world.action("GS-1").wording();

        revise(new Changed(
                world.action("GS-1").id(),
                "Ask every child",
                "Children were asked",
                null,
                "Half of them.",
                "Amber",
                "Police"));

        ActionView action = world.action("GS-1");
        assertThat(action.wording()).isEqualTo("Ask every child");
        assertThat(action.success()).isEqualTo("Children were asked");
        assertThat(action.printedProgress()).isEqualTo("Half of them.");
        assertThat(action.printedLeads()).isEqualTo("Police");
        assertThat(action.person()).isEqualTo(OFFICER);
        assertThat(world.action("GS-2").success())
                .as("the statement of its neighbour")
                .isEqualTo("Children say that they were asked");
        assertThat(revising.earlier(action.id())).singleElement().satisfies(print -> {
            assertThat(print.replacedIn().number()).isEqualTo(2);
            assertThat(print.wording()).isEqualTo(before);
            assertThat(print.success()).isEqualTo("Children say that they were asked");
            assertThat(print.progress()).isEqualTo("Begun.");
            assertThat(print.leads()).isEqualTo("A person");
            assertThat(print.deadline()).isEqualTo("2026-03-31");
        });
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        revise(changed(world.action("GS-1").wording(), null));

        assertThat(revising.earlier(world.action("GS-1").id())).isEmpty();
        assertThat(trail.of("answer", world.action("GS-1").answer().value()))
                .noneMatch(entry -> entry.what().equals("action-reprinted"));
    }

    @Test
    void a_changed_deadline_moves_the_date_that_is_watched() {
        revise(changed(null, endOfJune()));

        ActionView action = world.action("GS-1");
        assertThat(action.deadline()).isEqualTo(endOfJune());
        assertThat(action.firstDue()).isEqualTo(MARCH);
        assertThat(action.timesChanged()).isEqualTo(1);
        assertThat(world.openTask("GS-1").orElseThrow().ask().dueOn()).isEqualTo(JUNE);
        assertThat(ladder.next(action).words()).contains("2026").doesNotContain("March");
        DateChange change = plans.dateChanges(action.answer()).get(1);
        assertThat(change.reason()).isEqualTo("Newer version of the plan: june.docx");
        assertThat(change.due()).isEqualTo(JUNE);
    }

    @Test
    void a_deadline_that_cannot_be_read_takes_no_date_away() {
        revise(changed(null, new Deadline("as soon as may be", DeadlineKind.NONE, null, null)));

        ActionView action = world.action("GS-1");
        assertThat(action.deadline().due()).isEqualTo(MARCH);
        assertThat(action.deadline().printed()).isEqualTo("as soon as may be");
        assertThat(action.timesChanged()).isZero();
    }

    @Test
    void a_deadline_printed_as_before_does_not_undo_what_the_board_has_set_since() {
        revise(changed(null, endOfJune()));

        revise(changed(null, new Deadline("June 2026", DeadlineKind.MONTH, null, MARCH)));

        assertThat(world.action("GS-1").deadline().due()).isEqualTo(JUNE);
    }

    @Test
    void what_is_being_judged_is_only_printed_otherwise() {
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));

        revise(changed("Ask every child", endOfJune()));

        ActionView action = world.action("GS-1");
        assertThat(action.state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(action.deadline().due()).isEqualTo(MARCH);
        assertThat(action.deadline().printed()).isEqualTo("June 2026");
        assertThat(evidence.rounds(action.answer(), world.manager())).hasSize(1);
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
    }

    @Test
    void what_is_gone_goes_on_and_says_since_when_it_is_not_printed() throws Exception {
        ActionView action = world.action("GS-1");

        revise(new Gone(action.id()));

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.openTask("GS-1")).isPresent();
        assertThat(revising.goneIn(action.id()).orElseThrow().number()).isEqualTo(2);
        assertThat(page("/actions/" + action.id().value())).contains("of 6 January 2026 does not print this action");
        revise(changed(null, null));
        assertThat(revising.goneIn(action.id())).isEmpty();
    }

    @Test
    void each_version_is_kept_and_on_record() {
        revise(new Gone(world.action("GS-2").id()), changed("Ask every child", null));

        assertThat(revising.versions(plan))
                .extracting(PlanVersion::number, PlanVersion::sourceName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "GS.docx"),
                        org.assertj.core.groups.Tuple.tuple(2, "june.docx"));
        assertThat(trail.of("plan", plan.value()).get(0)).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("plan-revised");
            assertThat(entry.facts())
                    .containsEntry("added", "0")
                    .containsEntry("changed", "1")
                    .containsEntry("gone", "1")
                    .containsEntry("source", "june.docx");
        });
    }

    @Test
    void a_load_is_not_undone_from_under_its_newer_version() {
        revise();

        assertThat(unloading.whyNot(plan, world.manager()))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("took a newer version of the plan in on 6 January 2026"));
    }

    @Test
    void only_a_business_manager_takes_a_version_in_and_only_of_its_own_plan() {
        NewVersion empty = new NewVersion("june.docx", null, List.of());
        assertThatThrownBy(() -> revising.revise(plan, empty, world.viewer(OFFICER)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> revising.revise(PlanId.next(), empty, world.manager()))
                .isInstanceOf(NotVisible.class);
        world.load(aPlan("AB").withAction(ledBy(OFFICER).due(MARCH)).plan());
        Gone foreign = new Gone(world.action("AB-1").id());
        assertThatThrownBy(() -> revise(foreign)).hasMessageContaining("no action of this plan");
        assertThat(revising.versions(plan)).hasSize(1);
    }

    @Test
    void the_pages_show_what_was_printed_before() throws Exception {
        ActionView action = world.action("GS-1");
        revise(changed("Ask every child", null));

        assertThat(page("/actions/" + action.id().value()))
                .contains("As printed before", "Until the version of 6 January 2026 (june.docx)", action.wording());
        assertThat(page("/plans/" + plan.value())).contains("Newer version", "june.docx");
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(signedInAs(MANAGER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
