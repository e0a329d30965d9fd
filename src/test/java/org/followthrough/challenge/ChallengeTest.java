package org.followthrough.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.Leads;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.Reports;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPartnership;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A challenge on each of its ways, with the real engine and a moved clock. */
@FollowthroughTest
class ChallengeTest {

    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 1, 20);
    private static final Map<String, Object> ANSWERED = Map.of("answer", "Every child is asked.", "change", "The form");

    @Autowired
    World world;

    @Autowired
    Challenges challenges;

    @Autowired
    Commands commands;

    @Autowired
    AuditTrail audit;

    @Autowired
    Leads leads;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    StatementBook statements;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    private PlanId plan = new PlanId(new UUID(0, 0));

    /** The teacher scrutinises; GS-1 is an officer's, GS-2 a group's, GS-3 nobody's. */
    @BeforeEach
    void a_plan_and_a_scrutineer() {
        jdbc.sql("insert into seat (kind, person_id) values (?, ?)")
                .params(Seat.SCRUTINEER.name(), TEACHER.value())
                .update();
        plan = world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(400)))
                .withAction(ledBy(CASE_REVIEW.id()).due(world.today().plusDays(400)))
                .withAction(ledByNobody().due(world.today().plusDays(400)))
                .plan());
    }

    private Outcome put(Kind kind, UUID subject, @Nullable AgencyId agency, PersonId by, LocalDate answerBy) {
        NewChallenge challenge =
                new NewChallenge(ChallengeId.next(), kind, subject, agency, "What did children notice?", answerBy);
        return commands.run(() -> challenges.put(challenge, world.viewer(by)));
    }

    private ChallengeView put(Kind kind, UUID subject, PersonId by) {
        assertThat(put(kind, subject, null, by, ANSWER_BY)).isEqualTo(Outcome.done());
        return newest();
    }

    private ChallengeView onAction() {
        return put(Kind.ACTION, answer("GS-1"), TEACHER);
    }

    private UUID answer(String reference) {
        return world.action(reference).answer().value();
    }

    private ChallengeView newest() {
        return challenges.open().get(0);
    }

    private ChallengeView now(ChallengeView challenge) {
        return challenges.challenge(challenge.id(), world.manager());
    }

    private WorkItem task(ChallengeView challenge) {
        return world.openTask("challenge", challenge.id().value()).orElseThrow();
    }

    private void answer(ChallengeView challenge, PersonId by, Map<String, Object> answers) {
        assertThat(world.tryToAnswer(task(challenge), by, answers)).isEqualTo(Outcome.done());
    }

    @Test
    void it_is_answered_by_the_lead_taken_by_the_challenger_and_kept() {
        ChallengeView challenge = onAction();
        assertThat(task(challenge).ask().verb()).isEqualTo("Answer the challenge");
        assertThat(task(challenge).ask().person()).isEqualTo(OFFICER);
        assertThat(task(challenge).ask().dueOn()).isEqualTo(ANSWER_BY);
        answer(challenge, OFFICER, ANSWERED);
        assertThat(now(challenge).state()).isEqualTo(ChallengeState.TO_READ);
        assertThat(task(challenge).ask().person()).isEqualTo(TEACHER);
        answer(challenge, TEACHER, Map.of("decision", "accept"));

        ChallengeView kept = now(challenge);
        assertThat(kept.state()).isEqualTo(ChallengeState.ANSWERED);
        assertThat(kept.endedOn()).isEqualTo(world.today());
        assertThat(kept.last().given())
                .satisfies(given -> assertThat(given)
                        .extracting("answer", "change", "byName")
                        .containsExactly("Every child is asked.", "The form", "Ola Officer"));
        assertThat(kept.byRole()).isEqualTo("Independent scrutineer");
        assertThat(challenges.open()).isEmpty();
        assertThat(running(challenge)).isZero();
        assertThat(audit.of("answer", answer("GS-1")))
                .extracting(AuditEntry::what)
                .startsWith("challenge-settled", "challenge-answered", "challenge-put");
    }

    @Test
    void what_is_not_enough_is_put_again_with_a_day_of_its_own() {
        ChallengeView challenge = onAction();
        answer(challenge, OFFICER, ANSWERED);
        Map<String, Object> again = Map.of("decision", "again", "reason", "In every team?", "answerBy", ANSWER_BY);
        assertThat(world.tryToAnswer(task(challenge), TEACHER, with(again, world.today())))
                .isEqualTo(Outcome.refused("answerBy", "The date to answer by must be in the future."));
        assertThat(now(challenge).rounds())
                .as("nothing is kept of what was refused")
                .hasSize(1);
        answer(challenge, TEACHER, with(again, ANSWER_BY.plusDays(14)));

        assertThat(now(challenge).state()).isEqualTo(ChallengeState.PUT);
        assertThat(now(challenge).answerBy()).isEqualTo(ANSWER_BY.plusDays(14));
        assertThat(task(challenge).ask().person()).isEqualTo(OFFICER);
        assertThat(task(challenge).ask().note()).isEqualTo("Put again: In every team?");
        answer(challenge, OFFICER, Map.of("answer", "In all eight."));
        answer(challenge, TEACHER, Map.of("decision", "accept"));
        assertThat(now(challenge).rounds())
                .extracting(ChallengeView.Round::question)
                .containsExactly("What did children notice?", "In every team?");
        assertThat(audit.of("answer", answer("GS-1")))
                .extracting(AuditEntry::what)
                .contains("challenge-put-again");
    }

    private static Map<String, Object> with(Map<String, Object> answers, LocalDate day) {
        Map<String, Object> changed = new java.util.HashMap<>(answers);
        changed.put("answerBy", day);
        return changed;
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void the_challenger_alone_withdraws_it_with_a_reason_answered_or_not(boolean answered) {
        ChallengeView challenge = onAction();
        if (answered) answer(challenge, OFFICER, ANSWERED);
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> withdraw(challenge, "No longer asked", CHIEF_CONSTABLE));
        assertThat(withdraw(challenge, " ", TEACHER)).isEqualTo(Outcome.refused("reason", "Say why you withdraw it."));
        assertThat(withdraw(challenge, "x".repeat(2001), TEACHER))
                .isEqualTo(Outcome.refused("reason", "This can have at most 2000 characters."));
        assertThat(withdraw(challenge, "Seen on a visit", TEACHER)).isEqualTo(Outcome.done());

        assertThat(now(challenge).state()).isEqualTo(ChallengeState.WITHDRAWN);
        assertThat(now(challenge).withdrawnWhy()).isEqualTo("Seen on a visit");
        assertThat(world.openTask("challenge", challenge.id().value())).isEmpty();
        assertThat(running(challenge)).isZero();
        assertThat(withdraw(challenge, "Again", TEACHER)).isInstanceOf(Outcome.Refused.class);
        world.letTimePassTo(ANSWER_BY.plusDays(3));
        assertThat(chases()).isZero();
    }

    private Outcome withdraw(ChallengeView challenge, String reason, PersonId by) {
        return commands.run(() -> challenges.withdraw(challenge.id(), reason, world.viewer(by)));
    }

    private int running(ChallengeView challenge) {
        return jdbc.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                .param(challenge.id().value().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_plan_s_is_the_business_unit_s_to_answer_a_group_s_its_chair_s_and_nobody_s_the_unit_s() {
        assertThat(task(put(Kind.PLAN, plan.value(), CHIEF_CONSTABLE)).ask().group())
                .isEqualTo(UNIT.id());
        withdrawAll();
        assertThat(task(put(Kind.ACTION, answer("GS-2"), TEACHER)).ask().group())
                .isEqualTo(CASE_REVIEW.id());
        withdrawAll();
        assertThat(task(put(Kind.ACTION, answer("GS-3"), TEACHER)).ask().group())
                .isEqualTo(UNIT.id());
    }

    private void withdrawAll() {
        challenges.open().forEach(each -> withdraw(each, "Asked elsewhere", each.by()));
    }

    @Test
    void it_goes_with_its_action_to_the_next_lead() {
        ChallengeView challenge = onAction();
        assertThat(commands.run(() ->
                        leads.reassign(world.action("GS-1").answer(), SOCIAL_WORKER, "A new post", world.manager())))
                .isEqualTo(Outcome.done());

        assertThat(task(challenge).ask().person()).isEqualTo(SOCIAL_WORKER);
    }

    @Test
    void nobody_answers_their_own() {
        jdbc.sql("update answer set person_id = ? where id = ?")
                .params(CHIEF_CONSTABLE.value(), answer("GS-1"))
                .update();
        ChallengeView challenge = put(Kind.ACTION, answer("GS-1"), CHIEF_CONSTABLE);

        assertThat(task(challenge).ask().person()).isNotEqualTo(CHIEF_CONSTABLE);
    }

    @Test
    void a_statement_s_is_put_to_who_speaks_for_the_agency_once_the_numbers_are_frozen() {
        world.sleepUntil(LocalDate.of(2026, 4, 1));
        UUID report = reports.all(world.manager()).get(0).id().value();
        AgencyStatement police = statements
                .of(reports.all(world.manager()).get(0).id())
                .stream()
                .filter(each -> each.agency().equals(TestPartnership.POLICE.id()))
                .findFirst()
                .orElseThrow();
        WorkItem give = world.openTask("statement", police.id().value()).orElseThrow();
        world.tryToAnswer(give, OFFICER, Map.of("statement", "Every team was trained.", "standing", "continuing"));
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThatExceptionOfType(NotVisible.class)
                .as("it may still change")
                .isThrownBy(() -> put(Kind.STATEMENT, report, police.agency(), TEACHER, day));
        world.sleepUntil(LocalDate.of(2026, 4, 16));
        assertThat(put(Kind.STATEMENT, report, police.agency(), TEACHER, day)).isEqualTo(Outcome.done());

        ChallengeView challenge = newest();
        assertThat(challenge.about().said()).isEqualTo("Every team was trained.");
        assertThat(challenge.about().title()).isEqualTo("The statement of Testshire Police");
        assertThat(task(challenge).ask().person()).isEqualTo(OFFICER);
        assertThat(challenges.challenge(challenge.id(), world.viewer(OFFICER)).id())
                .isEqualTo(challenge.id());
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> challenges.challenge(challenge.id(), world.viewer(SOCIAL_WORKER)));
        assertThat(audit.of("report", report)).extracting(AuditEntry::what).contains("challenge-put");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, The date to answer by must be in the future.",
        "2026-07-07, The date to answer by must be 6 July 2026 or earlier."
    })
    void a_day_that_cannot_be_is_refused(LocalDate day, String sentence) {
        assertThat(put(Kind.PLAN, plan.value(), null, TEACHER, day)).isEqualTo(Outcome.refused("answerBy", sentence));
        assertThat(challenges.open()).isEmpty();
        assertThat(put(Kind.PLAN, plan.value(), null, TEACHER, LocalDate.of(2026, 7, 6)))
                .isEqualTo(Outcome.done());
    }

    @Test
    void the_scrutineer_and_the_executive_put_it_and_nobody_else_does() {
        for (PersonId other : List.of(MANAGER, OFFICER, CASE_REVIEW_CHAIR))
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> put(Kind.PLAN, plan.value(), null, other, ANSWER_BY));
        assertThat(challenges.mayPut(world.viewer(TEACHER))).isTrue();
        assertThat(challenges.mayPut(world.viewer(CHIEF_CONSTABLE))).isTrue();
    }

    @Test
    void whoever_may_see_the_action_or_is_asked_sees_it_and_nobody_else() {
        ChallengeView challenge = put(Kind.ACTION, answer("GS-1"), CHIEF_CONSTABLE);
        for (PersonId reader : List.of(MANAGER, OFFICER, CASE_REVIEW_CHAIR, TEACHER))
            assertThat(challenges.visible(world.viewer(reader))).hasSize(1);
        jdbc.sql("delete from seat where person_id = ?").param(TEACHER.value()).update();
        assertThat(challenges.visible(world.viewer(TEACHER))).isEmpty();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> challenges.challenge(challenge.id(), world.viewer(TEACHER)));
    }

    @Test
    void reports_find_what_was_put_in_a_quarter_and_what_is_open() {
        ChallengeView challenge = onAction();
        assertThat(challenges.put(world.today(), world.today()))
                .extracting(ChallengeView::id)
                .containsExactly(challenge.id());
        assertThat(challenges.put(world.today().plusDays(1), world.today().plusDays(90)))
                .isEmpty();
        assertThat(challenges.put(world.today().minusDays(90), world.today().minusDays(1)))
                .isEmpty();
        assertThat(challenges.open()).extracting(ChallengeView::id).containsExactly(challenge.id());
    }

    @Test
    void it_is_overdue_the_day_after_and_says_so_in_words() {
        ChallengeView challenge = onAction();
        assertThat(challenge.dueInWords(ANSWER_BY.minusDays(1))).isEqualTo("In 1 day");
        assertThat(challenge.dueInWords(ANSWER_BY)).isEqualTo("Today");
        assertThat(challenge.isOverdue(ANSWER_BY)).isFalse();
        assertThat(challenge.dueInWords(ANSWER_BY.plusDays(2))).isEqualTo("2 days overdue");
        assertThat(challenge.isOverdue(ANSWER_BY.plusDays(1))).isTrue();
        answer(challenge, OFFICER, ANSWERED);
        assertThat(now(challenge).isOverdue(ANSWER_BY.plusDays(1))).isFalse();
    }

    @Test
    void the_load_of_a_plan_that_was_challenged_is_not_undone() {
        onAction();
        assertThat(unloading.whyNot(plan, world.manager()))
                .contains("Tess Teacher put a challenge to action GS-1 on 6 January 2026.");
    }

    @Test
    void silence_is_noted_on_its_day_and_the_working_day_after_each_once() {
        onAction();
        world.letTimePassTo(ANSWER_BY.minusDays(1));
        assertThat(chases()).isZero();
        world.letTimePassTo(ANSWER_BY);
        assertThat(chases("challenge-reminded")).isEqualTo(1);
        assertThat(chases("challenge-unit-told")).isZero();
        world.letTimePassTo(ANSWER_BY.plusDays(30));
        assertThat(chases("challenge-reminded")).isEqualTo(1);
        assertThat(chases("challenge-unit-told")).isEqualTo(1);
    }

    @Test
    void an_answer_in_time_stops_what_would_be_told_and_a_new_round_begins_anew() {
        ChallengeView challenge = onAction();
        answer(challenge, OFFICER, ANSWERED);
        world.letTimePassTo(ANSWER_BY.plusDays(3));
        assertThat(chases()).isZero();
        LocalDate later = ANSWER_BY.plusDays(14);
        answer(challenge, TEACHER, Map.of("decision", "again", "reason", "In every team?", "answerBy", later));
        world.letTimePassTo(later.plusDays(3));

        assertThat(chases("challenge-reminded")).isEqualTo(1);
        assertThat(chases("challenge-unit-told")).isEqualTo(1);
    }

    private long chases() {
        return chases("challenge-reminded") + chases("challenge-unit-told");
    }

    private long chases(String what) {
        return audit.of("answer", answer("GS-1")).stream()
                .filter(entry -> entry.what().equals(what))
                .count();
    }
}
