package org.followthrough.challenge;

import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * What a challenge is put to, as it read when it was put.
 *
 * @param subject a plan's id, an action's answer's, or for a statement the report's
 * @param agency whose statement it is, null for a plan and an action
 * @param reference "GS", "GS-14", "Report Q1 2026-27"
 * @param title a plan's title, an action's wording, "The statement of Northvale Health Trust"
 * @param said the statement's own words; null for a plan and an action
 */
public record Challenged(
        Kind kind,
        UUID subject,
        @Nullable AgencyId agency,
        String reference,
        String title,
        @Nullable String said) {

    public Challenged {
        if ((kind == Kind.STATEMENT) != (agency != null))
            throw new IllegalArgumentException("a statement is an agency's, and nothing else is");
    }

    public enum Kind {
        PLAN("plan", "/plans/"),
        ACTION("answer", "/actions/"),
        STATEMENT("report", "/reports/");

        private final String onRecord;
        private final String path;

        Kind(String onRecord, String path) {
            this.onRecord = onRecord;
            this.path = path;
        }

        /** The kind of subject under which it is on record. */
        public String onRecord() {
            return onRecord;
        }
    }

    /** "plan GS", "action GS-14", "the statement of Northvale Health Trust, Report Q1 2026-27". */
    public String words() {
        return switch (kind) {
            case PLAN -> "plan " + reference;
            case ACTION -> "action " + reference;
            case STATEMENT ->
                title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1) + ", " + reference;
        };
    }

    /** The same at the beginning of a line: "Action GS-14". */
    public String named() {
        return Character.toUpperCase(words().charAt(0)) + words().substring(1);
    }

    /** The page of what is challenged, from the root; of a statement its report's. */
    public String path() {
        return kind.path + subject;
    }
}
