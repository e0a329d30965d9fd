package org.followthrough.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.TestPartnership;
import org.followthrough.testing.World;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do on each day of the year, through the tasks that they are asked for. */
final class Deeds {

    private final World world;
    private final JdbcTemplate jdbc;
    private final Map<LocalDate, List<Runnable>> byDay = new TreeMap<>();

    Deeds(World world, JdbcTemplate jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    void follow(Course course, UUID answer) {
        PersonId lead = course.lead();
        on(course.taken(), () -> answer(answer, "UserTask_TakeOn", lead, Map.of("decision", "take-on")));
        on(course.delivered(), () -> deliver(answer, lead));
        LocalDate returned = course.returned();
        on(
                returned,
                () -> judge(
                        answer,
                        Map.of(
                                "verdict",
                                "returned",
                                "reason",
                                "More is needed.",
                                "answerBy",
                                world.today().plusDays(Course.ANSWER_WITHIN))));
        on(course.again(), () -> deliver(answer, lead));
        on(course.accepted(), () -> judge(answer, Map.of("verdict", "accepted")));
    }

    void testImpact(LocalDate day, UUID success) {
        on(day, () -> {
            chair(
                    item("impact", success, "UserTask_RecordImpact"),
                    Map.of(
                            "kind",
                            "audit",
                            "testedOn",
                            world.today(),
                            "result",
                            "EMBEDDED",
                            "statement",
                            "Ten files were read."));
            chair(item("impact", success, "UserTask_AddMeasures"), Map.of());
        });
    }

    void report(QuartersAgain quarter) {
        on(
                quarter.released(),
                () -> done(
                        item("report", idOf(quarter), "UserTask_CheckAndRelease"),
                        TestPartnership.MANAGER,
                        Map.of("comment", "As counted.")));
        on(
                quarter.received(),
                () -> done(
                        item("report", idOf(quarter), "UserTask_ReceiveReport"),
                        TestPartnership.CHIEF_CONSTABLE,
                        Map.of("received", true)));
    }

    void statement(QuartersAgain quarter) {
        on(
                quarter.stated(),
                () -> done(
                        item("statement", ofPolice(quarter), "UserTask_GiveStatement"),
                        TestPartnership.OFFICER,
                        Map.of("statement", "It was done.", "standing", "continuing")));
        on(
                quarter.taken(),
                () -> done(
                        item("statement", ofPolice(quarter), "UserTask_CheckStatement"),
                        TestPartnership.MANAGER,
                        Map.of("decision", "take")));
    }

    private UUID ofPolice(QuartersAgain quarter) {
        UUID id = jdbc.queryForObject(
                "select id from report_statement where report_id = ? and agency_id = ?",
                UUID.class,
                idOf(quarter),
                TestPartnership.POLICE.id().value());
        if (id == null) throw new AssertionError("no statement of the police for " + quarter.name());
        return id;
    }

    private UUID idOf(QuartersAgain quarter) {
        UUID id = jdbc.queryForObject("select id from report where period = ?", UUID.class, quarter.name());
        if (id == null) throw new AssertionError("no report " + quarter.name());
        return id;
    }

    void doOn(LocalDate day) {
        byDay.getOrDefault(day, List.of()).forEach(Runnable::run);
    }

    private void on(@Nullable LocalDate day, Runnable deed) {
        if (day != null) byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(deed);
    }

    private void deliver(UUID answer, PersonId lead) {
        answer(answer, "UserTask_SubmitEvidence", lead, Map.of("statement", "It was done."));
    }

    private void judge(UUID answer, Map<String, Object> verdict) {
        answer(answer, "UserTask_SignOff", TestPartnership.CASE_REVIEW_CHAIR, verdict);
    }

    private void answer(UUID answer, String element, PersonId by, Map<String, Object> answers) {
        done(item("answer", answer, element), by, answers);
    }

    private void chair(WorkItem item, Map<String, Object> answers) {
        done(item, TestPartnership.CASE_REVIEW_CHAIR, answers);
    }

    private void done(WorkItem item, PersonId by, Map<String, Object> answers) {
        assertThat(world.tryToAnswer(item, by, answers)).isInstanceOf(Outcome.Done.class);
    }

    private WorkItem item(String kind, UUID subject, String element) {
        WorkItem item = world.openTask(kind, subject)
                .orElseThrow(() -> new AssertionError(world.today() + ": nobody is asked for " + element));
        assertThat(item.element()).isEqualTo(element);
        return item;
    }
}
