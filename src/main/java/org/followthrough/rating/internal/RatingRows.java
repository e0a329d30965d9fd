package org.followthrough.rating.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.PersonId;
import org.followthrough.rating.Rated;
import org.followthrough.rating.Scheme;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Plans' schemes, and what chairs rate otherwise. */
@Repository
class RatingRows implements UnloadingPart {

    private final JdbcTemplate jdbc;

    RatingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Scheme scheme(PlanId plan) {
        return jdbc
                .queryForList("select scheme from plan_rating_scheme where plan_id = ?", String.class, plan.value())
                .stream()
                .findFirst()
                .map(Scheme::valueOf)
                .orElse(Scheme.RAG);
    }

    /** Of every plan that has chosen one. */
    Map<PlanId, Scheme> schemes() {
        Map<PlanId, Scheme> schemes = new HashMap<>();
        jdbc.query("select plan_id, scheme from plan_rating_scheme", row -> {
            schemes.put(new PlanId(row.getObject("plan_id", UUID.class)), Scheme.valueOf(row.getString("scheme")));
        });
        return schemes;
    }

    /** Everything that chairs have rated otherwise and not taken back, whether it still holds or not. */
    Map<AnswerId, Kept> kept() {
        Map<AnswerId, Kept> kept = new HashMap<>();
        jdbc.query("select * from rating_override", row -> {
            kept.put(
                    new AnswerId(row.getObject("answer_id", UUID.class)),
                    new Kept(row.getString("stood_at"), rated(row, "")));
        });
        return kept;
    }

    /** @param chosen beside what the table says, which is filled in by {@link #over} */
    record Kept(String stoodAt, Rated chosen) {

        Rated over(Rated table, String standsAt) {
            Rated.Otherwise said = chosen.otherwise();
            if (said == null || !stoodAt.equals(standsAt)) return table;
            return new Rated(
                    chosen.colour(),
                    chosen.words(),
                    new Rated.Otherwise(table.words(), said.reason(), said.by(), said.at()));
        }
    }

    private static Rated rated(ResultSet row, String table) throws SQLException {
        return new Rated(
                row.getString("colour"),
                row.getString("words"),
                new Rated.Otherwise(
                        table,
                        row.getString("reason"),
                        new PersonId(row.getObject("rated_by", UUID.class)),
                        row.getObject("rated_at", OffsetDateTime.class).toInstant()));
    }

    /** What chairs rated otherwise was said in the words of the scheme before, and goes with it. */
    void choose(PlanId plan, Scheme scheme) {
        jdbc.update("""
                delete from rating_override where answer_id in (
                    select a.id from answer a join plan_action n on n.id = a.action_id where n.plan_id = ?)
                """, plan.value());
        jdbc.update("delete from plan_rating_scheme where plan_id = ?", plan.value());
        jdbc.update("insert into plan_rating_scheme (plan_id, scheme) values (?, ?)", plan.value(), scheme.name());
    }

    /** Only while the action stands where it stood when it was rated. */
    Optional<Rated> otherwise(ActionView action, String table) {
        return jdbc
                .query(
                        "select * from rating_override where answer_id = ? and stood_at = ?",
                        (row, n) -> rated(row, table),
                        action.answer().value(),
                        TableRatings.stage(action))
                .stream()
                .findFirst();
    }

    void keep(ActionView action, Rated chosen, String reason, PersonId by, Instant now) {
        remove(action.answer());
        jdbc.update(
                """
                insert into rating_override (answer_id, stood_at, colour, words, reason, rated_by, rated_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                action.answer().value(),
                TableRatings.stage(action),
                chosen.colour(),
                chosen.words(),
                reason,
                by.value(),
                now.atOffset(ZoneOffset.UTC));
    }

    boolean remove(AnswerId answer) {
        return jdbc.update("delete from rating_override where answer_id = ?", answer.value()) == 1;
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        answers.forEach(this::remove);
        jdbc.update(
                "delete from plan_rating_scheme where plan_id = ?", plan.id().value());
        return Set.of();
    }
}
