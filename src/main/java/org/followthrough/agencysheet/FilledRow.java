package org.followthrough.agencysheet;

import java.time.LocalDate;
import org.followthrough.actionplan.AnswerId;
import org.jspecify.annotations.Nullable;

/**
 * A row of an agency's sheet in which something was filled in.
 *
 * @param line as the workbook numbers it, from 1
 * @param answer that it belongs to; null where its key was lost or damaged
 * @param doneOn as typed, read as a day; null where none was given
 * @param unreadDay what was typed as the day and is none; empty otherwise
 */
public record FilledRow(
        int line,
        @Nullable AnswerId answer,
        String progress,
        String evidence,
        @Nullable LocalDate doneOn,
        String unreadDay) {

    public FilledRow {
        progress = clean(progress);
        evidence = clean(evidence);
    }

    /** Without what no database keeps alike. */
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .strip();
    }
}
