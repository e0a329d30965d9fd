package org.followthrough.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** A work item as its row has it. */
final class WorkItemRow {

    static final String COLUMNS = """
            w.id, w.task_id, w.element, w.form, w.subject_kind, w.subject_id, w.person_id, w.group_id, w.verb,
            w.reference, w.title, w.due_on, w.note, w.opened_at, w.closed_at, w.closed_by, w.to_members
            """;

    private WorkItemRow() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        @Nullable Instant closedAt = moment(row, "closed_at");
        @Nullable UUID closedBy = row.getObject("closed_by", UUID.class);
        return new WorkItem(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("element"),
                row.getString("form"),
                ask(row),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closedAt,
                closedBy == null ? null : new PersonId(closedBy));
    }

    private static Ask ask(ResultSet row) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        @Nullable UUID group = row.getObject("group_id", UUID.class);
        return new Ask(
                row.getString("verb"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                person == null ? null : new PersonId(person),
                group == null ? null : new GroupId(group),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"),
                row.getBoolean("to_members"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
