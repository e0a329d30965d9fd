package org.followthrough.worklist.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.worklist.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of work for one person; each reads a page's worth of rows. */
@Repository
class WorkLists {

    private static final String ASKED =
            " (w.person_id in (:people) or w.group_id in (:groups) or w.to_members and w.group_id in (:satOn)) ";

    /** Stands for no person and no group at all: an empty list is no SQL. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkItem> asked(
            PersonId person, Set<PersonId> people, Set<GroupId> groups, Set<GroupId> satOn, int skip, int most) {
        return list(
                "where w.closed_at is null and not w.resting and" + ASKED
                        + "order by w.due_on nulls last, w.opened_at, w.id offset :skip rows fetch first :most rows only",
                person,
                people,
                groups,
                satOn,
                skip,
                most);
    }

    List<WorkItem> waitingForOthers(PersonId person, Set<PersonId> people, Set<GroupId> groups, int most) {
        return list(
                "where w.closed_at is null and not w.resting and not coalesce(w.person_id in (:people), false)"
                        + " and not coalesce(w.group_id in (:groups), false)"
                        + " and exists (select 1 from work_item mine where mine.closed_by = :me"
                        + " and mine.subject_id = w.subject_id and mine.subject_kind = w.subject_kind)"
                        + " order by w.opened_at, w.id offset :skip rows fetch first :most rows only",
                person,
                people,
                groups,
                Set.of(),
                0,
                most);
    }

    List<WorkItem> finished(PersonId person, int most) {
        return list(
                "where w.closed_by = :me order by w.closed_at desc, w.id offset :skip rows fetch first :most rows only",
                person,
                Set.of(),
                Set.of(),
                Set.of(),
                0,
                most);
    }

    List<WorkItem> askedOf(PersonId person) {
        return jdbc.sql("select " + WorkItemRow.COLUMNS
                        + " from work_item w where w.person_id = ? and w.closed_at is null order by w.opened_at, w.id")
                .param(person.value())
                .query(WorkItemRow::read)
                .list();
    }

    private List<WorkItem> list(
            String which,
            PersonId person,
            Set<PersonId> people,
            Set<GroupId> groups,
            Set<GroupId> satOn,
            int skip,
            int most) {
        List<UUID> them = people.stream().map(PersonId::value).toList();
        return jdbc.sql("select " + WorkItemRow.COLUMNS + " from work_item w " + which)
                .param("me", person.value())
                .param("people", them.isEmpty() ? List.of(NOBODY) : them)
                .param("groups", ids(groups))
                .param("satOn", ids(satOn))
                .param("skip", skip)
                .param("most", most)
                .query(WorkItemRow::read)
                .list();
    }

    private static List<UUID> ids(Set<GroupId> groups) {
        return groups.isEmpty()
                ? List.of(NOBODY)
                : groups.stream().map(GroupId::value).toList();
    }
}
