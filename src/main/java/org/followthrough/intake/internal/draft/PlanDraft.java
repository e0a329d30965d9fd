package org.followthrough.intake.internal.draft;

import java.time.Instant;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.intake.internal.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was opened, and what a person makes of it. What is printed never changes.
 *
 * @param sha256 of the uploaded file, in hexadecimal
 * @param version grows with each change, so that a page left open is known to be old
 * @param loadedAs the plan it became, null while it is a draft
 */
public record PlanDraft(
        DraftId id,
        PersonId owner,
        String fileName,
        String sha256,
        Document document,
        Mends mends,
        int version,
        @Nullable PlanId loadedAs,
        Instant uploadedAt,
        PersonId changedBy,
        Instant changedAt) {

    /** As it stands, with mends that are shown and not saved. */
    public PlanDraft showing(Mends unsaved) {
        return new PlanDraft(
                id, owner, fileName, sha256, document, unsaved, version, loadedAs, uploadedAt, changedBy, changedAt);
    }

    PlanDraft of(Document opened) {
        return new PlanDraft(
                id, owner, fileName, sha256, opened, mends, version, loadedAs, uploadedAt, changedBy, changedAt);
    }

    PlanDraft mended(Mends now, PersonId by, Instant at) {
        return new PlanDraft(id, owner, fileName, sha256, document, now, version + 1, loadedAs, uploadedAt, by, at);
    }
}
