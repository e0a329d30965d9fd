package org.followthrough.intake.internal.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be given back, in whatever format.
 *
 * @param fileName without an ending
 * @param about sentences under its title
 * @param answered findings that the board answers in words
 */
record Paper(String title, String fileName, List<String> about, List<Part> parts, List<Answered> answered) {

    Paper {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
        answered = List.copyOf(answered);
    }

    /**
     * Actions under the same columns and the same band.
     *
     * @param band the finding over them; null where findings are a column, or these answer none
     */
    record Part(@Nullable String band, List<Head> heads, List<List<Value>> rows) {
        Part {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    record Answered(String finding, String response) {}
}
