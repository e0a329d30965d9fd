package org.followthrough.assurance.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps an address that tries links which are none from going on: after twenty within a quarter of an hour it is told
 * nothing more for a while. Counted on each node; tokens cannot be guessed, so that this only saves work.
 */
@Component
class StrangersTries {

    static final int ALLOWED = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>();

    StrangersTries(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany(String address) {
        Deque<Instant> of = tries.get(address);
        if (of == null) return false;
        Instant since = clock.instant().minus(WINDOW);
        while (!of.isEmpty() && of.getFirst().isBefore(since)) of.removeFirst();
        if (of.isEmpty()) tries.remove(address);
        return of.size() >= ALLOWED;
    }

    synchronized void failed(String address) {
        if (tries.size() >= MOST_ADDRESSES)
            tries.remove(tries.keySet().iterator().next());
        Deque<Instant> of = tries.computeIfAbsent(address, first -> new ArrayDeque<>());
        of.addLast(clock.instant());
        if (of.size() > ALLOWED) of.removeFirst();
    }
}
