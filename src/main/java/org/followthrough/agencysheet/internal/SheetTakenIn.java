package org.followthrough.agencysheet.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.followthrough.actionplan.ActionView;
import org.followthrough.agencysheet.FilledRow;
import org.followthrough.agencysheet.SheetRead.Checked;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.assurance.Received;
import org.followthrough.assurance.Recording;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Component;

/** Takes a whole sheet in within one transaction, or none of it. */
@Component
class SheetTakenIn {

    private final Recording recording;
    private final ProgressBook progress;
    private final Commands commands;
    private final Clock clock;

    SheetTakenIn(Recording recording, ProgressBook progress, Commands commands, Clock clock) {
        this.recording = recording;
        this.progress = progress;
        this.commands = commands;
        this.clock = clock;
    }

    /** @param rows read anew within the transaction */
    Outcome takeIn(Supplier<List<Checked>> rows, String agency, String filledInBy, Viewer viewer) {
        try {
            return commands.run(() -> {
                rows.get().forEach(row -> takeIn(row, agency, filledInBy, viewer));
                return Outcome.done();
            });
        } catch (RowRefused refused) {
            return Outcome.refused(refused.sentence);
        }
    }

    private void takeIn(Checked checked, String agency, String filledInBy, Viewer viewer) {
        FilledRow row = checked.row();
        ActionView answer = checked.answer();
        if (answer == null || !checked.problem().isEmpty()) throw new RowRefused(row, checked.problem());
        String from = "In the sheet of " + agency + ", filled in by " + filledInBy;
        if (!row.progress().isEmpty()) progress.note(answer.answer(), row.progress(), from, viewer);
        if (row.evidence().isEmpty()) return;
        Outcome outcome = recording.record(answer.answer(), received(row, filledInBy, viewer), viewer);
        if (outcome instanceof Outcome.Refused refused)
            throw new RowRefused(row, String.join(" ", refused.sentences().values()));
    }

    private Received received(FilledRow row, String filledInBy, Viewer viewer) {
        LocalDate done = row.doneOn();
        String words = done == null ? row.evidence() : row.evidence() + "\n\nDone on " + London.inWords(done) + ".";
        return new Received(
                Received.Way.AGENCY_SHEET,
                London.today(clock),
                viewer.fullName() + ", filled in by " + filledInBy,
                words);
    }

    /** Takes the transaction back and carries the reason out of it. */
    private static final class RowRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String sentence;

        RowRefused(FilledRow row, String problem) {
            super("a row was refused", null, false, false);
            sentence = "Nothing was taken in. Row " + row.line() + ": " + problem;
        }
    }
}
