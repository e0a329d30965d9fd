package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailLog;
import org.followthrough.notification.MailState;
import org.followthrough.reporting.ProgressAsked;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportReleased;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the whole application mails, to whom and when. */
@FollowthroughTest
class ListenersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Autowired
    World world;

    @Autowired
    Worklist worklist;

    @Autowired
    List<Desk> desks;

    @Autowired
    Commands commands;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MailLog log;

    /** Whatever a test let happen: nothing behind sign-in was mailed, and nothing was lost on the way. */
    @AfterEach
    void no_mail_says_what_stands_behind_sign_in() {
        assertThat(world.mails())
                .allSatisfy(mail -> assertThat(SendingTest.plainText(mail.message()) + mail.raw())
                        .doesNotContainIgnoringCase("canary")
                        .doesNotContain("It lacks the dates")
                        .doesNotContain("Not ours"));
        assertThat(log.count(MailState.PENDING)).isZero();
    }

    @Test
    void a_lead_is_mailed_once_for_all_that_a_plan_gives_them_and_then_for_each_turn_it_takes() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(DUE))
                .withAction(ledBy(OFFICER).due(DUE.plusDays(1)))
                .withAction(ledBy(OFFICER).alreadyDone())
                .plan());
        world.tick();
        assertMailed(tuple(
                "Ola Officer <ola@police.example>",
                "GS-1 training: please take it on, evidence due 31 March 2026, and 1 more"));

        answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        answer("GS-1", OFFICER, Map.of("statement", "We did it"));
        world.tick();
        assertLastMail("Cora Chair <cora@council.example>", "GS-1 training: evidence to judge");

        answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of("verdict", "returned", "reason", "It lacks the dates", "answerBy", LocalDate.of(2026, 4, 14)));
        world.tick();
        assertLastMail("Ola Officer <ola@police.example>", "GS-1 training: more is asked for by 14 April 2026");

        world.clock().advance(Duration.ofHours(1));
        answer("GS-1", OFFICER, Map.of("statement", "With dates"));
        world.clock().advanceDays(1);
        world.tick();
        assertLastMail("Cora Chair <cora@council.example>", "GS-1 training: evidence to judge");

        answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        world.tick();
        assertLastMail("Ola Officer <ola@police.example>", "GS-1 training: evidence accepted");
        assertThat(world.mails()).hasSize(5);
        UUID answer = world.action("GS-1").answer().value();
        assertThat(log.about(answer)).hasSize(5);
    }

    @Test
    void a_lead_agreed_at_a_meeting_is_told_that_it_is_theirs() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(DUE))
                .plan());
        world.tick();
        assertMailed(tuple(
                "Ola Officer <ola@police.example>", "GS-1 training: yours to deliver, evidence due 31 March 2026"));
    }

    @Test
    void who_is_to_name_a_lead_is_asked_and_the_lead_they_name_is_mailed() {
        world.load(aPlan("GS")
                .withAction(ledByNobody().due(DUE))
                .withAction(ledBy(POLICY.id()).due(DUE))
                .plan());
        world.tick();
        assertMailed(
                tuple("Mira Manager <mira@unit.example>", "GS-1 training: a lead is to be named"),
                tuple("Cora Chair <cora@council.example>", "GS-2 training: a lead is to be named"));
        answer("GS-1", MANAGER, Map.of("lead", OFFICER.value().toString()));
        world.tick();
        assertLastMail(
                "Ola Officer <ola@police.example>", "GS-1 training: please take it on, evidence due 31 March 2026");

        answer("GS-1", OFFICER, Map.of("decision", "decline", "reason", "Not ours"));
        world.clock().advanceDays(1);
        world.tick();
        assertLastMail("Mira Manager <mira@unit.example>", "GS-1 training: a lead is to be named");
        answer("GS-1", MANAGER, Map.of("lead", OFFICER.value().toString()));
        world.tick();
        assertLastMail(
                "Ola Officer <ola@police.example>", "GS-1 training: please take it on, evidence due 31 March 2026");
    }

    @Test
    void an_action_that_goes_overdue_climbs_to_the_executive_by_mail_once_per_rung() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(DUE)).plan());
        world.letTimePassTo(LocalDate.of(2026, 7, 2));
        assertThat(toldOfTheAction("ola@police.example"))
                .containsExactly(
                        "GS-1 training: please take it on, evidence due 31 March 2026",
                        "GS-1 training: evidence due 31 March 2026",
                        "GS-1 training: evidence due 31 March 2026",
                        "GS-1 training: evidence due 31 March 2026",
                        "GS-1 training: evidence not yet received, due 31 March 2026",
                        "GS-1 training: evidence not yet received, due 31 March 2026");
        assertThat(toldOfTheAction("chidi@police.example"))
                .containsExactly(
                        "GS-1 training: evidence not yet received, due 31 March 2026",
                        "GS-1 training: evidence not yet received, due 31 March 2026",
                        "GS-1 training: evidence not yet received, due 31 March 2026");
        assertThat(textsOfTheAction("ola@police.example").get(4))
                .contains(
                        "If we have still not received it, we tell Cora Chair (chair) and Mira Manager (business manager)"
                                + " on 14 April 2026");
        assertThat(textsOfTheAction("cora@council.example"))
                .singleElement()
                .asString()
                .contains(
                        "Lead: Ola Officer, Testshire Police",
                        "14 days past that date",
                        "Lead last written to: 2 April 2026");
        assertThat(textsOfTheAction("chidi@police.example").get(0))
                .contains("Testshire Police: 1 live action, 1 overdue, 0 waiting for sign-off.")
                .contains("because you are your agency's executive");
        assertThat(textsOfTheAction("chidi@police.example").get(1))
                .contains("because you are a lead safeguarding partner");
        assertThat(textsOfTheAction("chidi@police.example").get(2))
                .contains("after everybody on the ladder has been told");
    }

    @Test
    void after_an_outage_everybody_whom_the_missed_rungs_name_gets_one_mail() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(DUE)).plan());
        world.tick();
        world.sleepUntil(LocalDate.of(2026, 5, 5));
        world.letTimePassTo(LocalDate.of(2026, 5, 8));
        assertThat(world.mails().stream()
                        .filter(mail -> !mail.subject().contains("take it on") && isNoReport(mail.subject()))
                        .map(ReceivedMail::to))
                .containsExactlyInAnyOrder(
                        "Ola Officer <ola@police.example>",
                        "Cora Chair <cora@council.example>",
                        "Mira Manager <mira@unit.example>",
                        "Chidi Chief <chidi@police.example>");
    }

    @Test
    void an_empty_seat_comes_to_the_business_manager_as_a_gap() {
        world.load(aPlan("GS").withAction(ledBy(SOCIAL_WORKER).due(DUE)).plan());
        world.letTimePassTo(LocalDate.of(2026, 5, 1));
        String gap = textsOfTheAction("mira@unit.example").get(1);
        assertThat(gap)
                .contains("This was meant for somebody who could not be written to")
                .contains("Meant for: agency executive of Testshire County Council");
    }

    @Test
    void loading_an_old_plan_floods_nobody() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2025, 3, 31)))
                .withAction(ledBy(OFFICER).due(LocalDate.of(2025, 6, 30)))
                .plan());
        world.tick();
        assertMailed(tuple(
                "Ola Officer <ola@police.example>",
                "GS-1 training: please take it on, with a new date in place of 31 March 2025, and 1 more"));
    }

    @Test
    void leads_are_asked_for_progress_in_one_mail_and_the_executive_hears_of_the_report_once() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(DUE))
                .withAction(ledBy(OFFICER).due(DUE))
                .plan());
        world.tick();
        ReportId report = ReportId.next();
        Quarter quarter = new Quarter(2025, 3);
        List<ProgressAsked.Asked> asks = world.actions().stream()
                .map(action -> new ProgressAsked.Asked(action, OFFICER))
                .toList();
        commands.run(() -> {
            events.publishEvent(new ProgressAsked(report, quarter, LocalDate.of(2026, 1, 16), asks));
            events.publishEvent(new ReportReleased(report, quarter, 12, 3, 2, List.of(CHIEF_CONSTABLE), MANAGER));
            return true;
        });
        world.tick();
        world.tick();
        assertThat(to("ola@police.example"))
                .last()
                .isEqualTo("GS-1 training: a line of progress by 16 January 2026, and 1 more");
        assertThat(texts("ola@police.example").get(1))
                .contains("https://followthrough.example/reports/" + report.value() + "/progress");
        assertThat(to("chidi@police.example")).containsExactly("Report Q3 2025-26: ready to read");
        assertThat(texts("chidi@police.example").get(0))
                .contains("Q3 2025-26: 12 live actions, 3 overdue, 2 waiting for sign-off.")
                .contains("https://followthrough.example/reports/" + report.value() + "\n");
    }

    @Test
    void nobody_is_told_over_night_what_was_settled_in_the_evening() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(DUE)).plan());
        world.clock().set(world.today(), LocalTime.of(19, 0));
        answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        answer("GS-1", OFFICER, Map.of("statement", "We did it"));
        answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        world.letTimePassTo(world.today().plusDays(1));
        assertMailed(tuple("Ola Officer <ola@police.example>", "GS-1 training: evidence accepted"));
        assertThat(log.noticesWaiting()).isZero();
    }

    @Test
    void an_overdue_notice_that_waits_is_not_mailed_once_the_evidence_is_in() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(DUE))
                .plan());
        world.letTimePassTo(DUE);
        world.clock().set(DUE.plusDays(1), LocalTime.of(18, 30));
        world.tick();
        assertThat(log.noticesWaiting())
                .as("what is overdue, and on the quarter's first day a line of progress and the agency's statement")
                .isEqualTo(3);
        answer("GS-1", OFFICER, Map.of("statement", "We did it"));
        world.letTimePassTo(DUE.plusDays(2));
        assertThat(world.mails())
                .extracting(ReceivedMail::subject)
                .noneMatch(subject -> subject.contains("not yet received"));
        assertLastMail("Cora Chair <cora@council.example>", "GS-1 training: evidence to judge");
    }

    private void answer(String reference, PersonId person, Map<String, Object> answers) {
        WorkItem item = worklist.toAnswer(
                        "answer", world.action(reference).answer().value(), world.viewer(person))
                .orElseThrow();
        Desk desk = desks.stream()
                .filter(each -> each.serves().contains(item.element()))
                .findFirst()
                .orElseThrow();
        Outcome outcome = commands.run(() -> desk.submit(item, answers, world.viewer(person)));
        assertThat(outcome).isEqualTo(Outcome.done());
    }

    private void assertMailed(Tuple... mails) {
        assertThat(world.mails())
                .extracting(ReceivedMail::to, ReceivedMail::subject)
                .containsExactlyInAnyOrder(mails);
    }

    private void assertLastMail(String to, String subject) {
        assertThat(to(to)).last().isEqualTo(subject);
    }

    private List<String> to(String address) {
        return sent(address).map(ReceivedMail::subject).toList();
    }

    /** What the ladder and the action's own turns mailed, without the quarter's report. */
    private List<String> toldOfTheAction(String address) {
        return to(address).stream().filter(ListenersTest::isNoReport).toList();
    }

    private List<String> textsOfTheAction(String address) {
        return sent(address)
                .filter(mail -> isNoReport(mail.subject()))
                .map(mail -> SendingTest.plainText(mail.message()))
                .toList();
    }

    private List<String> texts(String address) {
        return sent(address).map(mail -> SendingTest.plainText(mail.message())).toList();
    }

    private Stream<ReceivedMail> sent(String address) {
        return world.mails().stream().filter(mail -> mail.to().contains(address));
    }

    private static boolean isNoReport(String subject) {
        return !subject.startsWith("Report ") && !subject.contains("line of progress");
    }
}
