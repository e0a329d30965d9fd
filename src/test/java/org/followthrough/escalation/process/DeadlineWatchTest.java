package org.followthrough.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.escalation.ToldAs.AGENCY_EXECUTIVE;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.Progress;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.LadderUsedUp;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.RungsReached;
import org.followthrough.escalation.Told;
import org.followthrough.escalation.ToldOn;
import org.followthrough.escalation.internal.Climbing;
import org.followthrough.escalation.internal.DateVersion;
import org.followthrough.escalation.internal.WatchedDate;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Timers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Each path of the watch, in the whole application. */
@FollowthroughTest
@RecordApplicationEvents
class DeadlineWatchTest {

    private static final Map<String, Object> EVIDENCE = Map.of("statement", "Every team was trained.");
    private static final LocalDate DUE = LocalDate.parse("2026-03-31");

    @Autowired
    World world;

    @Autowired
    Ladder ladder;

    @Autowired
    Progress progress;

    @Autowired
    Commands commands;

    @Autowired
    Climbing climbing;

    @Autowired
    Timers timers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void each_rung_is_climbed_once_on_its_own_working_day() {
        load(ledBy(OFFICER).due(DUE));
        for (String day : List.of(
                "2026-03-03", "2026-03-17", "2026-03-30", "2026-04-01", "2026-04-14", "2026-04-30", "2026-06-01")) {
            int before = reached().size();
            itIs(day, "07:59");
            assertThat(reached()).as("before eight on %s", day).hasSize(before);
            itIs(day, "08:00");
            assertThat(reached()).as("at eight on %s", day).hasSize(before + 1);
        }
        assertThat(reached())
                .extracting(each -> each.highest().name())
                .containsExactly("before-28", "before-14", "before-3", "after-1", "after-14", "after-30", "after-60");
        assertThat(reached()).allSatisfy(each -> assertThat(each.rungs()).hasSize(1));
        assertThat(told())
                .extracting(ToldOn::rung, ToldOn::reader)
                .containsExactlyInAnyOrder(
                        row("before-28", OFFICER),
                        row("before-14", OFFICER),
                        row("before-3", OFFICER),
                        row("after-1", OFFICER),
                        row("after-14", CASE_REVIEW_CHAIR),
                        row("after-14", MANAGER),
                        row("after-30", CHIEF_CONSTABLE),
                        row("after-60", CHIEF_CONSTABLE));
    }

    @Test
    void after_an_outage_over_several_rungs_each_person_is_told_once() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-04-20", "11:00");

        assertThat(reached()).singleElement().satisfies(outage -> {
            assertThat(outage.rungs())
                    .extracting(Rung::name)
                    .containsExactly("before-28", "before-14", "before-3", "after-1", "after-14");
            assertThat(outage.told())
                    .extracting(Told::reader, Told::rung)
                    .containsExactlyInAnyOrder(
                            row(OFFICER, "after-1"), row(CASE_REVIEW_CHAIR, "after-14"), row(MANAGER, "after-14"));
            assertThat(outage.next().words()).isEqualTo("Chidi Chief (agency executive) on 30 April 2026");
        });
        assertThat(timers.runDue()).isZero();
    }

    @Test
    void two_rungs_that_moved_to_one_working_day_are_one() {
        load(ledBy(OFFICER).due(LocalDate.parse("2026-04-06")));
        itIs("2026-04-02", "09:00");
        int before = reached().size();
        itIs("2026-04-07", "08:00");

        assertThat(reached()).hasSize(before + 1);
        assertThat(reached().get(before).rungs()).extracting(Rung::name).containsExactly("before-3", "after-1");
        assertThat(reached().get(before).told()).extracting(Told::rung).containsExactly("after-1");
    }

    @Test
    void an_action_that_is_overdue_when_loaded_begins_with_the_next_rung() {
        load(ledBy(OFFICER).due(LocalDate.parse("2025-12-10")));
        assertThat(timers.runDue()).isZero();
        assertThat(ladder.next(action()).words()).isEqualTo("Chidi Chief (agency executive) on 9 January 2026");

        itIs("2026-01-09", "08:00");
        assertThat(reached()).extracting(each -> each.highest().name()).containsExactly("after-30");
    }

    @Test
    void an_action_for_which_no_rung_is_left_when_loaded_waits_a_month_for_the_digest() {
        load(ledBy(OFFICER).due(LocalDate.parse("2025-03-31")));
        assertThat(ladder.next(action()).words())
                .isEqualTo("Ola Officer (lead), Chidi Chief (agency executive) and Mira Manager (business manager)"
                        + " in the monthly digest on 6 February 2026");
        itIs("2026-02-06", "07:59");
        assertThat(usedUp()).isEmpty();
        itIs("2026-02-06", "08:00");
        assertThat(usedUp()).extracting(LadderUsedUp::month).containsExactly(YearMonth.parse("2026-02"));
        assertThat(reached()).isEmpty();
    }

    @Test
    void when_the_ladder_is_used_up_it_repeats_each_month_until_it_moves() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-06-01", "08:00");
        assertThat(ladder.next(action()).words()).endsWith("in the monthly digest on 30 June 2026");

        itIs("2026-06-30", "08:00");
        itIs("2026-07-29", "23:00");
        itIs("2026-07-30", "08:00");
        assertThat(usedUp())
                .extracting(LadderUsedUp::month)
                .containsExactly(YearMonth.parse("2026-06"), YearMonth.parse("2026-07"));
        assertThat(usedUp().get(1).told())
                .extracting(Told::reader)
                .containsExactlyInAnyOrder(OFFICER, CHIEF_CONSTABLE, MANAGER);
        assertThat(usedUp().get(1).next().day()).isEqualTo("2026-09-01");
    }

    @Test
    void an_outage_over_several_digests_is_one() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-06-01", "08:00");
        itIs("2026-09-10", "08:00");
        assertThat(usedUp()).extracting(LadderUsedUp::month).containsExactly(YearMonth.parse("2026-08"));
    }

    @Test
    void a_month_has_its_days_of_grace() {
        load(ledBy(OFFICER).dueInMonthOf(LocalDate.parse("2026-02-01")));
        itIs("2026-03-06", "12:00");
        assertThat(reached()).extracting(each -> each.highest().name()).containsExactly("before-3");
        itIs("2026-03-09", "08:00");
        assertThat(reached()).extracting(each -> each.highest().name()).containsExactly("before-3", "after-1");
    }

    @Test
    void an_empty_seat_falls_to_the_business_manager_and_shows_as_a_gap() {
        load(ledBy(SOCIAL_WORKER).due(LocalDate.parse("2025-12-10")));
        itIs("2026-01-09", "08:00");

        Gap gap = new Gap(AGENCY_EXECUTIVE, "Testshire County Council");
        assertThat(reached()).singleElement().satisfies(rung -> {
            assertThat(rung.gaps()).containsExactly(gap);
            assertThat(rung.told()).singleElement().satisfies(told -> {
                assertThat(told.reader()).isEqualTo(MANAGER);
                assertThat(told.insteadOf()).containsExactly(gap);
            });
        });
        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.insteadOf()).isEqualTo("no agency executive for Testshire County Council");
            assertThat(told.at()).isEqualTo(Instant.parse("2026-01-09T08:00:00Z"));
        });
        assertThat(ladder.gaps()).containsExactly(gap);
    }

    @Test
    void seats_that_nothing_open_needs_are_no_gaps() {
        assertThat(ladder.gaps()).isEmpty();
        load(ledBy(SOCIAL_WORKER).due(DUE).alreadyDone());
        assertThat(ladder.gaps()).isEmpty();
    }

    @Test
    void a_changed_date_begins_a_watch_of_its_own_and_ends_the_old_one() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-03-03", "08:00");
        changeDate("2026-05-29");
        assertThat(ladder.next(action()).words()).isEqualTo("Ola Officer (lead) on 1 May 2026");

        itIs("2026-04-30", "12:00");
        assertThat(reached()).hasSize(1);
        itIs("2026-05-01", "08:00");
        assertThat(reached())
                .extracting(each -> each.dateVersion() + " " + each.highest().name())
                .containsExactly(
                        reached().get(0).dateVersion() + " before-28",
                        (reached().get(0).dateVersion() + 1) + " before-28");
    }

    @Test
    void a_date_given_to_an_action_without_one_begins_its_watch() {
        load(ledBy(OFFICER));
        assertThat(timers.nextDue()).isEmpty();
        assertThat(ladder.next(action()).words()).isEqualTo("nobody, because no date is set");

        changeDate("2026-03-31");
        itIs("2026-03-03", "08:00");
        assertThat(reached()).extracting(each -> each.highest().name()).containsExactly("before-28");
    }

    @Test
    void while_evidence_is_judged_nobody_is_told() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-03-03", "08:00");
        world.answer("GS-1", OFFICER, EVIDENCE);

        assertThat(watches()).isZero();
        assertThat(ladder.next(action()).words()).isEqualTo("Cora Chair (chair) on 13 March 2026");
        itIs("2026-06-10", "12:00");
        assertThat(reached()).hasSize(1);
    }

    @Test
    void a_return_begins_the_watch_over_its_new_day_and_sends_nothing_that_lay_in_the_waiting_time() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-03-29", "12:00");
        int before = reached().size();
        world.answer("GS-1", OFFICER, EVIDENCE);
        itIs("2026-05-11", "09:00");
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of("verdict", "returned", "reason", "No dates", "answerBy", LocalDate.parse("2026-05-20")));

        assertThat(timers.runDue()).isZero();
        assertThat(ladder.next(action()).words()).isEqualTo("Ola Officer (lead) on 18 May 2026");
        itIs("2026-05-18", "08:00");
        assertThat(reached()).hasSize(before + 1);
        assertThat(reached().get(before).highest().name()).isEqualTo("before-3");
    }

    @Test
    void an_accepted_action_has_no_watch() {
        load(ledBy(OFFICER).due(DUE));
        world.answer("GS-1", OFFICER, EVIDENCE);
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));

        assertThat(watches()).isZero();
        assertThat(ladder.next(action()).words()).isEqualTo("nobody, because it is accepted");
    }

    @Test
    void an_action_that_was_done_when_loaded_never_had_one() {
        load(ledBy(OFFICER).due(LocalDate.parse("2025-12-10")).alreadyDone());
        assertThat(watches()).isZero();
    }

    private int watches() {
        Integer running = jdbc.queryForObject(
                "select count(*) from ACT_RU_JOB where PROCESS_DEF_KEY_ = 'deadline-watch'", Integer.class);
        return running == null ? 0 : running;
    }

    @Test
    void a_step_that_is_repeated_tells_nobody_again() {
        load(ledBy(OFFICER).due(DUE));
        itIs("2026-04-14", "08:00");
        RungsReached once = reached().get(0);
        DateVersion version = new DateVersion(once.dateVersion(), new WatchedDate(DUE, DeadlineKind.DATE));
        commands.run(
                () -> climbing.climb(action().answer(), version, once.rungs().get(0), once.at()));

        assertThat(reached()).hasSize(1);
        assertThat(told()).hasSize(3);
    }

    private void load(TestPlans.ActionBuilder action) {
        world.load(aPlan("GS").agreedAt("Minute 7").withAction(action).plan());
    }

    private ActionView action() {
        return world.action("GS-1");
    }

    private void itIs(String day, String time) {
        world.clock().set(LocalDate.parse(day), LocalTime.parse(time));
        timers.runDue();
    }

    private void changeDate(String due) {
        Outcome outcome = commands.run(() -> progress.changeDate(
                action().answer(), LocalDate.parse(due), "The training was moved", world.manager()));
        assertThat(outcome).isEqualTo(Outcome.done());
    }

    private List<ToldOn> told() {
        return ladder.told(action().answer());
    }

    private List<RungsReached> reached() {
        return events.stream(RungsReached.class).toList();
    }

    private List<LadderUsedUp> usedUp() {
        return events.stream(LadderUsedUp.class).toList();
    }

    private static Tuple row(Object... cells) {
        return Tuple.tuple(cells);
    }
}
