package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.followthrough.directory.Seat;
import org.followthrough.reporting.Reports.Opened;
import org.followthrough.scheduling.Routine;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Timers;
import org.followthrough.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes and people who do the same thing to a report at the same moment. */
@FollowthroughTest
class ReportRacesTest {

    @Autowired
    World world;

    @Autowired
    Reports reports;

    @Autowired
    List<Routine> routines;

    @Autowired
    Commands commands;

    @Autowired
    Timers timers;

    @Autowired
    JdbcClient jdbc;

    final ReportWorld reporting;

    @Autowired
    ReportRacesTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @BeforeEach
    void aPlanWithOneOverdueAction() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 3, 1)))
                .plan());
    }

    /** Each without the lock, which saves work but is not what holds the truth. */
    @Test
    void nodes_that_open_the_report_together_open_one() {
        world.clock().set(ReportWorld.OPENS, LocalTime.of(9, 0));
        Routine opens = routines.stream()
                .filter(routine -> routine.name().equals("open-quarterly-report"))
                .findFirst()
                .orElseThrow();
        AtOnce.run(Collections.nCopies(6, () -> {
            opens.tick(world.clock().instant());
            return true;
        }));

        assertOneIsOpen();
    }

    @Test
    void managers_who_press_the_button_together_open_one() {
        Quarter quarter = reports.toOpen(world.manager()).orElseThrow();
        List<Opened> opened = AtOnce.run(Collections.nCopies(6, (Callable<Opened>)
                () -> commands.run(() -> reports.open(quarter, world.manager()))));

        assertThat(opened.stream().filter(Opened.Now.class::isInstance)).hasSize(1);
        assertOneIsOpen();
    }

    private void assertOneIsOpen() {
        Report report = reporting.only();
        assertThat(count(
                        "select count(*) from act_ru_execution where business_key_ = ?",
                        report.id().value().toString()))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where what = ?", "progress-asked"))
                .isEqualTo(1);
    }

    private long count(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }

    @RepeatedTest(5)
    void a_line_given_at_the_cut_off_is_in_the_report_or_is_refused() {
        world.sleepUntil(ReportWorld.OPENS);
        world.clock().set(ReportWorld.CUT_OFF, LocalTime.of(8, 0));
        List<Object> both = AtOnce.run(() -> reporting.give("GS-1", "Just in time", OFFICER), timers::runDue);
        timers.runDue();

        assertThat(reporting.only().state()).isEqualTo(ReportState.FROZEN);
        String kept = reporting.numbers().overdue().get(0).line();
        assertThat("Just in time".equals(kept)).isEqualTo(both.get(0) instanceof Outcome.Done);
    }

    @RepeatedTest(3)
    void readers_who_receive_it_together_all_have_and_file_it() {
        reporting.seat(CASE_REVIEW_CHAIR, Seat.PARTNERSHIP_CHAIR);
        world.sleepUntil(ReportWorld.OPENS);
        reporting.passTheCutOff();
        reporting.release("Look at GS-1");
        List<Outcome> outcomes =
                AtOnce.run(reporting.tasks().stream().map(this::receiving).toList());
        timers.runDue();

        assertThat(outcomes).containsExactly(Outcome.done(), Outcome.done());
        assertThat(reporting.only().state()).isEqualTo(ReportState.FILED);
    }

    private Callable<Outcome> receiving(WorkItem item) {
        return () ->
                reporting.tryToAnswer(item, Objects.requireNonNull(item.ask().person()), Map.of("received", true));
    }
}
