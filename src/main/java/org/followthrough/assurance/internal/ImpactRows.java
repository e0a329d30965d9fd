package org.followthrough.assurance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTest.Decided;
import org.followthrough.assurance.ImpactTest.Follows;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.assurance.Measure;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Tests of success statements; each is written once at every step of its life. */
@Repository
class ImpactRows {

    private static final String SELECT = "select * from impact_test where success_id = ? order by test";

    private final JdbcTemplate jdbc;

    ImpactRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<ImpactTest> of(SuccessId success) {
        return jdbc.query(SELECT, ImpactRows::test, success.value());
    }

    Optional<ImpactTest> newest(SuccessId success) {
        return of(success).stream().reduce((earlier, later) -> later);
    }

    /** Whoever plans a test of a statement waits here for whoever does at the same moment. */
    void hold(SuccessId success) {
        jdbc.queryForList("select id from success_statement where id = ? for update", UUID.class, success.value());
    }

    void plan(SuccessId success, int number, LocalDate on, Instant now) {
        jdbc.update(
                "insert into impact_test (id, success_id, test, planned_at, due_on) values (?, ?, ?, ?, ?)",
                Ids.next(),
                success.value(),
                number,
                now.atOffset(ZoneOffset.UTC),
                on);
    }

    void move(ImpactTest test, LocalDate on) {
        jdbc.update("update impact_test set due_on = ?, waits = false where id = ?", on, test.id());
    }

    void putOff(ImpactTest test) {
        jdbc.update("update impact_test set waits = true where id = ?", test.id());
    }

    boolean record(ImpactTest test, Recorded recorded) {
        ImpactResult result = recorded.result();
        return jdbc.update(
                        """
                        update impact_test set kind = ?, tested_on = ?, result = ?, statement = ?, self_assessed = ?,
                            recorded_by = ?, recorded_at = ?
                        where id = ? and recorded_at is null
                        """,
                        recorded.kind().name(),
                        recorded.testedOn(),
                        result == null ? null : result.name(),
                        recorded.statement(),
                        recorded.selfAssessed(),
                        recorded.by().value(),
                        recorded.at().atOffset(ZoneOffset.UTC),
                        test.id())
                == 1;
    }

    void measured(
            ImpactTest test,
            String lines,
            Measure.@Nullable Direction direction,
            String children,
            String practitioners) {
        jdbc.update(
                "update impact_test set measured = ?, direction = ?, children = ?, practitioners = ? where id = ?",
                lines,
                direction == null ? null : direction.name(),
                children,
                practitioners,
                test.id());
    }

    boolean decide(ImpactTest test, Decided decided) {
        return jdbc.update(
                        """
                        update impact_test set decision = ?, decision_reason = ?, decided_by = ?, decided_at = ?
                        where id = ? and decided_at is null
                        """,
                        decided.follows().name(),
                        decided.reason(),
                        decided.by().value(),
                        decided.at().atOffset(ZoneOffset.UTC),
                        test.id())
                == 1;
    }

    void putBack(ImpactTest test) {
        jdbc.update(
                "update impact_test set decision = null, decision_reason = null, decided_by = null, decided_at = null"
                        + " where id = ?",
                test.id());
    }

    void remove(SuccessId success) {
        jdbc.update("delete from impact_test where success_id = ?", success.value());
    }

    private static ImpactTest test(ResultSet row, int n) throws SQLException {
        return new ImpactTest(
                row.getObject("id", UUID.class),
                new SuccessId(row.getObject("success_id", UUID.class)),
                row.getInt("test"),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("waits"),
                recorded(row),
                decided(row));
    }

    private static @Nullable Recorded recorded(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind == null) return null;
        String result = row.getString("result");
        return new Recorded(
                ImpactTest.Kind.valueOf(kind),
                row.getObject("tested_on", LocalDate.class),
                result == null ? null : ImpactResult.valueOf(result),
                row.getString("statement"),
                row.getBoolean("self_assessed"),
                measure(row),
                text(row, "children"),
                text(row, "practitioners"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Measure measure(ResultSet row) throws SQLException {
        String direction = row.getString("direction");
        return new Measure(
                Measure.read(text(row, "measured")).orElse(List.of()),
                direction == null ? null : Measure.Direction.valueOf(direction));
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        if (decision == null) return null;
        return new Decided(
                Follows.valueOf(decision),
                row.getString("decision_reason"),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
