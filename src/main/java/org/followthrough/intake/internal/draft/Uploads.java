package org.followthrough.intake.internal.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that are being opened, and those that could not be, for whoever comes back to see. */
@Repository
class Uploads {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final String INTERRUPTED =
            "Reading this file was interrupted, perhaps because the system was started anew. Upload it again.";

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(DraftId id, PersonId owner, String fileName, int bytes, Instant at) {
        jdbc.sql("""
                        insert into intake_upload (id, owner_id, file_name, kilobytes, stage, started_at)
                        values (:id, :owner, :file, :kilobytes, 'WAITING', :at)
                        """)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("file", fileName)
                .param("kilobytes", bytes / 1024 + 1)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void reached(DraftId id, FileBeingRead.Stage stage) {
        jdbc.sql("update intake_upload set stage = :stage where id = :id")
                .param("stage", stage.name())
                .param("id", id.value())
                .update();
    }

    void failed(DraftId id, String sentence) {
        jdbc.sql("update intake_upload set failure = :failure where id = :id")
                .param("failure", sentence)
                .param("id", id.value())
                .update();
    }

    void end(DraftId id) {
        jdbc.sql("delete from intake_upload where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<FileBeingRead> upload(DraftId id, Instant now) {
        return all(now).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<FileBeingRead> all(Instant now) {
        return jdbc.sql("select * from intake_upload order by started_at desc")
                .query((row, number) -> {
                    Instant started =
                            row.getObject("started_at", OffsetDateTime.class).toInstant();
                    String failure = row.getString("failure");
                    boolean interrupted =
                            failure == null && started.plus(LONGEST).isBefore(now);
                    return new FileBeingRead(
                            new DraftId(row.getObject("id", UUID.class)),
                            new PersonId(row.getObject("owner_id", UUID.class)),
                            row.getString("file_name"),
                            row.getInt("kilobytes"),
                            FileBeingRead.Stage.valueOf(row.getString("stage")),
                            interrupted ? INTERRUPTED : failure,
                            started);
                })
                .list();
    }
}
