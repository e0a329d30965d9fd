package org.followthrough.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.directory.Seat;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Timers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is written to about a challenge, on which morning, and how often. */
@FollowthroughTest
class ChallengeMailsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 20);
    private static final String ANSWER_BY = "answer to a challenge by 20 January 2026";

    @Autowired
    World world;

    @Autowired
    Challenges challenges;

    @Autowired
    Commands commands;

    @Autowired
    Timers timers;

    @Autowired
    JdbcClient jdbc;

    private PlanId plan = new PlanId(new UUID(0, 0));

    @BeforeEach
    void a_plan_and_a_scrutineer() {
        jdbc.sql("insert into seat (kind, person_id) values (?, ?)")
                .params(Seat.SCRUTINEER.name(), TEACHER.value())
                .update();
        plan = world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(400)))
                .withAction(ledBy(CASE_REVIEW.id()).due(world.today().plusDays(400)))
                .plan());
        world.letTimePassTo(LocalDate.of(2026, 1, 8));
        world.clearMails();
    }

    private ChallengeId put(Kind kind, UUID subject, LocalDate answerBy) {
        ChallengeId id = ChallengeId.next();
        NewChallenge challenge = new NewChallenge(id, kind, subject, null, "Canaryquestion", answerBy);
        assertThat(commands.run(() -> challenges.put(challenge, world.viewer(TEACHER))))
                .isEqualTo(Outcome.done());
        return id;
    }

    private ChallengeId onAction(LocalDate answerBy) {
        return put(Kind.ACTION, world.action("GS-1").answer().value(), answerBy);
    }

    private void answer(ChallengeId id) {
        assertThat(world.tryToAnswer(
                        world.openTask("challenge", id.value()).orElseThrow(),
                        OFFICER,
                        Map.of("answer", "Canaryanswer")))
                .isEqualTo(Outcome.done());
    }

    private List<ReceivedMail> to(String reader, String subject) {
        return world.mails().stream()
                .filter(mail -> mail.to().contains(reader) && mail.subject().contains(subject))
                .toList();
    }

    @Test
    void who_answers_is_told_at_once_and_who_reads_it_when_it_is_answered() {
        ChallengeId id = onAction(TUESDAY);
        world.tick();
        assertThat(to("ola@police.example", "GS-1: a challenge to answer by 20 January 2026"))
                .hasSize(1);
        answer(id);
        world.letTimePassTo(world.today().plusDays(1));

        assertThat(to("tess@school.example", "GS-1: an answer to your challenge"))
                .hasSize(1);
        assertThat(world.mails()).noneMatch(mail -> mail.raw().contains("Canary"));
    }

    @Test
    void the_day_s_reminder_leaves_at_eight_in_the_morning_and_the_unit_is_told_on_the_next_working_day_each_once() {
        onAction(TUESDAY);
        world.letTimePassTo(TUESDAY.minusDays(1));
        world.clearMails();
        world.clock().set(TUESDAY, LocalTime.of(7, 59));
        world.tick();
        assertThat(to("ola@police.example", ANSWER_BY)).isEmpty();
        world.clock().set(TUESDAY, LocalTime.of(8, 1));
        world.tick();
        assertThat(to("ola@police.example", ANSWER_BY)).hasSize(1);
        assertThat(to("mira@unit.example", ANSWER_BY)).isEmpty();
        world.letTimePassTo(TUESDAY.plusDays(20));

        assertThat(to("ola@police.example", ANSWER_BY)).hasSize(1);
        assertThat(to("mira@unit.example", ANSWER_BY)).hasSize(1);
        assertThat(to("mira@unit.example", ANSWER_BY).get(0).raw()).contains("1 day past that date");
    }

    @Test
    void a_day_on_a_sunday_is_reminded_of_on_friday_and_the_unit_is_told_on_monday() {
        onAction(LocalDate.of(2026, 1, 18));
        world.letTimePassTo(LocalDate.of(2026, 1, 15));
        world.clearMails();
        world.letTimePassTo(LocalDate.of(2026, 1, 16));
        assertThat(to("ola@police.example", "answer to a challenge by 18 January 2026"))
                .hasSize(1);
        world.letTimePassTo(LocalDate.of(2026, 1, 18));
        assertThat(to("mira@unit.example", "answer to a challenge by")).isEmpty();
        world.letTimePassTo(LocalDate.of(2026, 1, 19));
        assertThat(to("mira@unit.example", "answer to a challenge by 18 January 2026"))
                .hasSize(1);
    }

    @Test
    void whoever_answered_in_time_is_not_reminded_nor_is_anybody_told() {
        ChallengeId id = onAction(TUESDAY);
        answer(id);
        world.letTimePassTo(TUESDAY.plusDays(5));

        assertThat(to("ola@police.example", ANSWER_BY)).isEmpty();
        assertThat(to("mira@unit.example", ANSWER_BY)).isEmpty();
    }

    @Test
    void what_was_answered_before_the_mail_left_is_not_told() {
        ChallengeId id = onAction(TUESDAY);
        world.letTimePassTo(TUESDAY.minusDays(1));
        world.clearMails();
        world.clock().set(TUESDAY, LocalTime.of(8, 1));
        timers.runDue();
        answer(id);
        world.tick();

        assertThat(to("ola@police.example", ANSWER_BY)).isEmpty();
    }

    @Test
    void after_an_outage_both_are_told_once() {
        onAction(TUESDAY);
        world.tick();
        world.clearMails();
        world.sleepUntil(TUESDAY.plusDays(7));
        world.letTimePassTo(TUESDAY.plusDays(9));

        assertThat(to("ola@police.example", ANSWER_BY)).hasSize(1);
        assertThat(to("mira@unit.example", ANSWER_BY)).hasSize(1);
    }

    @Test
    void a_group_s_chair_and_for_a_plan_the_business_managers_are_reminded() {
        put(Kind.ACTION, world.action("GS-2").answer().value(), TUESDAY);
        put(Kind.PLAN, plan.value(), TUESDAY);
        world.letTimePassTo(TUESDAY);

        assertThat(to("cora@council.example", "GS-2: " + ANSWER_BY)).hasSize(1);
        assertThat(to("mira@unit.example", "GS: " + ANSWER_BY)).hasSize(1);
    }
}
