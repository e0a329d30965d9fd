package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.EarlierLead;
import org.followthrough.actionplan.Leads;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A running action is given to another lead, and goes on where it stands. */
@FollowthroughTest
class AnotherLeadTest {

    private static final String WHY = "Ola moves to another force.";

    @Autowired
    World world;

    @Autowired
    Leads leads;

    @Autowired
    Asides asides;

    @Autowired
    DateRequests requests;

    @Autowired
    Worklist worklist;

    @Autowired
    Directory directory;

    @Autowired
    Commands commands;

    private LocalDate due;

    /** 1 waits to be taken on, 2 for evidence, 3 for sign-off, 4 for a lead, 5 is accepted, 6 a group has just got. */
    @BeforeEach
    void a_plan_with_an_action_in_each_state() {
        due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledByNobody().due(due))
                .withAction(ledBy(OFFICER).alreadyDone())
                .withAction(ledBy(POLICY.id()).due(due))
                .plan());
        world.answer("GS-2", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-3", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-3", OFFICER, Map.of("statement", "Trained everybody."));
    }

    private Outcome give(String reference, PersonId to, Viewer by) {
        return commands.run(() -> leads.reassign(world.action(reference).answer(), to, WHY, by));
    }

    private List<String> asked(PersonId person) {
        return worklist.asked(world.viewer(person), 0, 50).stream()
                .map(WorkItem::ask)
                .map(ask -> ask.verb() + " " + ask.reference())
                .toList();
    }

    @Test
    void what_was_offered_is_offered_to_the_new_lead() {
        assertThat(give("GS-1", TEACHER, world.manager())).isInstanceOf(Outcome.Done.class);
        assertThat(asked(TEACHER)).containsExactly("Take on GS-1");
        assertThat(asked(OFFICER)).doesNotContain("Take on GS-1");
        world.answer("GS-1", TEACHER, Map.of("decision", "take-on"));
        assertThat(asked(TEACHER)).containsExactly("Send evidence GS-1");
    }

    @Test
    void what_is_being_delivered_goes_on_with_its_date_and_the_new_lead_can_send_evidence() {
        give("GS-2", TEACHER, world.manager());
        ActionView action = world.action("GS-2");
        assertThat(action.state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(action.deadline().due()).isEqualTo(due);
        assertThat(action.agency())
                .isEqualTo(directory.person(TEACHER).orElseThrow().agency());
        assertThat(asked(TEACHER)).containsExactly("Send evidence GS-2");
        assertThat(asked(OFFICER)).doesNotContain("Send evidence GS-2");
        assertThat(world.tryToAnswer("GS-2", OFFICER, Map.of("statement", "Mine.")))
                .isInstanceOf(Outcome.Refused.class);
        world.answer("GS-2", TEACHER, Map.of("statement", "Done."));
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
    }

    @Test
    void evidence_goes_on_being_judged_and_what_is_returned_is_asked_of_the_new_lead() {
        give("GS-3", TEACHER, world.manager());
        assertThat(world.openTask("GS-3").orElseThrow().ask().group()).isEqualTo(CASE_REVIEW.id());
        world.answer(
                "GS-3",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "More.",
                        "answerBy",
                        world.today().plusDays(9)));
        assertThat(asked(TEACHER)).containsExactly("Send evidence GS-3");
    }

    @Test
    void a_chair_who_comes_to_lead_what_is_being_judged_does_not_judge_it() {
        give("GS-3", CASE_REVIEW_CHAIR, world.manager());
        assertThat(world.action("GS-3").assuringGroup()).isEqualTo(EXECUTIVE.id());
        assertThat(world.openTask("GS-3").map(WorkItem::ask).map(Ask::group)).contains(EXECUTIVE.id());
        assertThat(world.tryToAnswer("GS-3", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(asked(CASE_REVIEW_CHAIR)).doesNotContain("Judge the evidence GS-3");
    }

    @Test
    void nobody_decides_on_a_new_date_for_what_they_have_come_to_lead() {
        Viewer officer = world.viewer(OFFICER);
        NewDateRequest later = new NewDateRequest(due.plusDays(200), "Short of people.", "None.");
        Outcome asked = commands.run(() -> requests.ask(world.action("GS-2").answer(), later, officer));
        assertThat(asked).isInstanceOf(Outcome.Done.class);
        give("GS-2", CASE_REVIEW_CHAIR, world.manager());
        assertThat(worklist.open("answer", world.action("GS-2").answer().value()))
                .filteredOn(item -> item.element().equals("UserTask_DecideDate"))
                .singleElement()
                .satisfies(item -> assertThat(item.ask().group()).isNotEqualTo(CASE_REVIEW.id()));
        assertThat(world.action("GS-2").circumstances().dateAsked()).isTrue();
    }

    @Test
    void what_is_set_aside_comes_to_the_new_lead_when_it_is_taken_up() {
        NewAside aside =
                new NewAside(Aside.Kind.ON_HOLD, world.today().plusDays(20), "An inquiry runs.", "Executive, minute 7");
        Viewer manager = world.manager();
        commands.run(() -> asides.setAside(world.action("GS-2").answer(), aside, manager));
        assertThat(give("GS-2", TEACHER, manager)).isInstanceOf(Outcome.Done.class);
        assertThat(asked(TEACHER)).isEmpty();
        commands.run(() -> {
            worklist.wake("answer", world.action("GS-2").answer().value());
            return true;
        });
        assertThat(asked(TEACHER)).containsExactly("Send evidence GS-2");
    }

    @Test
    void its_history_says_who_led_it_until_when_and_why() {
        give("GS-2", TEACHER, world.manager());
        give("GS-2", SOCIAL_WORKER, world.manager());
        assertThat(leads.before(world.action("GS-2").answer()))
                .extracting(EarlierLead::person)
                .containsExactly(OFFICER, TEACHER);
        assertThat(leads.before(world.action("GS-2").answer()).get(0))
                .isEqualTo(new EarlierLead(
                        OFFICER, world.clock().instant(), WHY, world.manager().id()));
    }

    @Test
    void both_are_told_by_mail_without_the_reason_and_reminders_go_to_the_new_lead() {
        world.letTimePassTo(world.today().plusDays(2));
        world.clearMails();
        give("GS-2", TEACHER, world.manager());
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(subjects("tess@school.example")).singleElement().asString().contains("GS-2", "yours to deliver");
        assertThat(subjects("ola@police.example"))
                .singleElement()
                .asString()
                .contains("GS-2", "another lead from now on");
        assertThat(world.mails()).noneMatch(mail -> mail.raw().contains("another force"));
        world.clearMails();
        world.letTimePassTo(due.plusDays(1));
        assertThat(subjects("tess@school.example")).anyMatch(subject -> subject.contains("GS-2"));
        assertThat(subjects("ola@police.example")).noneMatch(subject -> subject.contains("GS-2"));
    }

    private List<String> subjects(String reader) {
        return world.mails().stream()
                .filter(mail -> mail.to().contains(reader))
                .map(mail -> mail.subject())
                .toList();
    }

    @Test
    void a_chair_gives_what_their_group_leads_and_nothing_else() {
        world.answer(
                "GS-6", CASE_REVIEW_CHAIR, Map.of("lead", SOCIAL_WORKER.value().toString()));
        Viewer chair = world.viewer(CASE_REVIEW_CHAIR);
        assertThat(give("GS-6", TEACHER, chair)).isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-6").person()).isEqualTo(TEACHER);
        assertThatThrownBy(() -> give("GS-2", TEACHER, chair)).isInstanceOf(NotVisible.class);
    }

    @Test
    void neither_the_lead_nor_an_executive_nor_a_stranger_gives_it_away() {
        for (PersonId person : List.of(OFFICER, CHIEF_CONSTABLE, TEACHER))
            assertThatThrownBy(() -> give("GS-2", TEACHER, world.viewer(person)))
                    .isInstanceOf(NotVisible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS-4", "GS-5"})
    void what_nobody_leads_yet_or_is_accepted_has_no_lead_to_change(String reference) {
        assertThat(give(reference, TEACHER, world.manager())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void it_asks_for_another_person_and_a_reason() {
        Viewer manager = world.manager();
        Outcome outcome = commands.run(() -> leads.reassign(world.action("GS-2").answer(), OFFICER, " ", manager));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("lead", "reason");
        assertThat(((Outcome.Refused) outcome).sentences().get("lead"))
                .contains("Ola Officer leads this action already");
        outcome = commands.run(() -> leads.reassign(world.action("GS-2").answer(), null, "x".repeat(2001), manager));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("lead", "reason");
    }

    @Test
    void what_came_in_delivered_gets_its_one_lead_while_it_is_judged() {
        world.load(aPlan("HT")
                .withAction(ledByNobody().due(due).standing(AsItStands.delivered(null)))
                .plan());
        assertThat(give("HT-1", TEACHER, world.manager())).isInstanceOf(Outcome.Done.class);
        assertThat(leads.before(world.action("HT-1").answer())).isEmpty();
        assertThat(world.action("HT-1").person()).isEqualTo(TEACHER);
    }

    /** Whoever is first, the action stands whole: with one lead and one open task, which somebody can answer. */
    @RepeatedTest(4)
    void it_is_given_away_while_its_lead_sends_evidence() {
        Viewer manager = world.manager();
        World.Attempt send = world.trying("GS-2", OFFICER, Map.of("statement", "Just in time."));
        List<Outcome> both = AtOnce.run(send, () -> give("GS-2", TEACHER, manager));
        ActionView action = world.action("GS-2");
        assertThat(both.get(1)).isInstanceOf(Outcome.Done.class);
        assertThat(action.person()).isEqualTo(TEACHER);
        assertThat(action.state())
                .isEqualTo(both.get(0) instanceof Outcome.Done ? AnswerState.IN_SIGN_OFF : AnswerState.DELIVERING);
        assertThat(worklist.open("answer", action.answer().value())).hasSize(1);
    }

    @RepeatedTest(4)
    void two_who_give_it_away_at_once_leave_one_lead_and_a_whole_history() {
        Viewer manager = world.manager();
        AtOnce.run(() -> give("GS-2", TEACHER, manager), () -> give("GS-2", SOCIAL_WORKER, manager));
        PersonId now = world.action("GS-2").person();
        PersonId between = TEACHER.equals(now) ? SOCIAL_WORKER : TEACHER;
        assertThat(leads.before(world.action("GS-2").answer()))
                .extracting(EarlierLead::person)
                .containsExactly(OFFICER, between);
        assertThat(world.openTask("GS-2").orElseThrow().ask().person()).isEqualTo(now);
    }
}
