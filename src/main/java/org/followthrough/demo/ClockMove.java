package org.followthrough.demo;

import java.time.Instant;

/** What came of moving the clock. */
sealed interface ClockMove {

    /** @param mails sent on the way */
    record Moved(Instant to, int mails) implements ClockMove {}

    /** @param field on the page that the sentence is about; empty for none */
    record Refused(String field, String sentence) implements ClockMove {}
}
