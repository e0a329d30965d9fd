package org.followthrough.demo;

import java.time.Instant;

/**
 * A mail as the demo's mail server received it.
 *
 * @param number in the order of arrival
 * @param datedAt the mail's own Date header, which is by the product's clock
 */
record DemoMail(long number, String recipient, String subjectLine, Instant datedAt, String plainText, String html) {

    /** Public, or no page could show it. */
    public String when() {
        return DemoTime.inWords(datedAt);
    }
}
