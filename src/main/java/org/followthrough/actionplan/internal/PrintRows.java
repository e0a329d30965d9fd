package org.followthrough.actionplan.internal;

import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.Revision.Changed;
import org.followthrough.review.FindingId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is printed of actions, and what was printed before. */
@Repository
class PrintRows {

    private final JdbcTemplate jdbc;

    PrintRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    String rating(ActionId action) {
        return jdbc.queryForObject("select printed_rating from plan_action where id = ?", String.class, action.value());
    }

    /** As printed, whatever is used in its place. */
    @Nullable
    String wording(ActionId action) {
        return jdbc.queryForObject("select wording from plan_action where id = ?", String.class, action.value());
    }

    void keep(ActionView action, int replacedIn) {
        jdbc.update(
                """
                insert into action_print (action_id, replaced_in, wording, success, deadline, leads, progress, rating)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                action.id().value(),
                replacedIn,
                wording(action.id()),
                action.success(),
                action.deadline().printed(),
                action.printedLeads(),
                action.printedProgress(),
                rating(action.id()));
    }

    void reprint(ActionView action, Changed changed) {
        jdbc.update(
                """
                update plan_action
                set wording = coalesce(?, wording), printed_leads = coalesce(?, printed_leads),
                    printed_progress = coalesce(?, printed_progress), printed_rating = coalesce(?, printed_rating)
                where id = ?
                """,
                changed.wording(),
                changed.printedLeads(),
                changed.printedProgress(),
                changed.printedRating(),
                action.id().value());
        String success = changed.success();
        if (success != null && !success.isBlank())
            jdbc.update(
                    "update plan_action set success_statement_id = ? where id = ?",
                    success(action.plan(), action.finding(), success),
                    action.id().value());
    }

    /** The finding's statement in these words; a new one where it has none. */
    UUID success(PlanId plan, @Nullable FindingId finding, String wording) {
        List<UUID> known = successes(plan, finding, wording);
        if (!known.isEmpty()) return known.get(0);
        UUID id = Ids.next();
        jdbc.update(
                "insert into success_statement (id, plan_id, finding_id, wording) values (?, ?, ?, ?)",
                id,
                plan.value(),
                finding == null ? null : finding.value(),
                wording);
        return id;
    }

    private List<UUID> successes(PlanId plan, @Nullable FindingId finding, String wording) {
        String same = "select id from success_statement where plan_id = ? and wording = ? and finding_id ";
        return finding == null
                ? jdbc.queryForList(same + "is null", UUID.class, plan.value(), wording)
                : jdbc.queryForList(same + "= ?", UUID.class, plan.value(), wording, finding.value());
    }

    void gone(ActionId action, int version) {
        jdbc.update("update plan_action set gone_in = coalesce(gone_in, ?) where id = ?", version, action.value());
    }

    void thereAgain(ActionId action) {
        jdbc.update("update plan_action set gone_in = null where id = ? and gone_in is not null", action.value());
    }

    int listed(PlanId plan) {
        Integer last = jdbc.queryForObject(
                "select max(listed) from plan_action where plan_id = ?", Integer.class, plan.value());
        return last == null ? 0 : last;
    }
}
