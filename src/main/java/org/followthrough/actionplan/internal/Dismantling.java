package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.PersonId;
import org.followthrough.review.Reviews;
import org.followthrough.workflow.Workflow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Holds a plan's rows, says what was done on them, and takes them away with the lives that were started. */
@Repository
class Dismantling {

    /** What was done to an action last. */
    record Deed(String reference, String what, PersonId by, Instant at) {}

    private static final String ACTIONS = "(select id from plan_action where plan_id = ?)";
    private static final String ANSWERS = "(select id from answer where action_id in " + ACTIONS + ")";

    private final JdbcTemplate jdbc;
    private final Reviews reviews;
    private final Workflow workflow;

    Dismantling(JdbcTemplate jdbc, Reviews reviews, Workflow workflow) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.workflow = workflow;
    }

    List<AnswerId> answers(PlanId plan) {
        return jdbc
                .queryForList(
                        "select id from answer where action_id in " + ACTIONS + " order by id",
                        UUID.class,
                        plan.value())
                .stream()
                .map(AnswerId::new)
                .toList();
    }

    /** @return false where the plan has gone */
    boolean hold(PlanId plan) {
        return !jdbc.queryForList("select id from plan where id = ? for update", UUID.class, plan.value())
                .isEmpty();
    }

    void holdAnswers(PlanId plan) {
        jdbc.queryForList(
                "select id from answer where action_id in " + ACTIONS + " order by id for update",
                UUID.class,
                plan.value());
    }

    /** The newest thing done to any of its actions; empty where all stand as they were loaded. */
    Optional<Deed> lastDeed(PlanId plan) {
        return jdbc.query("""
                        select x.reference, a.last_what, coalesce(a.last_by, p.loaded_by) as by_whom,
                               coalesce(a.last_at, a.started_at) as at_when
                        from answer a
                        join plan_action x on x.id = a.action_id
                        join plan p on p.id = x.plan_id
                        where p.id = ? and a.version > 0
                        order by at_when desc, x.listed
                        """, Dismantling::deed, plan.value()).stream().findFirst();
    }

    private static Deed deed(ResultSet row, int n) throws SQLException {
        return new Deed(
                row.getString("reference"),
                String.valueOf(row.getString("last_what")),
                new PersonId(row.getObject("by_whom", UUID.class)),
                row.getObject("at_when", OffsetDateTime.class).toInstant());
    }

    /** The plan last, and the review with it where it answers no other plan. */
    void takeApart(PlanView plan, List<AnswerId> answers) {
        for (String process : List.of("action-lifecycle", "aside-review", "date-request", "date-wanted"))
            answers.forEach(answer -> workflow.withdraw(process, answer.value(), "The load was undone."));
        UUID id = plan.id().value();
        jdbc.update("delete from date_request where answer_id in " + ANSWERS, id);
        jdbc.update("delete from plan_date_rule where plan_id = ?", id);
        jdbc.update("delete from date_change where answer_id in " + ANSWERS, id);
        jdbc.update("delete from answer_lead where answer_id in " + ANSWERS, id);
        jdbc.update("delete from answer where action_id in " + ACTIONS, id);
        jdbc.update("delete from plan_action where plan_id = ?", id);
        jdbc.update("delete from success_statement where plan_id = ?", id);
        jdbc.update("delete from plan where id = ?", id);
        Integer others = jdbc.queryForObject(
                "select count(*) from plan where review_id = ?",
                Integer.class,
                plan.review().value());
        if (others != null && others == 0) reviews.remove(plan.review());
    }
}
