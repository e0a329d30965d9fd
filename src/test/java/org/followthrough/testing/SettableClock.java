package org.followthrough.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.followthrough.shared.London;

/** A clock that stands still until it is moved. Safe to move from one thread and read from others. */
public final class SettableClock extends Clock {

    private final Hands hands;
    private final ZoneId zone;

    private SettableClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    public static SettableClock at(Instant moment) {
        return new SettableClock(new Hands(moment), ZoneOffset.UTC);
    }

    /** @param moment as ISO 8601 with a zone: {@code 2026-03-31T09:00:00Z} */
    public static SettableClock at(String moment) {
        return at(Instant.parse(moment));
    }

    public void set(Instant moment) {
        hands.move(before -> moment);
    }

    /** To a wall-clock time in Europe/London. */
    public void set(LocalDate date, LocalTime time) {
        set(London.at(date, time));
    }

    public void advance(Duration by) {
        hands.move(moment -> moment.plus(by));
    }

    public void advanceDays(int days) {
        hands.move(moment -> moment.atZone(London.ZONE).plusDays(days).toInstant());
    }

    @Override
    public Instant instant() {
        return hands.now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same hands in another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(hands, other);
    }

    private static final class Hands {
        private volatile Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        synchronized void move(UnaryOperator<Instant> by) {
            now = by.apply(now);
        }
    }
}
