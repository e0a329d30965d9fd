package org.followthrough.notification.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.shared.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notices under their constraint. Rows go in by the order of their key, so that two transactions that write the
 * same ones wait for each other instead of locking each other out.
 */
@Component
class NoticeBook implements Notices {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::subject)
            .thenComparing(Key::rung)
            .thenComparing(Key::dateVersion)
            .thenComparing(Key::reader);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final InsertOnce insert;
    private final JsonMapper json = JsonMapper.shared();

    NoticeBook(DataSource dataSource, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.clock = clock;
        this.insert = InsertOnce.on(dataSource);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<NewNotice> notices) {
        Map<Key, NewNotice> once = new LinkedHashMap<>();
        for (NewNotice notice : notices) once.putIfAbsent(Key.of(notice), notice);
        if (once.isEmpty()) return;
        OffsetDateTime at = clock.instant().atOffset(ZoneOffset.UTC);
        insertAll(once.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> row(entry.getValue(), at))
                .toList());
    }

    /** On H2 another transaction may commit the same key between look and insert: looked at once more, it is there. */
    private void insertAll(List<Object[]> rows) {
        try {
            jdbc.batchUpdate(insert.sql(), rows);
        } catch (DuplicateKeyException overtaken) {
            if (!insert.mayBeOvertaken()) throw overtaken;
            jdbc.batchUpdate(insert.sql(), rows);
        }
    }

    private Object[] row(NewNotice notice, OffsetDateTime at) {
        return new Object[] {
            Ids.next(),
            notice.subject(),
            notice.rung(),
            notice.dateVersion(),
            notice.reader().value(),
            notice.kind().name(),
            json.writeValueAsString(notice.facts()),
            at
        };
    }

    private record Key(UUID subject, String rung, int dateVersion, UUID reader) {
        static Key of(NewNotice notice) {
            return new Key(
                    notice.subject(),
                    notice.rung(),
                    notice.dateVersion(),
                    notice.reader().value());
        }
    }
}
