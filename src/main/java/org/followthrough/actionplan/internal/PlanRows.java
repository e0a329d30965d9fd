package org.followthrough.actionplan.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores a drafted plan, one batch for each table. */
@Repository
class PlanRows {

    private final JdbcTemplate jdbc;

    PlanRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean isFree(String prefix) {
        Integer taken = jdbc.queryForObject("select count(*) from plan where prefix = ?", Integer.class, prefix);
        return taken != null && taken == 0;
    }

    void insert(DraftPlan draft, PersonId by, Instant now) {
        insert(draft.plan());
        insert(draft.plan().id(), draft.successes());
        insert(draft.actions(), by, now);
    }

    void insert(PlanId plan, List<DraftSuccess> successes) {
        batch(
                "insert into success_statement (id, plan_id, finding_id, wording) values (?, ?, ?, ?)",
                successes,
                each -> row(
                        each.id(),
                        plan.value(),
                        each.finding() == null ? null : each.finding().value(),
                        each.wording()));
    }

    void insert(List<DraftAction> actions, PersonId by, Instant now) {
        batch("""
                insert into plan_action (id, plan_id, finding_id, recommendation_id, success_statement_id, listed,
                    reference, wording, mail_label, printed_leads, printed_progress, printed_rating, section, theme,
                    lesson, printed_reference, printed_shade)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, actions, PlanRows::action);
        batch("""
                insert into answer (id, action_id, state, person_id, group_id, agency_id, assuring_group_id,
                    agreed_at_meeting, came_in_as, came_in_on, came_in_result, born_overdue, deadline_kind, printed_deadline, due_from, due_on,
                    first_due_on, date_version, times_changed, started_at, delivered_at, closed_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """, actions, PlanRows::answer);
        insertLeads(actions);
        batch(
                "insert into date_change (answer_id, date_version, due_on, cause, set_by, set_at) values (?, ?, ?, ?, ?, ?)",
                actions,
                each -> row(
                        each.view().answer().value(),
                        1,
                        each.view().deadline().due(),
                        DateChange.Cause.LOADED.name(),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC)));
    }

    private void insert(PlanView plan) {
        jdbc.update(
                """
                insert into plan (id, review_id, title, prefix, assuring_group_id, agreed_minute, source_name,
                    loaded_by, loaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                plan.id().value(),
                plan.review().value(),
                plan.title(),
                plan.prefix(),
                plan.assuringGroup().value(),
                plan.agreedMinute(),
                plan.sourceName(),
                plan.loadedBy().value(),
                plan.loadedAt().atOffset(ZoneOffset.UTC));
    }

    private void insertLeads(List<DraftAction> actions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DraftAction action : actions)
            for (int i = 0; i < action.leads().size(); i++)
                rows.add(lead(action.view(), i + 1, action.leads().get(i)));
        jdbc.batchUpdate(
                "insert into answer_lead (answer_id, listed, printed, person_id, group_id, agency_id) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static @Nullable Object[] lead(ActionView action, int listed, NewLead lead) {
        return row(
                action.answer().value(),
                listed,
                lead.printed(),
                lead.person() == null ? null : lead.person().value(),
                lead.group() == null ? null : lead.group().value(),
                lead.agency() == null ? null : lead.agency().value());
    }

    private static @Nullable Object[] action(DraftAction each) {
        ActionView action = each.view();
        return row(
                action.id().value(),
                action.plan().value(),
                action.finding() == null ? null : action.finding().value(),
                each.recommendation() == null ? null : each.recommendation().value(),
                each.success(),
                action.listed(),
                action.reference(),
                action.wording(),
                action.mailLabel(),
                action.printedLeads(),
                action.printedProgress(),
                each.rating(),
                each.print().section(),
                each.print().theme(),
                each.print().lesson(),
                each.print().reference(),
                each.print().shade());
    }

    private static @Nullable Object[] answer(DraftAction each) {
        ActionView action = each.view();
        return row(
                action.answer().value(),
                action.id().value(),
                action.state().name(),
                action.person() == null ? null : action.person().value(),
                action.group() == null ? null : action.group().value(),
                action.agency() == null ? null : action.agency().value(),
                action.assuringGroup().value(),
                each.agreedAtMeeting(),
                action.cameIn().stage().name(),
                action.cameIn().on(),
                result(action.cameIn()),
                action.bornOverdue(),
                action.deadline().kind().name(),
                action.deadline().printed(),
                action.deadline().from(),
                action.deadline().due(),
                action.firstDue(),
                action.dateVersion(),
                action.timesChanged(),
                action.startedAt().atOffset(ZoneOffset.UTC),
                moment(action.deliveredAt()),
                moment(action.closedAt()));
    }

    private static @Nullable Object result(AsItStands cameIn) {
        return cameIn.result() == null ? null : cameIn.result().name();
    }

    private static @Nullable Object moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    private <T> void batch(String sql, List<T> items, Function<T, @Nullable Object[]> row) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        items.forEach(each -> rows.add(row.apply(each)));
        jdbc.batchUpdate(sql, rows);
    }
}
