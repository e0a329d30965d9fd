package org.followthrough.rating.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
                        (row, n) -> new Rated(
                                row.getString("colour"),
                                row.getString("words"),
                                new Rated.Otherwise(
                                        table,
                                        row.getString("reason"),
                                        new PersonId(row.getObject("rated_by", UUID.class)),
                                        row.getObject("rated_at", OffsetDateTime.class)
                                                .toInstant())),
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
