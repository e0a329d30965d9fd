package org.followthrough.intake.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.intake.internal.draft.DraftSummary;
import org.followthrough.shared.London;

/** A draft that waits to be loaded, in the list below the upload form. */
record WaitingDraft(String path, String fileName, String by, LocalDate changedOn) {

    static List<WaitingDraft> of(List<DraftSummary> drafts, WhoIs people) {
        return drafts.stream()
                .map(draft -> new WaitingDraft(
                        UploadPaths.draft(draft.id()),
                        draft.fileName(),
                        people.name(draft.owner()),
                        London.dateOf(draft.changedAt())))
                .toList();
    }
}
