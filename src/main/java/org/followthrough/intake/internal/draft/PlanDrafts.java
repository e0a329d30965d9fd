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
import org.followthrough.intake.internal.document.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlanDrafts {

    private static final Document NOTHING = new Document(List.of(), List.of(), List.of());

    private final JdbcClient jdbc;
    private final AsStored stored;

    PlanDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.stored = new AsStored(json);
    }

    /** @return false where it is more than can be stored, and was not */
    boolean insert(PlanDraft draft) {
        String document = stored.write(draft.document());
        if (document.length() > AsStored.LONGEST) return false;
        jdbc.sql("""
                        insert into intake_draft
                            (id, owner_id, file_name, sha256, document, mends, version, uploaded_at, changed_by, changed_at)
                        values (:id, :owner, :file, :sha256, :document, :mends, :version, :uploaded, :by, :at)
                        """)
                .param("id", draft.id().value())
                .param("owner", draft.owner().value())
                .param("file", draft.fileName())
                .param("sha256", draft.sha256())
                .param("document", document)
                .param("mends", stored.write(draft.mends()))
                .param("version", draft.version())
                .param("uploaded", draft.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("by", draft.changedBy().value())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        return true;
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
        String mends = stored.write(draft.mends());
        if (mends.length() > AsStored.LONGEST) return false;
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

    /** @param printed what was read of it, as it was loaded */
    void loaded(DraftId id, PlanId plan, PrintedPlan printed) {
        jdbc.sql("update intake_draft set plan_id = :plan, printed = :printed where id = :id")
                .param("plan", plan.value())
                .param("printed", stored.write(printed))
                .param("id", id.value())
                .update();
    }

    /** Makes drafts again of what a plan was made of, and pages that were opened before old. */
    void giveBack(PlanId plan, PersonId by, Instant at) {
        jdbc.sql("""
                        update intake_draft
                        set plan_id = null, printed = null, version = version + 1, changed_by = :by, changed_at = :at
                        where plan_id = :plan
                        """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("plan", plan.value())
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

    /** What was loaded is not read again. */
    private PlanDraft read(ResultSet row, int number) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        String document = row.getString("document");
        boolean open = plan == null && document != null;
        return new PlanDraft(
                new DraftId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                open ? stored.read(document, Document.class) : NOTHING,
                open ? stored.read(row.getString("mends"), Mends.class) : Mends.of(Upload.nothing()),
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
