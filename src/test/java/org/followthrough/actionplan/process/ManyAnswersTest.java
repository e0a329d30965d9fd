package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SCHOOL;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AskedBody;
import org.followthrough.actionplan.Asking;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.NewAsk;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.WholeAction;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.Received;
import org.followthrough.assurance.Recording;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.LostRace;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One action asks several bodies, in the partnership and outside; each answers for itself. */
@FollowthroughTest
class ManyAnswersTest {

    private static final String CPS = "Crown Prosecution Service";

    @Autowired
    World world;

    @Autowired
    Asking asking;

    @Autowired
    Recording recording;

    @Autowired
    Evidence evidence;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    DateRequests dates;

    @Autowired
    Ladder ladder;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void a_plan_with_one_action_that_asks_the_police() {
        due = world.today().plusDays(40);
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(due)).plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
    }

    private NewAsk agency(AgencyId agency, @Nullable PersonId person) {
        return new NewAsk(Set.of(agency), person, "", "", null, due);
    }

    private NewAsk outside() {
        return new NewAsk(Set.of(), null, CPS, "Area office", null, due);
    }

    private Outcome ask(NewAsk ask) {
        return commands.run(() -> asking.ask(world.action("GS-1").id(), ask, world.manager()));
    }

    private ActionView answerOf(String body) {
        return asking.bodies(world.action("GS-1").id(), world.manager()).stream()
                .map(AskedBody::answer)
                .filter(answer -> body.equals(answer.circumstances().body()))
                .findFirst()
                .orElseThrow();
    }

    private Received letter() {
        return new Received(Received.Way.LETTER, world.today(), "Mira Manager", "We have asked every child since May.");
    }

    private Outcome record(String body) {
        return commands.run(() -> recording.record(answerOf(body).answer(), letter(), world.manager()));
    }

    private WholeAction whole() {
        return new WholeAction(plans.answers(world.action("GS-1").id(), world.manager()));
    }

    @Test
    void each_body_has_an_answer_with_a_task_and_a_ladder_of_its_own() {
        assertThat(ask(agency(COUNCIL.id(), SOCIAL_WORKER))).isInstanceOf(Outcome.Done.class);
        assertThat(ask(agency(SCHOOL.id(), null))).isInstanceOf(Outcome.Done.class);

        assertThat(asking.bodies(world.action("GS-1").id(), world.manager()))
                .extracting(body -> body.answer().named() + " " + body.answer().state())
                .containsExactlyInAnyOrder(
                        "GS-1 (Testshire Police) DELIVERING",
                        "GS-1 (Testshire County Council) OFFERED",
                        "GS-1 (Testshire Primary School) NAMING_LEAD");
        assertThat(worklist.asked(world.viewer(SOCIAL_WORKER), 0, 10))
                .extracting(item -> item.ask().verb() + " " + item.ask().reference())
                .containsExactly("Take on GS-1 (Testshire County Council)");
        assertThat(ladder.next(answerOf("Testshire County Council")).words()).contains("Sol Worker");
        assertThat(whole().state()).isEqualTo(AnswerState.NAMING_LEAD);
    }

    @Test
    void only_the_silent_are_chased() {
        ask(agency(COUNCIL.id(), SOCIAL_WORKER));
        world.answer("GS-1", OFFICER, Map.of("statement", "Every officer asks the child."));
        world.letTimePassTo(due.minusDays(30));
        world.clearMails();
        world.letTimePassTo(due.plusDays(5));
        assertThat(mailsTo("ola@police.example")).isEmpty();
        assertThat(mailsTo("sol@council.example"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject()).contains("GS-1").doesNotContain("Council"));
    }

    private List<ReceivedMail> mailsTo(String address) {
        return world.mails().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    @Test
    void it_is_accepted_when_all_its_answers_are() {
        ask(agency(COUNCIL.id(), null));
        world.answer("GS-1", OFFICER, Map.of("statement", "Every officer asks the child."));
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        assertThat(whole().words()).isEqualTo("1 of 2 answers accepted");
        record("Testshire County Council");
        world.answering(answerOf("Testshire County Council"), CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"))
                .run();
        assertThat(whole().state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(whole().words()).isEqualTo("Accepted: 2 of 2 answers");
    }

    @Test
    void what_came_by_letter_is_judged_like_evidence_and_its_date_is_watched_no_more() {
        ask(agency(SCHOOL.id(), null));
        assertThat(record("Testshire Primary School")).isInstanceOf(Outcome.Done.class);
        ActionView answer = answerOf("Testshire Primary School");
        assertThat(answer.state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(evidence.rounds(answer.answer(), world.manager()))
                .singleElement()
                .satisfies(round -> assertThat(round.statement())
                        .isEqualTo("We have asked every child since May.\n\n"
                                + "By letter, 6 January 2026, received by Mira Manager."));
        assertThat(worklist.asked(world.viewer(CASE_REVIEW_CHAIR), 0, 10))
                .extracting(item -> item.ask().verb())
                .containsExactly("Judge the evidence");
        assertThat(ladder.next(answer).words()).isEqualTo("Cora Chair (chair) on 16 January 2026");
        assertThat(record("Testshire Primary School").toString()).contains("waiting for sign-off");
    }

    @Test
    void with_a_letter_nobody_decides_on_a_new_date_any_more() {
        NewDateRequest later = new NewDateRequest(due.plusDays(30), "The trainer is ill.", "None.");
        commands.run(() -> dates.ask(world.action("GS-1").answer(), later, world.viewer(OFFICER)));
        assertThat(world.action("GS-1").circumstances().dateAsked()).isTrue();
        commands.run(() -> recording.record(world.action("GS-1").answer(), letter(), world.manager()));
        assertThat(world.action("GS-1").circumstances().dateAsked()).isFalse();
        assertThat(dates.waiting(world.action("GS-1").answer())).isEmpty();
        assertThat(worklist.open("answer", world.action("GS-1").answer().value()))
                .extracting(item -> item.ask().verb())
                .containsExactly("Judge the evidence");
    }

    @Test
    void a_school_s_letter_that_is_returned_goes_back_to_whoever_names_a_lead() {
        ask(agency(SCHOOL.id(), null));
        record("Testshire Primary School");
        sendBack("Testshire Primary School");
        assertThat(answerOf("Testshire Primary School").state()).isEqualTo(AnswerState.NAMING_LEAD);
        assertThat(record("Testshire Primary School")).isInstanceOf(Outcome.Done.class);
    }

    private void sendBack(String body) {
        world.answering(
                        answerOf(body),
                        CASE_REVIEW_CHAIR,
                        Map.of("verdict", "returned", "reason", "Since when?", "answerBy", due.plusDays(10)))
                .run();
    }

    @Test
    void of_a_body_outside_the_business_unit_alone_is_reminded() {
        ask(outside());
        ActionView answer = answerOf(CPS);
        assertThat(answer.stands()).isEqualTo("Asked, no answer yet");
        assertThat(ladder.next(answer).words()).contains("Mira Manager (business manager)");
        world.answer("GS-1", OFFICER, Map.of("statement", "Every officer asks the child."));
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        world.clearMails();
        world.letTimePassTo(due.plusDays(65));
        assertThat(answerOf(CPS).isOverdue(world.today())).isFalse();
        assertThat(world.mails())
                .filteredOn(mail -> mail.raw().contains("owe"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.to()).contains("mira@unit.example"))
                .allSatisfy(mail -> assertThat(mail.raw()).doesNotContain("Prosecution", "Area office"));
        assertThat(mailsTo("chidi@police.example")).noneMatch(mail -> mail.raw().contains("GS-1"));
    }

    @Test
    void a_body_outside_answers_is_returned_and_answers_again() {
        ask(outside());
        record(CPS);
        sendBack(CPS);
        ActionView answer = answerOf(CPS);
        assertThat(answer.state()).isEqualTo(AnswerState.DELIVERING);
        assertThat(worklist.open("answer", answer.answer().value()))
                .singleElement()
                .satisfies(item -> assertThat(item.ask().verb()).isEqualTo("Record the answer"));
        world.answering(answer, MANAGER, Map.of("statement", "Since May, they write."))
                .run();
        world.answering(answerOf(CPS), CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"))
                .run();
        assertThat(answerOf(CPS).state()).isEqualTo(AnswerState.ACCEPTED);
    }

    @Test
    void a_body_outside_may_refuse_and_holds_nothing_up() {
        ask(outside());
        assertThat(commands.run(() -> recording.refused(answerOf(CPS).answer(), letter(), world.manager())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(answerOf(CPS).stands()).isEqualTo("Refused");
        assertThat(worklist.open("answer", answerOf(CPS).answer().value())).isEmpty();
        assertThat(whole().words()).isEqualTo("0 of 2 answers accepted, 1 ended otherwise");
        Outcome police = commands.run(
                () -> recording.refused(answerOf("Testshire Police").answer(), letter(), world.manager()));
        assertThat(((Outcome.Refused) police).sentences()).containsOnlyKeys("kind");
    }

    @Test
    void nobody_is_asked_twice_nor_for_no_day_nor_somebody_of_another_agency() {
        ask(outside());
        assertThat(sentences(ask(agency(POLICE.id(), null)))).containsOnlyKeys("agencies");
        assertThat(sentences(ask(outside()))).containsOnlyKeys("outside");
        assertThat(sentences(ask(agency(SCHOOL.id(), OFFICER)))).containsOnlyKeys("person");
        assertThat(sentences(ask(
                        new NewAsk(Set.of(), null, "", "Somebody", world.today().plusDays(1), null))))
                .containsOnlyKeys("agencies", "outside", "askedOn", "due");
        assertThat(plans.answers(world.action("GS-1").id(), world.manager())).hasSize(2);
    }

    private static Map<String, String> sentences(Outcome outcome) {
        return ((Outcome.Refused) outcome).sentences();
    }

    @Test
    void of_a_draft_nobody_else_is_asked_yet() {
        world.draft(aPlan("DR").withAction(ledBy(OFFICER).due(due)).plan());
        Outcome outcome = commands.run(() -> asking.ask(world.action("DR-1").id(), outside(), world.manager()));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(plans.answers(world.action("DR-1").id(), world.manager())).hasSize(1);
    }

    @Test
    void two_who_ask_the_same_body_at_once_ask_it_once() {
        ActionId action = world.action("GS-1").id();
        Viewer manager = world.manager();
        List<Outcome> outcomes = AtOnce.run(
                () -> commands.run(() -> asking.ask(action, outside(), manager)),
                () -> commands.run(() -> asking.ask(action, outside(), manager)),
                () -> commands.run(() -> asking.ask(action, agency(SCHOOL.id(), null), manager)));
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
        assertThat(plans.answers(action, manager)).hasSize(3);
    }

    @Test
    void of_evidence_and_a_letter_at_once_one_is_judged() {
        AnswerId answer = world.action("GS-1").answer();
        Viewer manager = world.manager();
        Runnable evidenceSent = world.answering("GS-1", OFFICER, Map.of("statement", "Every officer asks."));
        List<Boolean> done = AtOnce.run(
                () -> {
                    try {
                        evidenceSent.run();
                        return true;
                    } catch (AssertionError | LostRace overtaken) {
                        return false;
                    }
                },
                () -> commands.run(() -> recording.record(answer, letter(), manager)) instanceof Outcome.Done);
        assertThat(done).containsOnlyOnce(true);
        assertThat(evidence.rounds(answer, manager)).hasSize(1);
        assertThat(worklist.open("answer", answer.value())).hasSize(1);
    }

    @Test
    void each_sees_its_own_answer_and_nobody_but_the_business_manager_asks_or_records() {
        ask(agency(SCHOOL.id(), TEACHER));
        assertThat(plans.action(world.action("GS-1").id(), world.viewer(TEACHER)))
                .get()
                .extracting(ActionView::answer)
                .isEqualTo(answerOf("Testshire Primary School").answer());
        assertThat(asking.bodies(world.action("GS-1").id(), world.viewer(TEACHER)))
                .hasSize(1);
        assertThatThrownBy(() -> commands.run(
                        () -> asking.ask(world.action("GS-1").id(), outside(), world.viewer(CASE_REVIEW_CHAIR))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> commands.run(
                        () -> recording.record(answerOf("Testshire Police").answer(), letter(), world.viewer(OFFICER))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_load_is_not_undone_once_a_body_was_asked() {
        world.load(aPlan("OT").withAction(ledBy(OFFICER).due(due)).plan());
        commands.run(() -> asking.ask(world.action("OT-1").id(), outside(), world.manager()));
        assertThat(unloading.whyNot(world.action("OT-1").plan(), world.manager()))
                .hasValue("Mira Manager asked another body for OT-1 on 6 January 2026.");
    }
}
