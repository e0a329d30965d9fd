package org.followthrough.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a mail that could not be sent waits: a minute, then longer, then an hour each time, then no more. */
final class RetryWaits {

    private static final List<Duration> GROWING =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    private RetryWaits() {}

    /**
     * When to try again what failed at {@code now}; null where it has been tried for {@code giveUpAfter}.
     *
     * @param failures how often it had failed before
     * @param first when it was first tried, null where that was now
     */
    static @Nullable Instant after(int failures, @Nullable Instant first, Instant now, Duration giveUpAfter) {
        if (first != null && !now.isBefore(first.plus(giveUpAfter))) return null;
        return now.plus(GROWING.get(Math.min(failures, GROWING.size() - 1)));
    }
}
