package org.followthrough.worklist.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of work: one statement when a task opens, one when it closes. */
@Repository
class WorkItems {

    private static final String INSERT = """
            insert into work_item (id, task_id, element, form, subject_kind, subject_id, person_id, group_id, verb,
                                   reference, title, due_on, note, opened_at, to_members)
            values (:id, :task, :element, :form, :kind, :subject, :person, :group, :verb,
                    :reference, :title, :due, :note, :opened, :toMembers)
            """;

    private static final String CLAIM = """
            update work_item set closed_at = :now, closed_by = :person, answer_print = :print
            where id = :id and closed_at is null
            """;

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkItem item) {
        Ask ask = item.ask();
        jdbc.sql(INSERT)
                .param("id", item.id())
                .param("task", item.taskId())
                .param("element", item.element())
                .param("form", item.form(), Types.VARCHAR)
                .param("kind", ask.subjectKind())
                .param("subject", ask.subject())
                .param("person", ask.person() == null ? null : ask.person().value(), Types.OTHER)
                .param("group", ask.group() == null ? null : ask.group().value(), Types.OTHER)
                .param("verb", ask.verb())
                .param("reference", ask.reference())
                .param("title", ask.title())
                .param("due", ask.dueOn(), Types.DATE)
                .param("note", ask.note(), Types.VARCHAR)
                .param("toMembers", ask.toMembers())
                .param("opened", item.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Closes an open item for one person. Whoever comes second waits for the first to commit and then finds it closed.
     *
     * @return false where it was closed already
     */
    boolean claim(UUID item, PersonId person, String print, Instant now) {
        return jdbc.sql(CLAIM)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person.value())
                        .param("print", print)
                        .param("id", item)
                        .update()
                == 1;
    }

    /** Closes the item of a task that the process took away, or that was completed without its desk. */
    void close(String task, Instant now) {
        jdbc.sql("update work_item set closed_at = :now where task_id = :task and closed_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("task", task)
                .update();
    }

    void hold(String kind, Collection<UUID> subjects) {
        jdbc.sql("""
                        select id from work_item
                        where subject_id in (:subjects) and subject_kind = :kind and closed_at is null
                        order by id for update
                        """)
                .param("subjects", subjects)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }

    void rest(String kind, UUID subject, boolean resting) {
        jdbc.sql("""
                        update work_item set resting = :resting
                        where subject_id = :subject and subject_kind = :kind and closed_at is null
                        """)
                .param("resting", resting)
                .param("subject", subject)
                .param("kind", kind)
                .update();
    }

    void retitle(String kind, UUID subject, String title) {
        jdbc.sql("""
                        update work_item set title = :title
                        where subject_id = :subject and subject_kind = :kind and closed_at is null
                        """)
                .param("title", title)
                .param("subject", subject)
                .param("kind", kind)
                .update();
    }

    void moveDueDay(String kind, UUID subject, LocalDate due) {
        jdbc.sql("""
                        update work_item set due_on = :due
                        where subject_id = :subject and subject_kind = :kind and closed_at is null
                        """)
                .param("due", due)
                .param("subject", subject)
                .param("kind", kind)
                .update();
    }

    Optional<WorkItem> find(UUID id) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS + " from work_item w where w.id = :id")
                .param("id", id)
                .query(WorkItemRow::read)
                .optional();
    }

    List<WorkItem> open(String kind, UUID subject) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS + """
                        from work_item w
                        where w.subject_id = :subject and w.subject_kind = :kind and w.closed_at is null
                          and not w.resting
                        order by w.opened_at, w.id
                        """)
                .param("subject", subject)
                .param("kind", kind)
                .query(WorkItemRow::read)
                .list();
    }
}
