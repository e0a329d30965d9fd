package org.followthrough.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is no file here.
 *
 * @param round in which it was sent; null while it is put ready
 * @param link an https address, empty where it was seen
 * @param seenBy who saw it, and {@code seenAt} where; empty where it is a link
 * @param shownOn the day of the evidence itself, local to London
 */
public record Reference(
        UUID id,
        @Nullable Integer round,
        Kind kind,
        String what,
        String link,
        String seenBy,
        String seenAt,
        LocalDate shownOn,
        Marking marking,
        PersonId addedBy,
        Instant addedAt) {

    public enum Kind {
        LINK("A link"),
        /** An agency may not hand it out: somebody has seen it there. */
        SEEN("Seen, not held");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The government's classifications that a board meets (Government Security Classifications, 2023). */
    public enum Marking {
        NONE("No marking"),
        OFFICIAL("OFFICIAL"),
        OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE"),
        SECRET("SECRET");

        private final String words;

        Marking(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
