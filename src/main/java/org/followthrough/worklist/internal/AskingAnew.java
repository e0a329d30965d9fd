package org.followthrough.worklist.internal;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.worklist.WorkAsked;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks another person or group for what is open, resting items included. */
@Component
class AskingAnew {

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final ApplicationEventPublisher events;

    AskingAnew(JdbcClient jdbc, WorkItems items, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.items = items;
        this.events = events;
    }

    void ask(String kind, UUID subject, String element, @Nullable PersonId person, @Nullable GroupId group) {
        List<UUID> others = jdbc.sql("""
                        select w.id from work_item w
                        where w.subject_id = :subject and w.subject_kind = :kind and w.element = :element
                          and w.closed_at is null
                          and (w.person_id is distinct from cast(:person as uuid)
                               or w.group_id is distinct from cast(:group as uuid))
                        order by w.id
                        """)
                .param("subject", subject)
                .param("kind", kind)
                .param("element", element)
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("group", group == null ? null : group.value(), Types.OTHER)
                .query(UUID.class)
                .list();
        for (UUID item : others) ask(item, person, group);
    }

    private void ask(UUID id, @Nullable PersonId person, @Nullable GroupId group) {
        jdbc.sql("update work_item set person_id = :person, group_id = :group where id = :id and closed_at is null")
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("group", group == null ? null : group.value(), Types.OTHER)
                .param("id", id)
                .update();
        items.find(id).filter(WorkItem::isOpen).map(WorkAsked::new).ifPresent(events::publishEvent);
    }
}
