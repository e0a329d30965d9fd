package org.followthrough.intake.internal.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.intake.PrintedPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlanDrafts {

    /** In characters, of either of the two texts. */
    private static final int LONGEST = 1_000_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false where it is more than can be stored, and was not */
    boolean insert(PlanDraft draft) {
        String printed = json.writeValueAsString(draft.printed());
        String mends = json.writeValueAsString(draft.mends());
        if (printed.length() > LONGEST || mends.length() > LONGEST) return false;
        insert(draft, printed, mends);
        return true;
    }

    private void insert(PlanDraft draft, String printed, String mends) {
        jdbc.sql("""
                        insert into intake_draft
                            (id, owner_id, file_name, sha256, printed, mends, version, uploaded_at, changed_by, changed_at)
                        values (:id, :owner, :file, :sha256, :printed, :mends, :version, :uploaded, :by, :at)
                        """)
                .param("id", draft.id().value())
                .param("owner", draft.owner().value())
                .param("file", draft.fileName())
                .param("sha256", draft.sha256())
                .param("printed", printed)
                .param("mends", mends)
                .param("version", draft.version())
                .param("uploaded", draft.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("by", draft.changedBy().value())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PlanDraft> draft(DraftId id) {
        return jdbc.sql("select * from intake_draft where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Holds the draft until the transaction ends, so that of two who confirm at once the second sees what the first did. */
    Optional<PlanDraft> locked(DraftId id) {
        return jdbc.sql("select * from intake_draft where id = :id for update")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** @return false where it is more than can be stored, and was not */
    boolean mend(PlanDraft draft) {
        String mends = json.writeValueAsString(draft.mends());
        if (mends.length() > LONGEST) return false;
        jdbc.sql("""
                        update intake_draft set mends = :mends, version = :version, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("mends", mends)
                .param("version", draft.version())
                .param("by", draft.changedBy().value())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .param("id", draft.id().value())
                .update();
        return true;
    }

    void loaded(DraftId id, PlanId plan) {
        jdbc.sql("update intake_draft set plan_id = :plan where id = :id")
                .param("plan", plan.value())
                .param("id", id.value())
                .update();
    }

    /** @return false where it was loaded meanwhile, or is gone */
    boolean delete(DraftId id) {
        return jdbc.sql("delete from intake_draft where id = :id and plan_id is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<DraftSummary> waiting() {
        return jdbc.sql("""
                        select id, owner_id, file_name, changed_at from intake_draft
                        where plan_id is null order by changed_at desc
                        """)
                .query((row, number) -> new DraftSummary(
                        new DraftId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("owner_id", UUID.class)),
                        row.getString("file_name"),
                        moment(row, "changed_at")))
                .list();
    }

    /** Whether the same file became a plan before. */
    boolean isLoadedBefore(PlanDraft draft) {
        return jdbc.sql(
                                "select count(*) from intake_draft where sha256 = :sha256 and plan_id is not null and id <> :id")
                        .param("sha256", draft.sha256())
                        .param("id", draft.id().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private PlanDraft read(ResultSet row, int number) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return new PlanDraft(
                new DraftId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                json.readValue(row.getString("printed"), PrintedPlan.class),
                json.readValue(row.getString("mends"), Mends.class),
                row.getInt("version"),
                plan == null ? null : new PlanId(plan),
                moment(row, "uploaded_at"),
                new PersonId(row.getObject("changed_by", UUID.class)),
                moment(row, "changed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
