package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.HandEdit;
import org.followthrough.actionplan.KeptByHand;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.Priority;
import org.followthrough.review.FindingId;
import org.followthrough.review.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is kept of actions beside their print. */
@Repository
class HandRows {

    private final JdbcTemplate jdbc;

    HandRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from changing a plan by hand or by a newer version until the transaction ends. */
    boolean hold(PlanId plan) {
        return !jdbc.queryForList("select id from plan where id = ? for update", UUID.class, plan.value())
                .isEmpty();
    }

    KeptByHand kept(ActionId action) {
        return jdbc.query("select * from plan_action where id = ?", HandRows::read, action.value()).stream()
                .findFirst()
                .orElseThrow();
    }

    private static KeptByHand read(ResultSet row, int n) throws SQLException {
        String priority = row.getString("priority");
        UUID madeFrom = row.getObject("made_from", UUID.class);
        return new KeptByHand(
                row.getString("wording"),
                row.getString("own_wording"),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("risk_reference"),
                row.getString("risk_link"),
                row.getBoolean("by_hand"),
                madeFrom == null ? null : new ActionId(madeFrom));
    }

    void edit(ActionId action, HandEdit edit) {
        Priority priority = edit.priority();
        jdbc.update(
                """
                update plan_action
                set own_wording = case when ? in ('', wording) then null else ? end, priority = ?, risk_reference = ?,
                    risk_link = ?
                where id = ?
                """,
                edit.wording(),
                edit.wording(),
                priority == null ? null : priority.name(),
                orNull(edit.riskReference()),
                orNull(edit.riskLink()),
                action.value());
    }

    void reword(ActionId action, String wording) {
        jdbc.update("update plan_action set own_wording = ? where id = ?", wording, action.value());
    }

    void madeByHand(ActionId action, @Nullable ActionId from, @Nullable Priority priority) {
        jdbc.update(
                "update plan_action set by_hand = true, made_from = ?, priority = ? where id = ?",
                from == null ? null : from.value(),
                priority == null ? null : priority.name(),
                action.value());
    }

    /** @param order every action of a plan, as they are to stand */
    void order(List<ActionId> order) {
        List<Object[]> places = new ArrayList<>();
        for (ActionId action : order) places.add(new Object[] {places.size() + 1, action.value()});
        jdbc.batchUpdate("update plan_action set place = ? where id = ?", places);
    }

    void putBehind(PlanId plan, ActionId moved, ActionId before) {
        List<ActionId> order =
                new ArrayList<>(standing(plan).stream().map(Under::action).toList());
        order.remove(moved);
        order.add(order.indexOf(before) + 1, moved);
        order(order);
    }

    Map<ActionId, Priority> priorities(PlanId plan) {
        Map<ActionId, Priority> priorities = new HashMap<>();
        jdbc.query(
                "select id, priority from plan_action where plan_id = ? and priority is not null",
                row -> {
                    priorities.put(
                            new ActionId(row.getObject("id", UUID.class)), Priority.valueOf(row.getString("priority")));
                },
                plan.value());
        return priorities;
    }

    Set<ActionId> unprinted(PlanId plan) {
        return new HashSet<>(jdbc.query(
                "select id from plan_action where plan_id = ? and by_hand",
                (row, n) -> new ActionId(row.getObject("id", UUID.class)),
                plan.value()));
    }

    /** The last action under a recommendation or, where none is given, a finding. */
    Optional<ActionId> lastUnder(PlanId plan, @Nullable FindingId finding, @Nullable RecommendationId recommendation) {
        UUID under = finding == null ? null : finding.value();
        return standing(plan).stream()
                .filter(each -> recommendation == null
                        ? Objects.equals(each.finding(), under)
                        : recommendation.value().equals(each.recommendation()))
                .map(Under::action)
                .reduce((first, last) -> last);
    }

    /** Every action of a plan with what it hangs on, as they stand now. */
    List<Under> standing(PlanId plan) {
        return jdbc.query(
                "select id, finding_id, recommendation_id from plan_action where plan_id = ? order by coalesce(place, listed), listed",
                (row, n) -> new Under(
                        new ActionId(row.getObject("id", UUID.class)),
                        row.getObject("finding_id", UUID.class),
                        row.getObject("recommendation_id", UUID.class)),
                plan.value());
    }

    /** What an action hangs on. */
    record Under(
            ActionId action,
            @Nullable UUID finding,
            @Nullable UUID recommendation) {
        boolean isBeside(Under other) {
            return Objects.equals(finding, other.finding) && Objects.equals(recommendation, other.recommendation);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
