package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.DateRequest.Result;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Requests for new dates, and what each plan lets the business manager grant. */
@Repository
public class DateRequestRows {

    private static final String OF = "select * from date_request where answer_id = ? order by asked_at, id";

    private final JdbcTemplate jdbc;

    DateRequestRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<DateRequest> of(AnswerId answer) {
        return jdbc.query(OF, DateRequestRows::request, answer.value());
    }

    Optional<DateRequest> waiting(AnswerId answer) {
        return of(answer).stream().filter(each -> each.outcome() == null).findFirst();
    }

    void add(AnswerId answer, NewDateRequest given, LocalDate due, Viewer by, Instant now) {
        PersonId deputy = by.deputy();
        jdbc.update(
                """
                insert into date_request (id, answer_id, due_on, reason, effect, asked_by, asked_deputy, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                answer.value(),
                due,
                given.reason(),
                given.effect(),
                by.id().value(),
                deputy == null ? null : deputy.value(),
                now.atOffset(ZoneOffset.UTC));
    }

    /** Keeps whom the table has named for the request that waits. */
    public void decides(AnswerId answer, Decider decider) {
        jdbc.update(
                "update date_request set decider = ? where answer_id = ? and outcome is null",
                decider.name(),
                answer.value());
    }

    void close(
            AnswerId answer,
            Result outcome,
            @Nullable LocalDate granted,
            @Nullable String why,
            @Nullable PersonId by,
            Instant now) {
        jdbc.update(
                """
                update date_request set outcome = ?, granted_on = ?, why = ?, decided_by = ?, decided_at = ?
                where answer_id = ? and outcome is null
                """,
                outcome.name(),
                granted,
                why,
                by == null ? null : by.value(),
                now.atOffset(ZoneOffset.UTC),
                answer.value());
    }

    int daysAllowed(PlanId plan) {
        return jdbc
                .queryForList("select days_allowed from plan_date_rule where plan_id = ?", Integer.class, plan.value())
                .stream()
                .findFirst()
                .orElse(DateRequests.DAYS_ALLOWED);
    }

    void allow(PlanId plan, int days) {
        if (jdbc.update("update plan_date_rule set days_allowed = ? where plan_id = ?", days, plan.value()) == 0)
            jdbc.update("insert into plan_date_rule (plan_id, days_allowed) values (?, ?)", plan.value(), days);
    }

    private static DateRequest request(ResultSet row, int n) throws SQLException {
        String decider = row.getString("decider");
        String outcome = row.getString("outcome");
        UUID askedDeputy = row.getObject("asked_deputy", UUID.class);
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new DateRequest(
                row.getObject("id", UUID.class),
                new AnswerId(row.getObject("answer_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getString("effect"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                askedDeputy == null ? null : new PersonId(askedDeputy),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decider == null ? null : Decider.valueOf(decider),
                outcome == null ? null : Result.valueOf(outcome),
                row.getObject("granted_on", LocalDate.class),
                row.getString("why"),
                decidedBy == null ? null : new PersonId(decidedBy),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
