package org.followthrough.intake.internal.document;

import java.util.List;

/**
 * A document's blocks in its order, and what stands beside them.
 *
 * @param margin comments and the like, which belong to no block
 */
public record Document(List<Block> blocks, List<String> margin) {
    public Document {
        blocks = List.copyOf(blocks);
        margin = List.copyOf(margin);
    }
}
