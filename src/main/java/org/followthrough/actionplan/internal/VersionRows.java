package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.EarlierPrint;
import org.followthrough.actionplan.NewVersion;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.directory.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The versions of plans. The load is the first, and stands with the plan itself. */
@Repository
class VersionRows {

    private static final String ALL = """
            select 1 as number, source_name, loaded_by as taken_in_by, loaded_at as taken_in_at from plan where id = ?
            union all
            select number, source_name, taken_in_by, taken_in_at from plan_version where plan_id = ?
            order by number
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    VersionRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps others from taking a version in, or undoing the load, until the transaction ends. @return false where there is no such plan */
    boolean hold(PlanId plan) {
        return !jdbc.queryForList("select id from plan where id = ? for update", UUID.class, plan.value())
                .isEmpty();
    }

    PlanVersion add(PlanId plan, NewVersion version, PersonId by) {
        List<PlanVersion> before = of(plan);
        int number = before.get(before.size() - 1).number() + 1;
        Instant now = clock.instant();
        jdbc.update(
                """
                insert into plan_version (plan_id, number, source_name, agreed_minute, taken_in_by, taken_in_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                plan.value(),
                number,
                version.sourceName(),
                version.agreedMinute(),
                by.value(),
                now.atOffset(ZoneOffset.UTC));
        return new PlanVersion(number, version.sourceName(), by, now);
    }

    List<PlanVersion> of(PlanId plan) {
        return jdbc.query(ALL, VersionRows::version, plan.value(), plan.value());
    }

    List<EarlierPrint> earlier(ActionId action) {
        return jdbc.query("""
                        select v.*, e.* from action_print e
                        join plan_action x on x.id = e.action_id
                        join plan_version v on v.plan_id = x.plan_id and v.number = e.replaced_in
                        where e.action_id = ? order by e.replaced_in
                        """, VersionRows::earlier, action.value());
    }

    Optional<PlanVersion> goneIn(ActionId action) {
        return jdbc.query("""
                        select v.* from plan_action x
                        join plan_version v on v.plan_id = x.plan_id and v.number = x.gone_in
                        where x.id = ?
                        """, VersionRows::version, action.value()).stream().findFirst();
    }

    private static PlanVersion version(ResultSet row, int n) throws SQLException {
        return new PlanVersion(
                row.getInt("number"),
                row.getString("source_name"),
                new PersonId(row.getObject("taken_in_by", UUID.class)),
                row.getObject("taken_in_at", OffsetDateTime.class).toInstant());
    }

    private static EarlierPrint earlier(ResultSet row, int n) throws SQLException {
        return new EarlierPrint(
                version(row, n),
                row.getString("wording"),
                row.getString("success"),
                row.getString("deadline"),
                row.getString("leads"),
                row.getString("progress"),
                row.getString("rating"));
    }
}
