package org.followthrough.worklist.internal;

import org.jspecify.annotations.Nullable;

/**
 * The task that the running command has closed the row of, before its desk completes it. Bound to the thread, because
 * the engine says that a task is closed in an event that knows no person.
 */
final class Claim implements AutoCloseable {

    private static final ThreadLocal<@Nullable Claim> RUNNING = new ThreadLocal<>();

    private final String task;
    private boolean closed;

    private Claim(String task) {
        this.task = task;
    }

    static Claim on(String task) {
        Claim claim = new Claim(task);
        RUNNING.set(claim);
        return claim;
    }

    /** Whether the row of a task that closes at this moment is closed already. */
    static boolean closes(String task) {
        @Nullable Claim claim = RUNNING.get();
        if (claim == null || !claim.task.equals(task)) return false;
        claim.closed = true;
        return true;
    }

    boolean isTaskClosed() {
        return closed;
    }

    @Override
    public void close() {
        RUNNING.remove();
    }
}
