package org.followthrough.notification.internal;

/** Text of other people's, made fit for a single line: of a header, of a subject, of an item in a mail. */
final class OneLine {

    private OneLine() {}

    /** Without line ends and other control characters, which in a header would begin another one. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    /** As {@link #of(String)}, cut at {@code longest} characters. */
    static String of(String text, int longest) {
        String line = of(text);
        return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
    }
}
