package org.followthrough.workflow;

import java.util.function.Supplier;

/** Runs a person's command in a transaction of its own and, where a race was lost, the whole of it again. */
public interface Commands {

    /**
     * Must be called outside any transaction.
     *
     * @throws LostRace where it was lost on every try
     */
    <T> T run(Supplier<T> command);
}
