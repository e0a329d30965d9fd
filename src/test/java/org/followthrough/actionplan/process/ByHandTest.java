package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.HandEdit;
import org.followthrough.actionplan.Milestone;
import org.followthrough.actionplan.MilestoneId;
import org.followthrough.actionplan.Milestones;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewVersion;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.Priority;
import org.followthrough.actionplan.Revision;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.escalation.Ladder;
import org.followthrough.review.FindingId;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that runs is changed by hand, and what is printed is kept. */
@FollowthroughTest
class ByHandTest {

    private static final String PRINTED = "Canaryaction: ask the child";

    @Autowired
    World world;

    @Autowired
    ByHand byHand;

    @Autowired
    Milestones milestones;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanRevising revising;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Reviews reviews;

    @Autowired
    Ladder ladder;

    @Autowired
    AuditTrail trail;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    private PlanId plan = PlanId.next();
    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void a_plan_of_three() {
        due = world.today().plusDays(40);
        plan = world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(SOCIAL_WORKER).due(due))
                .plan());
    }

    private ActionId id(String reference) {
        return world.action(reference).id();
    }

    private @Nullable FindingId finding() {
        return world.action("GS-1").finding();
    }

    private HandAction action(String wording, @Nullable NewLead lead, String minute) {
        return new HandAction(wording, "Fewer wait", finding(), null, lead, due, minute, Priority.HIGH);
    }

    private static NewLead officer() {
        return new NewLead("Ola Officer", OFFICER, null, null);
    }

    private Outcome add(HandAction action) {
        return commands.run(() -> byHand.add(plan, action, world.manager()));
    }

    private List<String> references() {
        return plans.actions(plan, world.manager()).stream()
                .map(ActionView::reference)
                .toList();
    }

    private List<String> record(String reference) {
        return trail.of("answer", world.action(reference).answer().value()).stream()
                .map(AuditEntry::what)
                .toList();
    }

    @Test
    void an_action_is_added_and_lives_as_every_other() {
        assertThat(add(action("Ask the parents too", officer(), ""))).isInstanceOf(Outcome.Done.class);
        ActionView added = world.action("GS-4");
        assertThat(added.state()).isEqualTo(AnswerState.OFFERED);
        assertThat(added.finding()).isEqualTo(finding());
        assertThat(world.openTask("GS-4")).isPresent();
        assertThat(ladder.next(added).words()).contains("Ola Officer");
        assertThat(byHand.kept(added.id()).byHand()).isTrue();
        assertThat(byHand.priorities(plan)).containsExactly(Map.entry(added.id(), Priority.HIGH));
        assertThat(record("GS-4")).contains("action-added", "action-started");
        assertThat(unloading.whyNot(plan, world.manager()))
                .hasValue("Mira Manager added GS-4 by hand on 6 January 2026.");
    }

    @Test
    void what_a_meeting_agreed_is_its_lead_s_at_once_and_what_nobody_leads_waits_for_a_lead() {
        add(action("Ask the parents too", officer(), "Executive, minute 9"));
        add(action("Ask the school too", null, ""));
        assertThat(world.action("GS-4").state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(world.action("GS-5").state()).isEqualTo(AnswerState.NAMING_LEAD);
    }

    @Test
    void an_action_has_words_a_day_to_come_and_hangs_on_its_own_plan() {
        Outcome outcome = add(new HandAction(
                " ", "", FindingId.next(), null, null, world.today().minusDays(1), "", null));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("wording", "due", "under");
        assertThat(references()).hasSize(3);
    }

    @Test
    void its_wording_is_ours_everywhere_and_the_printed_one_is_kept_through_a_newer_version() {
        HandEdit edit = new HandEdit("Ask every child", Priority.LOW, "R12", "https://risks.example/12");
        assertThat(edit("GS-1", edit)).isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-1").wording()).isEqualTo("Ask every child");
        assertThat(world.openTask("GS-1").orElseThrow().ask().title()).isEqualTo("Ask every child");
        assertThat(byHand.kept(id("GS-1")).printedWording()).isEqualTo(PRINTED);
        assertThat(record("GS-1")).contains("action-edited");

        Revision printed = new Revision.Changed(id("GS-1"), "Ask the child twice", null, null, null, null, null);
        commands.run(() -> revising.revise(plan, new NewVersion("new.docx", null, List.of(printed)), world.manager()));
        assertThat(world.action("GS-1").wording()).isEqualTo("Ask every child");
        assertThat(byHand.kept(id("GS-1")).printedWording()).isEqualTo("Ask the child twice");
        assertThat(revising.earlier(id("GS-1")))
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.wording()).isEqualTo(PRINTED));

        edit("GS-1", new HandEdit("", null, "", ""));
        assertThat(world.action("GS-1").wording()).isEqualTo("Ask the child twice");
        assertThat(byHand.kept(id("GS-1")).priority()).isNull();
    }

    private Outcome edit(String reference, HandEdit edit) {
        return commands.run(() -> byHand.edit(id(reference), edit, world.manager()));
    }

    @Test
    void a_risk_is_opened_by_an_address_and_by_nothing_else() {
        Outcome script = edit("GS-1", new HandEdit(PRINTED, null, "R1", "javascript:alert(1)"));
        assertThat(((Outcome.Refused) script).sentences()).containsOnlyKeys("riskLink");
        Outcome nameless = edit("GS-1", new HandEdit(PRINTED, null, "", "https://risks.example"));
        assertThat(((Outcome.Refused) nameless).sentences()).containsOnlyKeys("riskReference");
    }

    @Test
    void what_changes_nothing_leaves_no_trace() {
        edit("GS-1", new HandEdit(PRINTED, null, "", ""));
        assertThat(byHand.kept(id("GS-1")).ownWording()).isNull();
        assertThat(record("GS-1")).doesNotContain("action-edited");
        assertThat(unloading.whyNot(plan, world.manager())).isEmpty();
    }

    @Test
    void an_action_is_split_in_two_that_stand_one_behind_the_other() {
        assertThat(split("GS-1", "Ask the child", "Write the answer down")).isInstanceOf(Outcome.Done.class);
        assertThat(references()).containsExactly("GS-1", "GS-4", "GS-2", "GS-3");
        ActionView second = world.action("GS-4");
        assertThat(second.wording()).isEqualTo("Write the answer down");
        assertThat(second.person()).isEqualTo(OFFICER);
        assertThat(second.deadline().due()).isEqualTo(due);
        assertThat(second.success()).isEqualTo(world.action("GS-1").success());
        assertThat(byHand.kept(second.id()).madeFrom()).isEqualTo(id("GS-1"));
        assertThat(world.action("GS-1").wording()).isEqualTo("Ask the child");
        assertThat(byHand.kept(id("GS-1")).printedWording()).isEqualTo(PRINTED);
        assertThat(record("GS-1")).contains("action-split");
    }

    private Outcome split(String reference, String stays, String moves) {
        return commands.run(() -> byHand.split(id(reference), stays, moves, world.manager()));
    }

    @Test
    void nothing_is_split_off_what_is_judged_and_both_halves_have_words() {
        assertThat(((Outcome.Refused) split("GS-1", "", " ")).sentences()).containsOnlyKeys("stays", "moves");
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        assertThat(split("GS-1", "One", "Two").toString()).contains("“Waiting for sign-off”");
        assertThat(references()).hasSize(3);
    }

    @Test
    void an_action_is_moved_among_those_that_hang_on_the_same() {
        assertThat(place("GS-3", null)).isInstanceOf(Outcome.Done.class);
        assertThat(references()).containsExactly("GS-3", "GS-1", "GS-2");
        place("GS-1", id("GS-2"));
        assertThat(references()).containsExactly("GS-3", "GS-2", "GS-1");
        add(action("Ask the parents too", null, ""));
        assertThat(references()).containsExactly("GS-3", "GS-2", "GS-1", "GS-4");
        assertThat(place("GS-1", id("GS-1"))).isInstanceOf(Outcome.Refused.class);
        assertThat(place("GS-1", ActionId.next())).isInstanceOf(Outcome.Refused.class);
        add(new HandAction("Alone", "", null, null, null, due, "", null));
        assertThat(place("GS-1", id("GS-5"))).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome place(String reference, @Nullable ActionId after) {
        return commands.run(() -> byHand.place(id(reference), after, world.manager()));
    }

    @Test
    void its_lead_keeps_steps_and_the_business_manager_makes_one_an_action() {
        commands.run(() -> milestones.add(id("GS-1"), "Train the trainers", due, world.viewer(OFFICER)));
        commands.run(() -> milestones.add(id("GS-1"), "Print the leaflet", null, world.manager()));
        List<Milestone> steps = milestones.of(id("GS-1"));
        assertThat(steps).extracting(Milestone::title).containsExactly("Train the trainers", "Print the leaflet");

        done(steps.get(0), true);
        assertThat(milestones.of(id("GS-1")).get(0).done()).isEqualTo(world.today());
        done(steps.get(0), false);
        assertThat(milestones.of(id("GS-1")).get(0).isOpen()).isTrue();

        assertThat(promote(steps.get(1))).isInstanceOf(Outcome.Done.class);
        assertThat(references()).containsExactly("GS-1", "GS-4", "GS-2", "GS-3");
        assertThat(milestones.of(id("GS-1")).get(1).promotedTo()).isEqualTo(id("GS-4"));
        assertThat(promote(steps.get(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(record("GS-1"))
                .contains("milestone-added", "milestone-done", "milestone-reopened", "milestone-promoted");
    }

    private void done(Milestone step, boolean done) {
        assertThat(commands.run(() -> milestones.done(id("GS-1"), step.id(), done, world.viewer(OFFICER))))
                .isInstanceOf(Outcome.Done.class);
    }

    private Outcome promote(Milestone step) {
        return commands.run(
                () -> milestones.promote(id("GS-1"), step.id(), action(step.title(), officer(), ""), world.manager()));
    }

    @Test
    void nobody_else_changes_a_plan() {
        assertThatThrownBy(() ->
                        commands.run(() -> byHand.add(plan, action("More", null, ""), world.viewer(CASE_REVIEW_CHAIR))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        commands.run(() -> milestones.add(id("GS-1"), "A step", null, world.viewer(SOCIAL_WORKER))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> commands.run(
                        () -> milestones.done(id("GS-1"), MilestoneId.next(), true, world.viewer(OFFICER))))
                .isInstanceOf(NotVisible.class);
    }
}
