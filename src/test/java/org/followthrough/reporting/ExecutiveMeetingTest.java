package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.UNIT;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.reporting.internal.AskedDecisions;
import org.followthrough.reporting.internal.Receiving;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The executive's meeting around the quarter's report: its papers, what it decides, who had it on paper. */
@FollowthroughTest
class ExecutiveMeetingTest {

    @Autowired
    World world;

    @Autowired
    AskedDecisions decisions;

    @Autowired
    Receiving receiving;

    @Autowired
    MeetingCalendar calendar;

    @Autowired
    AuditTrail audit;

    @Autowired
    Commands commands;

    final ReportWorld reporting;

    @Autowired
    ExecutiveMeetingTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    private Outcome releaseAsking(String lines) {
        return world.tryToAnswer(
                reporting.tasks().get(0), MANAGER, Map.of("comment", "Look at GS-1", "decisions", lines));
    }

    private void released(String lines) {
        reporting.opened();
        reporting.passTheCutOff();
        assertThat(releaseAsking(lines)).isEqualTo(Outcome.done());
    }

    private AskedDecision first() {
        return decisions.of(reporting.only().id()).get(0);
    }

    private WorkItem task() {
        return world.openTask("decision", first().id().value()).orElseThrow();
    }

    @Test
    void what_is_asked_becomes_a_task_and_what_is_decided_comes_back_onto_the_action() {
        released("gs-1: Name another lead by June\nMeet again in May");
        assertThat(decisions.of(reporting.only().id()))
                .extracting(AskedDecision::reference, AskedDecision::wording)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("GS-1", "Name another lead by June"),
                        org.assertj.core.groups.Tuple.tuple("", "Meet again in May"));
        assertThat(task().ask().group()).as("nobody chairs the executive").isEqualTo(UNIT.id());

        reporting.answer(
                task(),
                MANAGER,
                Map.of("decision", "agreed", "words", "The superintendent names one.", "minute", "Minute 7"));

        assertThat(first().state()).isEqualTo(AskedDecision.State.AGREED);
        assertThat(world.openTask("decision", first().id().value())).isEmpty();
        assertThat(audit.of("answer", world.action("GS-1").answer().value())).anySatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("executive-decided");
            assertThat(entry.facts())
                    .containsEntry("decision", "Agreed: The superintendent names one.")
                    .containsEntry("minute", "Minute 7");
        });
    }

    @Test
    void what_is_put_off_is_asked_again() {
        released("GS-1: Name another lead by June");
        reporting.answer(task(), MANAGER, Map.of("decision", "put-off", "words", "No quorum.", "minute", "Minute 2"));

        assertThat(first().state()).isEqualTo(AskedDecision.State.PUT_OFF);
        assertThat(task().ask().note()).isEqualTo("Put off, minute Minute 2");
    }

    @Test
    void a_number_that_no_action_has_is_refused_and_nothing_is_released() {
        reporting.opened();
        reporting.passTheCutOff();

        assertThat(releaseAsking("GS-1: Name a lead\nGS-99: Close it"))
                .isEqualTo(Outcome.refused("decisions", "GS-99 is the number of no action in a plan."));
        assertThat(reporting.only().state()).isEqualTo(ReportState.FROZEN);
        assertThat(decisions.of(reporting.only().id())).isEmpty();
    }

    @Test
    void who_never_signs_in_had_it_on_paper_and_the_report_is_filed() {
        released("");
        LocalDate today = world.today();
        ReportId report = reporting.only().id();
        assertThat(commands.run(() -> receiving.receiveAtMeeting(report, 0, today.plusDays(1), world.manager())))
                .isInstanceOf(Outcome.Refused.class);
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> commands.run(
                        () -> receiving.receiveAtMeeting(report, 0, today, world.viewer(CHIEF_CONSTABLE))));

        assertThat(commands.run(() -> receiving.receiveAtMeeting(report, 0, today, world.manager())))
                .isEqualTo(Outcome.done());
        world.tick();

        assertThat(reporting.only().state()).isEqualTo(ReportState.FILED);
        assertThat(receiving.readers(report))
                .singleElement()
                .satisfies(reader -> assertThat(reader.atMeeting()).isEqualTo(today));
        assertThat(commands.run(() -> receiving.receiveAtMeeting(report, 0, today, world.manager())))
                .isEqualTo(Outcome.refused("This reader has received the report already."));
    }

    @Test
    void the_report_is_counted_back_from_the_papers_of_the_executive_s_next_meeting() {
        assertThat(commands.run(() -> calendar.add(
                        EXECUTIVE.id(), LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 5), world.manager())))
                .isEqualTo(Outcome.done());
        reporting.loaded();
        world.letTimePassTo(LocalDate.of(2026, 4, 12));
        assertThat(reporting.all()).isEmpty();
        world.letTimePassTo(LocalDate.of(2026, 4, 13));

        assertThat(reporting.only().paperDueOn()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(reporting.only().cutOffOn()).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @Test
    void papers_are_sent_out_five_working_days_before_unless_another_day_is_given() {
        commands.run(() -> calendar.add(EXECUTIVE.id(), LocalDate.of(2026, 5, 12), null, world.manager()));

        assertThat(calendar.coming(world.manager()))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.papersOn())
                        .as("4 May 2026 is a bank holiday")
                        .isEqualTo(LocalDate.of(2026, 5, 5)));
        assertThat(commands.run(() -> calendar.add(EXECUTIVE.id(), LocalDate.of(2026, 5, 12), null, world.manager())))
                .isEqualTo(Outcome.refused("held", "A meeting of this group on that day is planned already."));
        assertThat(commands.run(() -> calendar.add(EXECUTIVE.id(), LocalDate.of(2026, 1, 5), null, world.manager())))
                .isInstanceOf(Outcome.Refused.class);
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() ->
                        calendar.add(EXECUTIVE.id(), LocalDate.of(2026, 6, 9), null, world.viewer(CHIEF_CONSTABLE)));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> calendar.coming(world.viewer(OFFICER)));
    }
}
