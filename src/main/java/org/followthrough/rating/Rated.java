package org.followthrough.rating;

import java.time.Instant;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How an action is rated: a colour, and always the words beside it.
 *
 * @param colour of a tag in the pages: green, orange, red, blue, …
 * @param otherwise null where it is the table's
 */
public record Rated(String colour, String words, @Nullable Otherwise otherwise) {

    /** @param table what the table says instead */
    public record Otherwise(String table, String reason, PersonId by, Instant at) {}

    /** The same, where nobody outside a lead's own agency has tested it. */
    public Rated selfAssessed() {
        return new Rated(colour, words + ", self-assessed", otherwise);
    }

    /** Reads a cell of the table: {@code orange: Amber: at risk}. */
    public static Rated of(String cell) {
        int colon = cell.indexOf(": ");
        if (colon < 1) throw new IllegalArgumentException("A rating is a colour and its words: " + cell);
        return new Rated(cell.substring(0, colon), cell.substring(colon + 2), null);
    }
}
