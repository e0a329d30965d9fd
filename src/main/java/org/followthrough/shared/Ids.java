package org.followthrough.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids that sort by the moment they were made (UUID version 7, RFC 9562), so that indexes grow at one end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock WALL = Clock.systemUTC();

    private Ids() {}

    /** A new id; its time part is the machine's, not the product's, so that a moved demo clock makes no collisions. */
    public static UUID next() {
        long time = WALL.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long tail = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(time, tail);
    }
}
