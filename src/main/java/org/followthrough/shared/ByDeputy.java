package org.followthrough.shared;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The deputy who runs the command that is under way. Bound to the thread, because events and rows name the person for
 * whom it is done, and whoever puts them on record adds who did it.
 */
public final class ByDeputy {

    private static final ThreadLocal<@Nullable UUID> RUNNING = new ThreadLocal<>();

    private ByDeputy() {}

    /** @param deputy null where somebody acts for themself */
    public static <T> T run(@Nullable UUID deputy, Supplier<T> command) {
        @Nullable UUID outer = RUNNING.get();
        RUNNING.set(deputy);
        try {
            return command.get();
        } finally {
            if (outer == null) RUNNING.remove();
            else RUNNING.set(outer);
        }
    }

    /** Null where whoever acts does so for themself. */
    public static @Nullable UUID now() {
        return RUNNING.get();
    }
}
