package org.followthrough.assurance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.EvidenceFile;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.assurance.EvidenceRound.Verdict;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.ByDeputy;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rounds and the files in them. The content itself is in {@link Pieces}. */
@Repository
class EvidenceRows {

    private final JdbcTemplate jdbc;

    EvidenceRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers the round after those before it, and takes every file that is ready into it. */
    void send(AnswerId answer, String statement, @Nullable LocalDate evidencedOn, PersonId by, Instant now) {
        UUID round = insert(answer, false, statement, evidencedOn, by, now);
        jdbc.update(
                "update evidence_file set round_id = ? where answer_id = ? and round_id is null",
                round,
                answer.value());
    }

    /** The round in which the printed plan itself is judged. */
    void sendPrinted(AnswerId answer, String statement, @Nullable LocalDate deliveredOn, PersonId by, Instant now) {
        insert(answer, true, statement, deliveredOn, by, now);
    }

    private UUID insert(
            AnswerId answer,
            boolean printed,
            String statement,
            @Nullable LocalDate evidencedOn,
            PersonId by,
            Instant now) {
        UUID round = Ids.next();
        jdbc.update(
                """
                insert into evidence_round
                    (id, answer_id, round, printed, statement, evidenced_on, submitted_by, submitted_at,
                     submitted_deputy)
                select cast(? as uuid), cast(? as uuid), coalesce(max(round), 0) + 1, cast(? as boolean),
                       cast(? as varchar(20000)), cast(? as date), cast(? as uuid),
                       cast(? as timestamp with time zone), cast(? as uuid)
                from evidence_round where answer_id = ?
                """,
                round,
                answer.value(),
                printed,
                statement,
                evidencedOn,
                by.value(),
                now.atOffset(ZoneOffset.UTC),
                ByDeputy.now(),
                answer.value());
        return round;
    }

    /** Decides the one round that is open. @return false where none is */
    boolean decide(
            AnswerId answer,
            Verdict verdict,
            @Nullable String reason,
            @Nullable LocalDate answerBy,
            PersonId by,
            Instant now) {
        return jdbc.update(
                        """
                        update evidence_round
                        set verdict = ?, reason = ?, answer_by = ?, decided_by = ?, decided_at = ?,
                            decided_deputy = ?
                        where answer_id = ? and verdict is null
                        """,
                        verdict.name(),
                        reason,
                        answerBy,
                        by.value(),
                        now.atOffset(ZoneOffset.UTC),
                        ByDeputy.now(),
                        answer.value())
                == 1;
    }

    Optional<String> lastReturn(AnswerId answer) {
        return jdbc.queryForList("""
                        select reason from evidence_round
                        where answer_id = ? and verdict = 'RETURNED'
                          and round = (select max(round) from evidence_round where answer_id = ?)
                        """, String.class, answer.value(), answer.value()).stream()
                .findFirst();
    }

    List<EvidenceRound> rounds(AnswerId answer) {
        Map<UUID, List<EvidenceFile>> files = jdbc
                .query(
                        "select * from evidence_file where answer_id = ? and round_id is not null order by uploaded_at, id",
                        (row, n) -> Map.entry(row.getObject("round_id", UUID.class), file(row, n)),
                        answer.value())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.query(
                "select * from evidence_round where answer_id = ? order by round desc",
                (row, n) -> round(row, files.getOrDefault(row.getObject("id", UUID.class), List.of())),
                answer.value());
    }

    private static EvidenceRound round(ResultSet row, List<EvidenceFile> files) throws SQLException {
        String verdict = row.getString("verdict");
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new EvidenceRound(
                row.getInt("round"),
                row.getBoolean("printed"),
                row.getString("statement"),
                row.getObject("evidenced_on", LocalDate.class),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                person(row, "submitted_deputy"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("reason"),
                row.getObject("answer_by", LocalDate.class),
                person(row, "decided_by"),
                person(row, "decided_deputy"),
                decidedAt == null ? null : decidedAt.toInstant(),
                files);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    List<EvidenceFile> ready(AnswerId answer) {
        return jdbc.query(
                "select * from evidence_file where answer_id = ? and round_id is null order by uploaded_at, id",
                EvidenceRows::file,
                answer.value());
    }

    Optional<EvidenceFile> file(EvidenceFileId id) {
        return jdbc.query("select * from evidence_file where id = ?", EvidenceRows::file, id.value()).stream()
                .findFirst();
    }

    private static EvidenceFile file(ResultSet row, int n) throws SQLException {
        return new EvidenceFile(
                new EvidenceFileId(row.getObject("id", UUID.class)),
                new AnswerId(row.getObject("answer_id", UUID.class)),
                row.getObject("round_id", UUID.class) != null,
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                new PersonId(row.getObject("uploaded_by", UUID.class)),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    void insert(EvidenceFile file) {
        jdbc.update(
                """
                insert into evidence_file (id, answer_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                file.id().value(),
                file.answer().value(),
                file.name(),
                file.mediaType(),
                file.sizeBytes(),
                file.sha256(),
                file.uploadedBy().value(),
                file.uploadedAt().atOffset(ZoneOffset.UTC));
    }

    /** Known only once the stream has been read to its end. */
    void complete(EvidenceFileId id, long size, String sha256) {
        jdbc.update("update evidence_file set size_bytes = ?, sha256 = ? where id = ?", size, sha256, id.value());
    }

    void delete(EvidenceFileId id) {
        jdbc.update("delete from evidence_piece where file_id = ?", id.value());
        jdbc.update("delete from evidence_file where id = ? and round_id is null", id.value());
    }
}
