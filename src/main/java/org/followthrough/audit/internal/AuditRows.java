package org.followthrough.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds to the record and reads it. Nothing here, or anywhere, updates or deletes. */
@Repository
class AuditRows implements AuditTrail {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    AuditRows(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** One statement, however many there are. */
    void add(List<Happening> happenings) {
        batches.batchUpdate("""
                insert into audit_entry (happened_at, actor, what, subject_kind, subject_id, facts, deputy)
                values (?, ?, ?, ?, ?, ?, ?)
                """, happenings.stream().map(Happening::row).toList());
    }

    @Override
    public List<AuditEntry> of(String subjectKind, UUID subjectId) {
        return jdbc.sql("""
                        select seq, happened_at, actor, what, subject_kind, subject_id, facts, deputy from audit_entry
                        where subject_kind = ? and subject_id = ? order by seq desc
                        """)
                .params(subjectKind, subjectId)
                .query(AuditRows::entry)
                .list();
    }

    @Override
    public List<AuditEntry> all(String subjectKind, Set<String> what) {
        if (what.isEmpty()) return List.of();
        return jdbc.sql("""
                        select seq, happened_at, actor, what, subject_kind, subject_id, facts, deputy from audit_entry
                        where subject_kind = :kind and what in (:what) order by seq
                        """)
                .param("kind", subjectKind)
                .param("what", what)
                .query(AuditRows::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("what"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                JsonMapper.shared().readValue(row.getString("facts"), FACTS),
                row.getObject("deputy", UUID.class));
    }
}
