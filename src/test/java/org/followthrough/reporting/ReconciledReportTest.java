package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.followthrough.reporting.ReportSnapshot.Totals;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Partnerships made at random: every count in a report is that of a plain query over the events on record. */
@FollowthroughTest
class ReconciledReportTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final NewEnding WITHDRAWN =
            new NewEnding(Ending.Kind.WITHDRAWN, "", "The service has closed.", "Executive, minute 7");

    @Autowired
    World world;

    @Autowired
    Endings endings;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    final ReportWorld reporting;

    @Autowired
    ReconciledReportTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void every_count_is_that_of_a_plain_query_over_the_events(long seed) {
        Random chance = new Random(seed);
        load(chance);
        world.letTimePassTo(LocalDate.of(2026, 2, 2));
        world.actions().forEach(action -> deed(action, chance));
        world.sleepUntil(LocalDate.of(2026, 4, 1));
        world.actions().stream().filter(action -> chance.nextInt(4) == 0).forEach(action -> deed(action, chance));
        reporting.passTheCutOff();

        Totals totals = reporting.numbers().totals();
        assertThat(totals.actions()).isEqualTo(started(""));
        assertThat(totals.completed()).isEqualTo(started("and " + newestIs("evidence-accepted")));
        assertThat(totals.awaitingSignOff()).isEqualTo(started("and " + newestIs("evidence-submitted")));
        assertThat(totals.live())
                .isEqualTo(totals.actions()
                        - started("and " + newestIs("evidence-accepted"))
                        - started("and " + newestIs("action-ended"))
                        - loadedDone());
        assertThat(totals.overdue()).isEqualTo(overdue());
        assertThat(totals.datesMoved())
                .isEqualTo(started("and exists (select 1 from audit_entry d where d.subject_id = s.subject_id"
                        + " and d.what in ('date-changed', 'date-granted'))"));
        eachWayOfCountingComesToTheSame(totals);
    }

    private void eachWayOfCountingComesToTheSame(Totals totals) {
        ReportSnapshot numbers = reporting.numbers();
        assertThat(numbers.standings()).hasSize(totals.actions());
        assertThat(numbers.overdue()).hasSize(totals.overdue());
        assertThat(numbers.awaiting()).hasSize(totals.awaitingSignOff());
        assertThat(numbers.completed()).hasSize(totals.completed());
        assertThat(Stream.of(numbers.plans(), numbers.agencies(), numbers.strands()))
                .allSatisfy(tallies -> assertThat(sum(tallies)).isEqualTo(totals.actions()));
        assertThat(numbers.endedOrAside()).hasSize(started("and " + newestIs("action-ended")));
    }

    private static int sum(List<Tally> tallies) {
        return tallies.stream().mapToInt(Tally::total).sum();
    }

    /** The answers that were ever started or loaded, and hold to {@code more}. */
    private int started(String more) {
        return jdbc.sql("select count(*) from answer a join (select id as subject_id from answer) s"
                        + " on s.subject_id = a.id where 1 = 1 " + more)
                .query(Integer.class)
                .single();
    }

    /** Of what moves an action on, the newest entry is {@code what}. */
    private static String newestIs(String what) {
        return "(select n.what from audit_entry n where n.seq = (select max(m.seq) from audit_entry m"
                + " where m.subject_id = s.subject_id and m.what in ('evidence-submitted', 'evidence-accepted',"
                + " 'evidence-returned', 'action-ended'))) = '" + what + "'";
    }

    private int loadedDone() {
        return started("and a.came_in_as in ('ACCEPTED', 'TESTED') and not exists (select 1 from audit_entry e"
                + " where e.subject_id = s.subject_id and e.what = 'action-ended')");
    }

    private int overdue() {
        return started(
                "and a.due_on < date '2026-04-16' and a.came_in_as not in ('ACCEPTED', 'TESTED') and coalesce((select n.what"
                        + " from audit_entry n where n.seq = (select max(m.seq) from audit_entry m"
                        + " where m.subject_id = s.subject_id and m.what in ('evidence-submitted', 'evidence-accepted',"
                        + " 'evidence-returned', 'action-ended'))), 'none') not in"
                        + " ('evidence-submitted', 'evidence-accepted', 'action-ended')");
    }

    private void load(Random chance) {
        for (String prefix : List.of("AA", "BB", "CC").subList(0, 1 + chance.nextInt(3))) {
            TestPlans plan = aPlan(prefix);
            if (chance.nextBoolean()) plan = plan.agreedAt("Minute 4");
            int actions = 1 + chance.nextInt(6);
            for (int n = 0; n < actions; n++) plan = plan.withAction(action(chance));
            world.load(plan.plan());
        }
    }

    private static TestPlans.ActionBuilder action(Random chance) {
        LocalDate due = BEGAN.plusDays(20L + chance.nextInt(200));
        return switch (chance.nextInt(6)) {
            case 0 -> ledByNobody().due(due);
            case 1 -> ledBy(OFFICER).alreadyDone();
            case 2 -> ledBy(OFFICER);
            case 3 -> ledBy(SOCIAL_WORKER).ongoing();
            case 4 -> ledBy(SOCIAL_WORKER).due(due);
            default -> ledBy(OFFICER).due(due);
        };
    }

    private void deed(ActionView action, Random chance) {
        switch (chance.nextInt(5)) {
            case 0 -> end(action);
            case 1 -> submit(action);
            case 2, 3 -> {
                submit(action);
                judge(action, chance.nextInt(3) > 0);
            }
            default -> {}
        }
    }

    private void end(ActionView action) {
        commands.run(() -> endings.end(action.answer(), WITHDRAWN, world.manager()));
    }

    private void submit(ActionView action) {
        ActionView now = world.action(action.reference());
        PersonId lead = now.person();
        if (lead == null) return;
        if (now.state() == AnswerState.OFFERED) world.answer(action.reference(), lead, Map.of("decision", "take-on"));
        if (world.action(action.reference()).state() == AnswerState.DELIVERING)
            world.answer(action.reference(), lead, Map.of("statement", "It was done."));
    }

    private void judge(ActionView action, boolean accepted) {
        if (world.action(action.reference()).state() != AnswerState.IN_SIGN_OFF) return;
        Map<String, Object> answers = accepted
                ? Map.of("verdict", "accepted")
                : Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "Which teams?",
                        "answerBy",
                        world.today().plusDays(30));
        Outcome outcome = world.tryToAnswer(action.reference(), CASE_REVIEW_CHAIR, answers);
        if (!(outcome instanceof Outcome.Done)) throw new AssertionError(outcome);
    }
}
