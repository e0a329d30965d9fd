package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.Progress;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.LostRace;
import org.followthrough.workflow.Pictures;
import org.followthrough.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every path of the quarter's report through the whole product. */
@FollowthroughTest
@RecordApplicationEvents
class QuarterlyReportTest {

    @Autowired
    World world;

    @Autowired
    Reports reports;

    @Autowired
    Commands commands;

    @Autowired
    Progress progress;

    @Autowired
    Endings endings;

    @Autowired
    AuditTrail audit;

    @Autowired
    Pictures pictures;

    @Autowired
    ApplicationEvents events;

    ReportWorld reporting;

    @Autowired
    QuarterlyReportTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @Test
    void a_line_may_be_given_changed_and_taken_back_until_the_cut_off() {
        reporting.opened();
        reporting.give("GS-1", "  Booked\r\nfor May  ", OFFICER);
        assertThat(reporting.numbers().overdue())
                .extracting(ReportSnapshot.Overdue::line)
                .containsExactly("Booked\nfor May");
        reporting.give("GS-1", "Booked for June", OFFICER);
        assertThat(reporting.numbers().overdue())
                .extracting(ReportSnapshot.Overdue::line)
                .containsExactly("Booked for June");
        reporting.give("GS-1", " ", OFFICER);
        assertThat(reporting.numbers().overdue())
                .extracting(ReportSnapshot.Overdue::line)
                .containsOnlyNulls();
    }

    @Test
    void what_has_ended_otherwise_is_listed_with_why_and_by_whose_word() {
        reporting.opened();
        commands.run(() -> endings.end(
                world.action("GS-1").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "The service has closed.", "Executive, minute 7"),
                world.manager()));
        assertThat(reporting.numbers().endedOrAside()).singleElement().satisfies(each -> {
            assertThat(each.reference()).isEqualTo("GS-1");
            assertThat(each.how()).isEqualTo("Withdrawn");
            assertThat(each.reason()).isEqualTo("The service has closed.");
            assertThat(each.agreed()).isEqualTo("Executive, minute 7");
        });
    }

    @Test
    void a_line_after_the_cut_off_is_refused_with_a_sentence_and_changes_nothing() {
        reporting.opened();
        reporting.passTheCutOff();
        ReportSnapshot before = reporting.numbers();

        assertThat(reporting.give("GS-1", "Too late", OFFICER)).isInstanceOf(Outcome.Refused.class);
        assertThat(reporting.numbers()).isEqualTo(before);
    }

    @Test
    void a_line_is_taken_from_who_leads_the_action_and_from_nobody_else() {
        reporting.opened();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> reporting.give("GS-1", "Not mine", CASE_REVIEW_CHAIR));
        reporting.give("GS-1", "Not mine either", SOCIAL_WORKER);

        assertThat(reporting.numbers().overdue())
                .extracting(ReportSnapshot.Overdue::line)
                .containsOnlyNulls();
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_none_is_kept() {
        reporting.opened();
        Outcome outcome = reporting.give("GS-1", "x".repeat(501), OFFICER);

        assertThat(outcome)
                .isEqualTo(Outcome.refused(
                        world.action("GS-1").answer().value().toString(),
                        "The line for GS-1 must be 500 characters or fewer: it is 1 too long."));
        assertThat(reporting.give("GS-1", "x".repeat(500), OFFICER)).isEqualTo(Outcome.done());
    }

    @Test
    void numbers_freeze_at_eight_in_the_morning_of_the_cut_off_and_not_a_second_earlier() {
        reporting.opened();
        world.clock().set(ReportWorld.CUT_OFF, LocalTime.of(7, 59, 59));
        world.tick();
        assertThat(reporting.only().isOpen()).isTrue();

        world.clock().advance(Duration.ofSeconds(1));
        world.tick();
        assertThat(reporting.only().state()).isEqualTo(ReportState.FROZEN);
        assertThat(reporting.tasks()).singleElement().satisfies(item -> {
            assertThat(item.element()).isEqualTo("UserTask_CheckAndRelease");
            assertThat(item.ask().group()).isEqualTo(UNIT.id());
        });
    }

    @Test
    void what_happens_after_the_freeze_is_not_in_the_report() {
        reporting.opened();
        reporting.passTheCutOff();
        ReportSnapshot frozen = reporting.numbers();
        world.answer("GS-1", OFFICER, Map.of("statement", "At last"));

        assertThat(reporting.numbers()).isEqualTo(frozen);
        assertThat(frozen.totals().overdue()).isEqualTo(1);
    }

    @Test
    void only_the_business_unit_releases_it_and_with_a_comment() {
        reporting.opened();
        reporting.passTheCutOff();
        WorkItem item = reporting.tasks().get(0);

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> reporting.answer(item, CHIEF_CONSTABLE, Map.of("comment", "Mine")));
        assertThat(reporting.tryToAnswer(item, MANAGER, Map.of())).isInstanceOf(Outcome.Refused.class);
        assertThat(reporting.only().state()).isEqualTo(ReportState.FROZEN);
    }

    @Test
    void each_reader_is_told_once_whatever_the_number_of_their_seats_with_three_numbers() {
        reporting.seat(CASE_REVIEW_CHAIR, Seat.PARTNERSHIP_CHAIR);
        reporting.opened();
        reporting.passTheCutOff();
        reporting.release("Look at GS-1");

        assertThat(events.stream(ReportReleased.class)).singleElement().satisfies(told -> {
            assertThat(told.readers()).containsExactly(CHIEF_CONSTABLE, CASE_REVIEW_CHAIR);
            assertThat(told.live()).isEqualTo(3);
            assertThat(told.overdue()).isEqualTo(1);
            assertThat(told.awaitingSignOff()).isZero();
            assertThat(told.by()).isEqualTo(MANAGER);
        });
        assertThat(reporting.tasks())
                .extracting(item -> item.ask().person())
                .containsExactlyInAnyOrder(CHIEF_CONSTABLE, CASE_REVIEW_CHAIR);
    }

    @Test
    void the_last_receipt_files_it() {
        reporting.seat(CASE_REVIEW_CHAIR, Seat.PARTNERSHIP_CHAIR);
        reporting.opened();
        reporting.passTheCutOff();
        reporting.release("Look at GS-1");

        reporting.receive(CASE_REVIEW_CHAIR);
        assertThat(reporting.only().state()).isEqualTo(ReportState.RELEASED);
        reporting.receive(CHIEF_CONSTABLE);

        assertThat(reporting.only().state()).isEqualTo(ReportState.FILED);
        assertThat(reporting.tasks()).isEmpty();
        assertThat(pictures.standing("quarterly-report", reporting.only().id().value()))
                .hasValueSatisfying(standing -> assertThat(standing.ended()).isTrue());
    }

    @Test
    void nobody_receives_it_for_another() {
        reporting.opened();
        reporting.passTheCutOff();
        reporting.release("Look at GS-1");
        WorkItem item = reporting.tasks().get(0);

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> reporting.answer(item, MANAGER, Map.of("received", true)));
        assertThat(reporting.tryToAnswer(item, CHIEF_CONSTABLE, Map.of())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_report_that_nobody_is_to_read_is_filed_on_release() {
        reporting.emptySeats(CHIEF_CONSTABLE);
        reporting.opened();
        reporting.passTheCutOff();
        reporting.release("Nobody sits on the executive");

        assertThat(reporting.only().state()).isEqualTo(ReportState.FILED);
    }

    @Test
    void a_release_or_receipt_done_twice_is_a_lost_race_and_changes_nothing() {
        reporting.opened();
        reporting.passTheCutOff();
        WorkItem release = reporting.tasks().get(0);
        reporting.release("First");
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> reporting.answer(release, MANAGER, Map.of("comment", "Second")));
        WorkItem receipt = reporting.tasks().get(0);
        reporting.receive(CHIEF_CONSTABLE);
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> reporting.answer(receipt, CHIEF_CONSTABLE, Map.of("received", true)));

        assertThat(reporting.only().comment()).isEqualTo("First");
    }

    @Test
    void the_next_report_is_compared_with_the_one_that_was_released() {
        reporting.opened();
        reporting.passTheCutOff();
        reporting.release("First");
        reporting.receive(CHIEF_CONSTABLE);
        long late = ChronoUnit.DAYS.between(ReportWorld.OVERDUE_SINCE, world.today());
        commands.run(() -> progress.changeDate(
                world.action("GS-1").answer(), LocalDate.of(2026, 9, 1), "Trainer ill", world.manager()));
        world.answer("GS-2", SOCIAL_WORKER, Map.of("statement", "Done"));
        world.sleepUntil(LocalDate.of(2026, 7, 1));

        Report second = reporting.all().get(0);
        ReportSnapshot numbers = reports.numbers(second.id(), world.manager());
        assertThat(numbers.comparedWith()).isEqualTo("2025-Q4");
        assertThat(numbers.changes())
                .extracting(ReportSnapshot.Change::reference)
                .containsExactly("GS-1", "GS-2");
        assertThat(numbers.datesMoved()).singleElement().satisfies(moved -> {
            assertThat(moved.reference()).isEqualTo("GS-1");
            assertThat(moved.late()).isEqualTo(late);
        });
    }

    @Test
    void everything_that_happens_to_it_is_on_record() {
        reporting.opened();
        reporting.give("GS-1", "Booked", OFFICER);
        reporting.passTheCutOff();
        reporting.release("Look at GS-1");
        reporting.receive(CHIEF_CONSTABLE);

        assertThat(audit.of("report", reporting.only().id().value()))
                .extracting(AuditEntry::what)
                .filteredOn(what -> !what.startsWith("statement-"))
                .containsExactly(
                        "report-filed",
                        "report-received",
                        "report-released",
                        "report-numbers-frozen",
                        "progress-given",
                        "progress-asked",
                        "report-opened");
    }

    @Test
    void a_group_that_leads_is_named_by_its_name() {
        world.load(aPlan("GS")
                .withAction(ledBy(POLICY.id()).due(ReportWorld.OVERDUE_SINCE))
                .plan());
        world.sleepUntil(ReportWorld.OPENS);

        assertThat(reporting.numbers().overdue())
                .extracting(ReportSnapshot.Overdue::lead)
                .containsExactly("Policy Group");
    }
}
