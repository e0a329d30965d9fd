package org.followthrough.intake.internal.document;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Undoes what printing and converting do to words, and nothing else. */
public final class Printed {

    private static final Pattern SPACES = Pattern.compile("[\\h\\u200B\\uFEFF\\u0000-\\u0009]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    /** "Sub- Group" is how a line break inside "Sub-Group" arrives; "multi- and single-agency" is meant. */
    private static final Pattern WRAPPED =
            Pattern.compile("(?i)\\b(sub|multi|inter|single|non|self|co|cross)-\\s+(?!and\\b|or\\b|to\\b|&)(?=\\p{L})");

    private static final Pattern QUOTES = Pattern.compile("[‘’‛′`´]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");

    private Printed() {}

    /** White space folded within each line, lines without words left out, wrapped words joined. */
    public static String text(String raw) {
        if (isClean(raw)) return raw;
        String lines = raw.replaceAll("\\R", "\n")
                .lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .map(line -> UNPRINTABLE.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return WRAPPED.matcher(lines).replaceAll("$1-");
    }

    /** Most texts are as they should be, and each is asked for many times. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = letter > ' ' && letter < 0x7F || Character.isLetter(letter);
            boolean single = letter == ' ' && before != ' ' && before != '-';
            if (!plain && !single) return false;
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    /** One line with plain quotes and hyphens, for comparing and for recognising; never for showing. */
    public static String plain(String text) {
        String line = text(text).replace('\n', ' ');
        if (line.chars().allMatch(letter -> letter < 0x7F && letter != '`')) return line;
        return DASHES.matcher(QUOTES.matcher(line).replaceAll("'")).replaceAll("-");
    }

    /** The first words of a text, for quoting it in a sentence. */
    public static String opening(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 80 ? line : line.substring(0, 80).strip() + "…";
    }
}
