package org.followthrough.demo;

import java.time.Instant;

/** Something that waits for its day. */
record Coming(String what, Instant at) {

    /** Public, or no page could show it. */
    public String when() {
        return DemoTime.inWords(at);
    }
}
