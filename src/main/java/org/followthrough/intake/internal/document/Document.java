package org.followthrough.intake.internal.document;

import java.util.List;

/**
 * A document's blocks in its order, and what stands beside them.
 *
 * @param margin comments and the like, which belong to no block
 * @param leftOut what the format itself did not read: hidden sheets, columns and rows, whose words are never repeated
 */
public record Document(List<Block> blocks, List<String> margin, List<LeftOut> leftOut) {

    public Document {
        blocks = List.copyOf(blocks);
        margin = List.copyOf(margin);
        leftOut = List.copyOf(leftOut);
    }

    /** @param sentence says what was not read and why, without its words */
    public record LeftOut(String where, String sentence, Kind kind) {

        public enum Kind {
            /** Whoever made the document hid it. */
            HIDDEN,
            /** Rows that a filter happens not to show, and which as likely as not are actions. */
            FILTERED_OUT,
            /** Words with a line through them. */
            STRUCK_OUT,
            /** Cells that show an error instead of what they were to show. */
            BROKEN
        }
    }
}
