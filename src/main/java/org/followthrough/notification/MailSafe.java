package org.followthrough.notification;

import java.util.regex.Pattern;

/** What may stand in a mail at all: short single lines without control characters, and paths of our own. */
final class MailSafe {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/_.-]{0,200}");

    private MailSafe() {}

    static void requireText(String what, String text, int longest) {
        if (text.isBlank()) throw new IllegalArgumentException(what + " is empty");
        if (text.length() > longest) throw new IllegalArgumentException(what + " is longer than " + longest);
        if (CONTROL.matcher(text).find()) throw new IllegalArgumentException(what + " holds a control character");
    }

    static void requirePath(String path) {
        if (!PATH.matcher(path).matches() || path.startsWith("//"))
            throw new IllegalArgumentException("not a path of ours: " + path);
    }
}
