package org.followthrough.reporting.internal;

import org.jspecify.annotations.Nullable;

/** Text as it came from a form, made fit to keep. */
final class TypedLine {

    private TypedLine() {}

    /** Without blanks around it, browsers' line ends made one, and no invisible control characters, which no database keeps alike. */
    static String clean(@Nullable String typed) {
        if (typed == null) return "";
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .strip();
    }

    /** As people count: a line end is one, and so is every other character. */
    static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
