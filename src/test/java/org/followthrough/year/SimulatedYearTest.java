package org.followthrough.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.review.ReviewKind;
import org.followthrough.shared.London;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A partnership of 40 plans and 600 actions lives through a year, on the real engine with its executor off and with real
 * mails. Every deadline, rung, report and test of impact happens on its day and once, as the rules written a second time say.
 */
@FollowthroughTest
class SimulatedYearTest {

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    private final List<Course> courses = new ArrayList<>();
    private LocalDate begins = LocalDate.EPOCH;
    private LocalDate ends = LocalDate.EPOCH;

    @Test
    void everything_of_a_year_happens_on_its_day_and_once() {
        begins = world.today();
        ends = begins.plusDays(365);
        courses.addAll(Course.all(begins));
        YearAgain again = new YearAgain(begins, ends, courses);
        List<QuartersAgain> quarters = QuartersAgain.within(begins, ends);
        quarters.forEach(quarter -> again.alsoTold(quarter.notices(again, ends)));

        live(again, quarters);

        assertThat(courses)
                .hasSize(600)
                .allSatisfy(course ->
                        assertThat(timeline(course)).as(course.reference()).isEqualTo(again.timelineOf(course)));
        assertThat(told()).containsExactlyInAnyOrderElementsOf(again.told());
        assertThat(tests()).isEqualTo(again.tests());
        assertThat(reports()).isEqualTo(quarters.stream().map(this::expected).toList());
        for (QuartersAgain quarter : quarters)
            assertThat(askedFor(quarter))
                    .containsExactlyInAnyOrderElementsOf(again.watchedOn(quarter.opened()).stream()
                            .map(Course::reference)
                            .toList());
        assertThat(statements())
                .containsExactlyElementsOf(quarters.stream()
                        .map(quarter -> quarter.cutOff().isAfter(ends) ? "not closed" : "MISSING MISSING TAKEN")
                        .toList());
        assertThat(mails()).containsExactlyInAnyOrderElementsOf(again.mails());
        assertThat(world.mails()).hasSameSizeAs(again.mails());
    }

    private void live(YearAgain again, List<QuartersAgain> quarters) {
        for (int plan = 0; plan < Course.PLANS; plan++) world.load(plan(plan));
        Deeds deeds = new Deeds(world, jdbc);
        Map<String, ActionView> actions = new HashMap<>();
        world.actions().forEach(action -> actions.put(action.reference(), action));
        for (Course course : courses)
            deeds.follow(
                    course,
                    Objects.requireNonNull(actions.get(course.reference()))
                            .answer()
                            .value());
        again.tests().forEach((measure, on) -> deeds.testImpact(YearAgain.recordedOn(on), success(measure)));
        quarters.forEach(deeds::report);
        quarters.forEach(deeds::statement);
        noon(begins);
        for (LocalDate day = begins.plusDays(1); !day.isAfter(ends); day = day.plusDays(1)) {
            world.clock().set(day, LocalTime.of(9, 0));
            world.tick();
            deeds.doOn(day);
            noon(day);
        }
    }

    private void noon(LocalDate day) {
        world.clock().set(day, LocalTime.NOON);
        world.tick();
    }

    private UUID success(String measure) {
        UUID id = jdbc.queryForObject("select id from success_statement where wording = ?", UUID.class, measure);
        if (id == null) throw new AssertionError("no " + measure);
        return id;
    }

    private NewPlan plan(int number) {
        List<NewAction> actions = courses.stream()
                .filter(course -> course.plan() == number)
                .map(SimulatedYearTest::action)
                .toList();
        return new NewPlan(
                "Plan " + number,
                "P" + number,
                ReviewKind.SERIOUS_CASE_REVIEW,
                null,
                CASE_REVIEW.id(),
                number % 2 == 0 ? "Executive, minute 1" : null,
                "plan-" + number + ".docx",
                List.of(),
                actions);
    }

    private static NewAction action(Course course) {
        DeadlineKind kind = course.month() ? DeadlineKind.MONTH : DeadlineKind.DATE;
        return new NewAction(
                null,
                null,
                null,
                "Action " + course.number(),
                List.of(new NewLead("Lead", course.lead(), null, null)),
                "Lead",
                new Deadline("printed", kind, null, course.due()),
                course.measure(),
                null,
                null,
                null,
                AsItStands.toDo(),
                InPrint.ALONE);
    }

    private List<String> timeline(Course course) {
        return jdbc.query(
                """
                select e.happened_at, e.what, e.facts from audit_entry e
                join answer a on a.id = e.subject_id join plan_action x on x.id = a.action_id
                where e.subject_kind = 'answer' and x.reference = ? order by e.seq
                """, (row, n) -> day(row, "happened_at") + " " + row.getString("what") + more(row), course.reference());
    }

    private static String more(ResultSet row) throws SQLException {
        return switch (row.getString("what")) {
            case "rungs-reached" -> " " + fact(row, "rungs");
            case "repeated-in-digest" -> " " + fact(row, "month");
            default -> "";
        };
    }

    private static String fact(ResultSet row, String name) throws SQLException {
        return row.getString("facts").replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return London.dateOf(row.getObject(column, OffsetDateTime.class).toInstant());
    }

    private List<String> told() {
        return jdbc.query(
                """
                select x.reference, t.date_version, t.rung, t.reader_id, t.told_at, t.instead_of from rung_told t
                join answer a on a.id = t.answer_id join plan_action x on x.id = a.action_id
                """,
                (row, n) -> row.getString("reference") + " v" + row.getInt("date_version") + " "
                        + row.getString("rung") + " " + row.getString("reader_id") + " " + day(row, "told_at")
                        + (row.getString("instead_of") == null ? "" : " instead"));
    }

    private Map<String, LocalDate> tests() {
        Map<String, LocalDate> tests = new TreeMap<>();
        jdbc.query(
                "select s.wording, t.due_on from impact_test t join success_statement s on s.id = t.success_id",
                row -> {
                    LocalDate earlier = tests.put(row.getString("wording"), row.getObject("due_on", LocalDate.class));
                    assertThat(earlier).as("tested once").isNull();
                });
        return tests;
    }

    private List<String> reports() {
        return jdbc.query(
                "select period, opened_at, frozen_at, released_at, filed_at from report order by opened_at",
                (row, n) -> row.getString("period") + " " + day(row, "opened_at") + " " + dayIfAny(row, "frozen_at")
                        + " " + dayIfAny(row, "released_at") + " " + dayIfAny(row, "filed_at"));
    }

    /** Of each quarter how the statements of the council, the school and the police ended. */
    private List<String> statements() {
        Map<String, List<String>> states = new TreeMap<>();
        jdbc.query(
                "select r.period, s.state, r.frozen_at from report_statement s join report r on r.id = s.report_id order by s.state",
                row -> {
                    states.computeIfAbsent(row.getString("period"), none -> new ArrayList<>())
                            .add(row.getString("state"));
                });
        Map<String, List<String>> closed = new TreeMap<>(states);
        jdbc.queryForList("select period from report where frozen_at is null", String.class)
                .forEach(open -> closed.put(open, List.of("not closed")));
        return closed.values().stream().map(each -> String.join(" ", each)).toList();
    }

    private static String dayIfAny(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? "not yet" : day(row, column).toString();
    }

    private String expected(QuartersAgain quarter) {
        return quarter.name() + " " + quarter.opened() + " " + reached(quarter.cutOff()) + " "
                + reached(quarter.released()) + " " + reached(quarter.received());
    }

    private String reached(LocalDate day) {
        return day.isAfter(ends) ? "not yet" : day.toString();
    }

    private List<String> askedFor(QuartersAgain quarter) {
        return jdbc.queryForList("""
                select x.reference from report_ask k join report r on r.id = k.report_id
                join answer a on a.id = k.answer_id join plan_action x on x.id = a.action_id where r.period = ?
                """, String.class, quarter.name());
    }

    private List<String> mails() {
        return jdbc.query(
                "select reader_id, bundle, sent_at from mail where state = 'SENT'",
                (row, n) -> day(row, "sent_at") + " " + row.getString("reader_id") + " " + row.getString("bundle"));
    }
}
