package org.followthrough.intake.internal.reading;

import java.util.regex.Pattern;

/** A line that only ends the name above, or begins in the middle of a name, belongs to it. */
final class LeadLines {

    private static final Pattern JOINED_BEFORE = Pattern.compile("(?s).*(?:\\b(?:and|of|the|for|to|in)|&|[^\\s]-|/)$");
    private static final Pattern OPEN_BRACKET = Pattern.compile("(?s).*\\([^)]*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-•*·–▪●]|\\d{1,2}[.)]|\\(?[a-z]\\))\\s.*");

    private final OwnerWords words;

    LeadLines(OwnerWords words) {
        this.words = words;
    }

    String unwrapped(String cell) {
        StringBuilder joined = new StringBuilder();
        for (String raw : cell.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty()) continue;
            if (joined.length() > 0) joined.append(carriesOn(joined, line) ? " " : "\n");
            joined.append(line);
        }
        return joined.toString();
    }

    private boolean carriesOn(CharSequence before, String line) {
        if (BULLET.matcher(line).matches()) return false;
        return JOINED_BEFORE.matcher(before).matches()
                || OPEN_BRACKET.matcher(before).matches()
                || Character.isLowerCase(line.charAt(0))
                || line.charAt(0) == '('
                || line.charAt(0) == '&'
                || words.isGroupWord(line);
    }
}
