package org.followthrough.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.intake.internal.draft.DraftSummary;
import org.followthrough.intake.internal.draft.FileBeingRead;
import org.followthrough.shared.London;

/** A draft that waits to be loaded, or a file that is to be one, in the list below the upload form. */
record WaitingDraft(String path, String fileName, String state, String by, LocalDate changedOn) {

    static List<WaitingDraft> of(List<DraftSummary> drafts, List<FileBeingRead> files, WhoIs people) {
        Stream<WaitingDraft> beingRead = files.stream()
                .map(file -> new WaitingDraft(
                        UploadPaths.draft(file.id()),
                        file.fileName(),
                        file.failure() == null ? "is being read" : "could not be read",
                        people.name(file.owner()),
                        London.dateOf(file.startedAt())));
        Stream<WaitingDraft> read = drafts.stream()
                .map(draft -> new WaitingDraft(
                        UploadPaths.draft(draft.id()),
                        draft.fileName(),
                        "",
                        people.name(draft.owner()),
                        London.dateOf(draft.changedAt())));
        return Stream.concat(beingRead, read).toList();
    }
}
