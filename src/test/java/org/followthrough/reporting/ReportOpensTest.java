package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.reporting.Reports.Opened;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** When the quarter's report opens, by itself and by hand. */
@FollowthroughTest
@RecordApplicationEvents
class ReportOpensTest {

    @Autowired
    World world;

    @Autowired
    Reports reports;

    @Autowired
    Commands commands;

    @Autowired
    ApplicationEvents events;

    ReportWorld reporting;

    @Autowired
    ReportOpensTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @Test
    void it_opens_by_itself_on_the_first_working_day_after_the_quarter_and_not_before() {
        reporting.loaded();
        world.sleepUntil(LocalDate.of(2026, 3, 31));
        assertThat(reporting.all()).isEmpty();

        world.sleepUntil(ReportWorld.OPENS);
        world.tick();

        assertThat(reporting.only()).satisfies(report -> {
            assertThat(report.quarter()).isEqualTo(new Quarter(2025, 4));
            assertThat(report.state()).isEqualTo(ReportState.OPEN);
            assertThat(report.cutOffOn()).isEqualTo(ReportWorld.CUT_OFF);
            assertThat(report.paperDueOn()).isEqualTo("2026-04-23");
        });
    }

    @Test
    void an_outage_over_its_opening_and_its_cut_off_delays_it_and_leaves_leads_their_days() {
        reporting.loaded();
        world.sleepUntil(LocalDate.of(2026, 5, 11));

        assertThat(reporting.only().cutOffOn()).isEqualTo("2026-05-18");
        assertThat(events.stream(ProgressAsked.class)).hasSize(1);
    }

    @Test
    void a_board_without_a_plan_has_no_report() {
        world.sleepUntil(ReportWorld.OPENS);
        assertThat(reporting.all()).isEmpty();
        assertThat(reports.toOpen(world.manager())).isEmpty();
        assertThat(commands.run(() -> reports.open(new Quarter(2025, 4), world.manager())))
                .isInstanceOf(Opened.Refused.class);
    }

    @Test
    void a_plan_loaded_after_the_quarter_opens_no_report_on_it_by_itself() {
        world.sleepUntil(ReportWorld.OPENS);
        reporting.loaded();
        world.sleepUntil(LocalDate.of(2026, 4, 20));
        assertThat(reporting.all()).isEmpty();
        assertThat(reports.toOpen(world.manager())).contains(new Quarter(2025, 4));
    }

    @Test
    void the_button_opens_the_last_quarters_report_and_then_the_present_ones_each_once() {
        reporting.loaded();
        assertThat(reports.toOpen(world.manager())).contains(new Quarter(2025, 3));
        assertThat(open(new Quarter(2025, 3))).isInstanceOf(Opened.Now.class);
        assertThat(open(new Quarter(2025, 3)))
                .isEqualTo(new Opened.Refused("There is already a report for October to December 2025."));
        assertThat(open(new Quarter(2025, 4))).isInstanceOf(Opened.Now.class);
        assertThat(reports.toOpen(world.manager())).isEmpty();
        assertThat(open(new Quarter(2026, 1))).isInstanceOf(Opened.Refused.class);

        world.sleepUntil(ReportWorld.OPENS);
        assertThat(reporting.all()).hasSize(2);
    }

    @Test
    void leads_with_evidence_still_to_come_are_asked_and_nobody_else() {
        reporting.loaded();
        world.answer("GS-2", SOCIAL_WORKER, Map.of("statement", "Done"));
        world.sleepUntil(ReportWorld.OPENS);

        assertThat(events.stream(ProgressAsked.class)).singleElement().satisfies(asked -> {
            assertThat(asked.answerBy()).isEqualTo("2026-04-15");
            assertThat(asked.asks()).singleElement().satisfies(ask -> {
                assertThat(ask.person()).isEqualTo(OFFICER);
                assertThat(ask.action().reference()).isEqualTo("GS-1");
            });
        });
    }

    private Opened open(Quarter quarter) {
        return commands.run(() -> reports.open(quarter, world.manager()));
    }
}
