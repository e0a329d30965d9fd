package org.followthrough.intake.internal.document;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Undoes what printing and converting do to words, and nothing else. */
public final class Printed {

    private static final Pattern SPACES = Pattern.compile("[\\h\\u200B\\uFEFF\\u0000-\\u0009]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    /** "Sub- Group" is how a line break inside "Sub-Group" arrives; "multi- and single-agency" is meant. */
    private static final Pattern WRAPPED =
            Pattern.compile("(?i)\\b(sub|multi|inter|single|non|self|co|cross)-\\s+(?!and\\b|or\\b|to\\b|&)(?=\\p{L})");

    private Printed() {}

    /** White space folded within each line, lines without words left out, wrapped words joined. */
    public static String text(String raw) {
        if (isClean(raw)) return raw;
        String lines = LINE_BREAK
                .matcher(raw)
                .replaceAll("\n")
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
            boolean space = isSpace(letter);
            if (space ? isSpace(before) || before == '-' : !isInk(letter)) return false;
            before = letter;
        }
        return text.isEmpty() || !isSpace(before);
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n';
    }

    /** Whether it can be seen in print: no white space of whatever kind, and nothing that only steers a printer. */
    private static boolean isInk(char letter) {
        if (letter < 0x7F) return letter > ' ';
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** One line with plain quotes and hyphens, for comparing and for recognising; never for showing. */
    public static String plain(String text) {
        StringBuilder line = new StringBuilder(text(text));
        for (int i = 0; i < line.length(); i++) line.setCharAt(i, plain(line.charAt(i)));
        return line.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\n' -> ' ';
            case '‘', '’', '‛', '′', '`', '´' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> letter;
        };
    }

    /** The first words of a text, for quoting it in a sentence. */
    public static String opening(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 80 ? line : line.substring(0, 80).strip() + "…";
    }
}
