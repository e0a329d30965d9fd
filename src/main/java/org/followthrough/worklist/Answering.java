package org.followthrough.worklist;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Finishes open work from a page of a feature's own, by the same rules and against the same races as the task's own page.
 * Must be called outside any transaction.
 */
public interface Answering {

    /**
     * @param by who was first, where it had been finished already; null otherwise
     * @param outcome refused as the desk says, or as a whole where somebody was first
     */
    record Result(Outcome outcome, @Nullable String by) {}

    /**
     * @param answers as the desk takes them
     * @throws org.followthrough.directory.NotVisible where there is no such item, or it is not this viewer's to answer
     */
    Result answer(UUID item, Map<String, Object> answers, Viewer viewer);
}
