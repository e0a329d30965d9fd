package org.followthrough.worklist.internal;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: "9:32am", "9.32 am", "9am", "14:05", "midday", "midnight". */
final class PrintedTime {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap]m)?");

    private PrintedTime() {}

    static Optional<LocalTime> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK);
        if (text.equals("midday") || text.equals("noon")) return Optional.of(LocalTime.NOON);
        if (text.equals("midnight")) return Optional.of(LocalTime.MIDNIGHT);
        Matcher time = TIME.matcher(text);
        return time.matches() ? of(time.group(1), time.group(2), time.group(3)) : Optional.empty();
    }

    private static Optional<LocalTime> of(String hour, @Nullable String minute, @Nullable String half) {
        if (minute == null && half == null) return Optional.empty();
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (m > 59 || h > 23 || half != null && (h < 1 || h > 12)) return Optional.empty();
        return Optional.of(LocalTime.of(half == null ? h : h % 12 + (half.equals("pm") ? 12 : 0), m));
    }
}
