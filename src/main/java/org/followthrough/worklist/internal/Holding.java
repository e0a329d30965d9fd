package org.followthrough.worklist.internal;

import java.util.UUID;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.worklist.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands a piece of work to whom it concerns, with what they had typed, in one statement. */
@Component
public class Holding {

    private static final String ONE = "select " + WorkItemRow.COLUMNS + """
            , w.answer_print, d.answers
            from work_item w
            left join work_item_draft d on d.work_item_id = w.id and d.person_id = :me
            where w.id = :id
            """;

    private final JdbcClient jdbc;
    private final ActingFor acting;

    Holding(JdbcClient jdbc, ActingFor acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** @throws NotVisible where there is none, or it is not this person's to read */
    public Held toRead(String id, Viewer viewer) {
        Held held = find(uuid(id), viewer);
        if (!acting.mayRead(held.item(), viewer)) throw new NotVisible("work item " + id);
        return held;
    }

    /** @throws NotVisible where there is none, or it is not this person's to answer; it may be closed already */
    public Held toAnswer(String id, Viewer viewer) {
        Held held = find(uuid(id), viewer);
        if (!mayAnswer(held, viewer)) throw new NotVisible("work item " + id);
        return held;
    }

    public boolean mayAnswer(Held held, Viewer viewer) {
        return acting.mayAnswer(held.item(), viewer);
    }

    /** As whom this person deals with it: whoever stands in for another who may answer it does so as that other. */
    public Viewer as(WorkItem item, Viewer viewer) {
        return acting.answering(item, viewer).orElse(viewer);
    }

    Held find(UUID id, Viewer viewer) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("me", viewer.id().value())
                .query((row, number) -> new Held(
                        WorkItemRow.read(row, number),
                        KeptDrafts.read(row.getString("answers")),
                        row.getString("answer_print")))
                .optional()
                .orElseThrow(() -> new NotVisible("work item " + id));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotVisible("no id of a work item");
        }
    }
}
