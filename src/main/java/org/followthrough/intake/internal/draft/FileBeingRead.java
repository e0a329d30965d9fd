package org.followthrough.intake.internal.draft;

import java.time.Instant;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** @param failure why it could not be read, in a sentence; null while it is being read */
public record FileBeingRead(
        DraftId id,
        PersonId owner,
        String fileName,
        int kilobytes,
        Stage stage,
        @Nullable String failure,
        Instant startedAt) {

    public enum Stage {
        WAITING("It waits for another file that is being read."),
        OPENING("It is being opened, and its tables and paragraphs gone through."),
        KEEPING("It is read. What was understood is being kept.");

        private final String sentence;

        Stage(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
