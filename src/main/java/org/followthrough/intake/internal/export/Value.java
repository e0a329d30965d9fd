package org.followthrough.intake.internal.export;

import java.time.LocalDate;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param day where the cell holds one day and nothing else
 */
record Value(String text, @Nullable LocalDate day) {

    static Value of(@Nullable String text) {
        return new Value(text == null ? "" : text, null);
    }

    static Value of(LocalDate day) {
        return new Value(London.inWords(day), day);
    }
}
