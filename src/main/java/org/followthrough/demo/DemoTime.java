package org.followthrough.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.followthrough.shared.London;

/** Moments as the demo's pages show them. */
final class DemoTime {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, h:mma", Locale.UK).withZone(London.ZONE);

    private DemoTime() {}

    /** "Tuesday 31 March 2026, 9:32am", in London. */
    static String inWords(Instant moment) {
        return WORDS.format(moment).replace("AM", "am").replace("PM", "pm");
    }
}
