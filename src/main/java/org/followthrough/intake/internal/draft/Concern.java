package org.followthrough.intake.internal.draft;

import java.util.List;

/**
 * Something about a draft that does not keep it from being loaded and that one should know before.
 *
 * @param spots the actions that it is about; none where it is about the plan as a whole
 */
public record Concern(String sentence, List<Spot> spots) {

    public Concern {
        spots = List.copyOf(spots);
    }

    /**
     * @param action counted from 1
     * @param field where on the page it can be mended
     */
    public record Spot(int action, String field) {}
}
