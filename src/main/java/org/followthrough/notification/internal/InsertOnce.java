package org.followthrough.notification.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * How a notice is inserted unless it is there. PostgreSQL must not meet the constraint's error, which would lose the
 * business transaction; H2 has no ON CONFLICT in its regular mode, and its transaction survives the error.
 */
enum InsertOnce {
    POSTGRESQL("""
            insert into notice (id, subject_id, rung, date_version, reader_id, mail_kind, facts, written_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
            on conflict on constraint uq_notice_once do nothing
            """, false),
    H2("""
            merge into notice using (
                select cast(? as uuid) as id, cast(? as uuid) as subject_id, cast(? as varchar(80)) as rung,
                       cast(? as integer) as date_version, cast(? as uuid) as reader_id,
                       cast(? as varchar(30)) as mail_kind, cast(? as varchar(4000)) as facts,
                       cast(? as timestamp with time zone) as written_at) as fresh
            on notice.subject_id = fresh.subject_id and notice.rung = fresh.rung
               and notice.date_version = fresh.date_version and notice.reader_id = fresh.reader_id
            when not matched then
            insert (id, subject_id, rung, date_version, reader_id, mail_kind, facts, written_at, state)
            values (fresh.id, fresh.subject_id, fresh.rung, fresh.date_version, fresh.reader_id, fresh.mail_kind,
                    fresh.facts, fresh.written_at, 'WAITING')
            """, true);

    private final String sql;
    private final boolean overtaken;

    InsertOnce(String sql, boolean overtaken) {
        this.sql = sql;
        this.overtaken = overtaken;
    }

    static InsertOnce on(DataSource dataSource) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(dataSource, data -> data.getDatabaseProductName());
            return "PostgreSQL".equals(product) ? POSTGRESQL : H2;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    String sql() {
        return sql;
    }

    /** Whether another transaction's commit may come between the look and the insert, and meet the constraint. */
    boolean mayBeOvertaken() {
        return overtaken;
    }
}
