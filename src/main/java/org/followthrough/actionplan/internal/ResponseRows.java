package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.NewFindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses.Stage;
import org.followthrough.directory.PersonId;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Responses that are not agreed yet, and how findings were answered. */
@Repository
class ResponseRows {

    private static final String FINDINGS =
            "(select f.id from finding f join plan p on p.review_id = f.review_id where p.id = ?)";

    private final JdbcTemplate jdbc;

    ResponseRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stage> stage(PlanId plan) {
        return text("select response_state from plan where id = ?", plan).map(Stage::valueOf);
    }

    Optional<String> reason(PlanId plan) {
        return text("select response_reason from plan where id = ?", plan);
    }

    private Optional<String> text(String sql, PlanId plan) {
        List<@Nullable String> found = jdbc.queryForList(sql, String.class, plan.value());
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    void moveTo(PlanId plan, @Nullable Stage stage, @Nullable String reason) {
        jdbc.update(
                "update plan set response_state = ?, response_reason = ? where id = ?",
                stage == null ? null : stage.name(),
                reason,
                plan.value());
    }

    void agreedAt(PlanId plan, String minute) {
        jdbc.update("update plan set agreed_minute = ? where id = ?", minute, plan.value());
    }

    /** From now on its answers live; one whose day has passed meanwhile asks for a new one. */
    void begin(PlanId plan, LocalDate today, Instant now) {
        jdbc.update("""
                update answer set started_at = ?,
                    born_overdue = case when came_in_as = 'TO_DO' and due_on < ? then true else false end
                where action_id in (select id from plan_action where plan_id = ?)
                """, now.atOffset(ZoneOffset.UTC), today, plan.value());
    }

    Map<FindingId, FindingAnswer> answers(PlanId plan) {
        Map<FindingId, FindingAnswer> answers = new HashMap<>();
        jdbc.query("select * from finding_answer where finding_id in " + FINDINGS, ResponseRows::answer, plan.value())
                .forEach(each -> answers.put(each.finding(), each));
        return answers;
    }

    Set<FindingId> actedOn(PlanId plan) {
        Set<FindingId> acted = new HashSet<>();
        jdbc.queryForList(
                        "select distinct finding_id from plan_action where plan_id = ? and finding_id is not null",
                        UUID.class,
                        plan.value())
                .forEach(each -> acted.add(new FindingId(each)));
        return acted;
    }

    /** As {@link org.followthrough.actionplan.PlanResponses.Answered#isStated} has it. */
    Map<PlanId, Integer> notStated() {
        Map<PlanId, Integer> counted = new HashMap<>();
        jdbc.query("""
                select p.id, count(*) as findings from plan p join finding f on f.review_id = p.review_id
                where p.response_state is null and f.response is null
                    and not exists (select 1 from plan_action x where x.plan_id = p.id and x.finding_id = f.id)
                    and not exists (select 1 from finding_answer a where a.finding_id = f.id)
                group by p.id
                """, row -> {
            counted.put(new PlanId(row.getObject("id", UUID.class)), row.getInt("findings"));
        });
        return counted;
    }

    void keep(FindingId finding, NewFindingAnswer given, ResponseKind kind, PersonId by, Instant now) {
        jdbc.update("delete from finding_answer where finding_id = ?", finding.value());
        FindingId other = given.byFinding();
        jdbc.update(
                """
                insert into finding_answer (finding_id, kind, rationale, owner, review_on, by_finding, by_other,
                    answered_by, answered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                finding.value(),
                kind.name(),
                given.rationale(),
                given.owner(),
                given.reviewOn(),
                other == null ? null : other.value(),
                given.byOther(),
                by.value(),
                now.atOffset(ZoneOffset.UTC));
    }

    void move(FindingId finding, LocalDate reviewOn) {
        jdbc.update("update finding_answer set review_on = ? where finding_id = ?", reviewOn, finding.value());
    }

    Optional<FindingAnswer> of(FindingId finding) {
        return jdbc
                .query("select * from finding_answer where finding_id = ?", ResponseRows::answer, finding.value())
                .stream()
                .findFirst();
    }

    /** The plan whose review found it. */
    Optional<PlanId> planOf(FindingId finding) {
        return jdbc
                .queryForList(
                        "select p.id from plan p join finding f on f.review_id = p.review_id where f.id = ? order by p.loaded_at",
                        UUID.class,
                        finding.value())
                .stream()
                .findFirst()
                .map(PlanId::new);
    }

    /** Whether any other plan's finding is answered by one of this plan's. */
    boolean answersAnother(PlanId plan) {
        return !jdbc.queryForList(
                        "select finding_id from finding_answer where by_finding in " + FINDINGS
                                + " and finding_id not in " + FINDINGS,
                        UUID.class,
                        plan.value(),
                        plan.value())
                .isEmpty();
    }

    List<FindingId> answeredOf(PlanId plan) {
        return jdbc
                .queryForList(
                        "select finding_id from finding_answer where finding_id in " + FINDINGS,
                        UUID.class,
                        plan.value())
                .stream()
                .map(FindingId::new)
                .toList();
    }

    void remove(PlanId plan) {
        jdbc.update("delete from finding_answer where finding_id in " + FINDINGS, plan.value());
    }

    /** Every answer of the plan, in its order. */
    List<AnswerId> lives(PlanId plan) {
        return jdbc
                .queryForList(
                        "select a.id from answer a join plan_action x on x.id = a.action_id where x.plan_id = ? order by x.listed, a.id",
                        UUID.class,
                        plan.value())
                .stream()
                .map(AnswerId::new)
                .toList();
    }

    private static FindingAnswer answer(ResultSet row, int n) throws SQLException {
        UUID other = row.getObject("by_finding", UUID.class);
        return new FindingAnswer(
                new FindingId(row.getObject("finding_id", UUID.class)),
                ResponseKind.valueOf(row.getString("kind")),
                row.getString("rationale"),
                row.getString("owner"),
                row.getObject("review_on", LocalDate.class),
                other == null ? null : new FindingId(other),
                row.getString("by_other"),
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
