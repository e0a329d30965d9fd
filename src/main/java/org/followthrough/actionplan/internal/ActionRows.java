package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PastAction;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/** The one way in which an action with its answer is read. */
final class ActionRows {

    /** As the plan prints them, save where somebody has moved one; the answers to one action as they were asked for. */
    static final String ORDER = " order by x.plan_id, coalesce(x.place, x.listed), x.listed, a.id";

    static final String SELECT = """
            select a.*, x.plan_id, x.finding_id, x.listed, x.reference, coalesce(x.own_wording, x.wording) as wording, x.mail_label, x.printed_leads,
                   x.printed_progress, s.wording as success, q.response_state,
                   case when a.state = 'ACCEPTED' and (s.impact_at is null or a.started_at <= s.impact_at
                            and (a.closed_at is null or a.closed_at <= s.impact_at))
                        then s.impact_result end as impact_result, s.impact_self_assessed
            from answer a
            join plan_action x on x.id = a.action_id
            join plan q on q.id = x.plan_id
            left join success_statement s on s.id = x.success_statement_id
            """;

    static final String PAST = """
            select x.id as action_id, x.plan_id, p.title, x.reference, coalesce(x.own_wording, x.wording) as wording, a.state, a.came_in_as, a.came_in_on,
                   a.came_in_result, a.due_on, a.closed_at
            from answer a
            join plan_action x on x.id = a.action_id
            join plan p on p.id = x.plan_id
            """;

    private ActionRows() {}

    static PastAction past(ResultSet row, int n) throws SQLException {
        return new PastAction(
                new ActionId(row.getObject("action_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("reference"),
                row.getString("wording"),
                AnswerState.valueOf(row.getString("state")),
                cameIn(row),
                row.getObject("due_on", LocalDate.class),
                moment(row, "closed_at"));
    }

    static Answer held(ResultSet row, int n) throws SQLException {
        return new Answer(view(row, n), row.getInt("version"));
    }

    static ActionView view(ResultSet row, int n) throws SQLException {
        return new ActionView(
                new ActionId(row.getObject("action_id", UUID.class)),
                new AnswerId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                id(row, "finding_id", FindingId::new),
                row.getInt("listed"),
                row.getString("reference"),
                row.getString("wording"),
                row.getString("success"),
                row.getString("mail_label"),
                row.getString("printed_leads"),
                row.getString("printed_progress"),
                AnswerState.valueOf(row.getString("state")),
                id(row, "person_id", PersonId::new),
                id(row, "group_id", GroupId::new),
                id(row, "agency_id", AgencyId::new),
                new GroupId(row.getObject("assuring_group_id", UUID.class)),
                cameIn(row),
                row.getBoolean("born_overdue"),
                row.getString("declined_reason"),
                deadline(row),
                row.getObject("first_due_on", LocalDate.class),
                row.getInt("date_version"),
                row.getInt("times_changed"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                moment(row, "delivered_at"),
                moment(row, "closed_at"),
                circumstances(row));
    }

    private static Circumstances circumstances(ResultSet row) throws SQLException {
        String impact = row.getString("impact_result");
        return new Circumstances(
                row.getString("body"),
                row.getBoolean("external"),
                aside(row),
                ending(row),
                row.getBoolean("date_asked"),
                row.getString("response_state") != null,
                impact == null ? null : ImpactResult.valueOf(impact),
                impact != null && row.getBoolean("impact_self_assessed"));
    }

    private static @Nullable Aside aside(ResultSet row) throws SQLException {
        String kind = row.getString("aside_kind");
        if (kind == null) return null;
        return new Aside(
                Aside.Kind.valueOf(kind),
                row.getObject("aside_review_on", LocalDate.class),
                row.getString("aside_reason"),
                row.getString("aside_approved"),
                row.getObject("aside_since", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String kind = row.getString("ending_kind");
        if (kind == null) return null;
        return new Ending(
                Ending.Kind.valueOf(kind),
                row.getString("ending_reason"),
                row.getString("ending_approved"),
                id(row, "ending_successor", ActionId::new),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }

    private static AsItStands cameIn(ResultSet row) throws SQLException {
        String result = row.getString("came_in_result");
        return new AsItStands(
                AsItStands.Stage.valueOf(row.getString("came_in_as")),
                row.getObject("came_in_on", LocalDate.class),
                result == null ? null : ImpactResult.valueOf(result));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                row.getString("printed_deadline"),
                DeadlineKind.valueOf(row.getString("deadline_kind")),
                row.getObject("due_from", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> make) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : make.apply(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
