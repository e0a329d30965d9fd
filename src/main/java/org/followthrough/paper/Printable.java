package org.followthrough.paper;

/** Texts as every kind of file can carry them: no control characters, no halves of characters, no marks that turn a line round. */
final class Printable {

    private Printable() {}

    /** On one line. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** On one line that says something. */
    static String named(String text, String what) {
        String line = line(text);
        if (line.isEmpty()) throw new IllegalArgumentException(what + " has words");
        return line;
    }

    /** Lines stay lines, tabs stay tabs. */
    static String lines(String text) {
        if (text.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || c == '\n')) return text;
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> keep(point, kept));
        return kept.toString();
    }

    private static void keep(int point, StringBuilder kept) {
        if (point == '\r' || point == 0x0b || point == '\f' || point == 0x85 || point == 0x2028 || point == 0x2029)
            kept.append('\n');
        else if (point == '\t' || point == '\n') kept.appendCodePoint(point);
        else if (Character.getType(point) == Character.SURROGATE || (point & 0xfffe) == 0xfffe) kept.append('\ufffd');
        else if (!Character.isISOControl(point) && !turnsALineRound(point)) kept.appendCodePoint(point);
    }

    private static boolean turnsALineRound(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }
}
