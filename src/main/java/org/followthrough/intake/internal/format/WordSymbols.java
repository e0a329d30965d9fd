package org.followthrough.intake.internal.format;

import java.util.Map;

/** Characters of fonts that draw pictures where others have letters. */
final class WordSymbols {

    private static final Map<String, String> DRAWN = Map.ofEntries(
            Map.entry("A8", "☐"),
            Map.entry("6F", "☐"),
            Map.entry("71", "☐"),
            Map.entry("FD", "☒"),
            Map.entry("78", "☒"),
            Map.entry("53", "☒"),
            Map.entry("54", "☒"),
            Map.entry("FE", "☑"),
            Map.entry("52", "☑"),
            Map.entry("FC", "✓"),
            Map.entry("50", "✓"),
            Map.entry("FB", "✗"),
            Map.entry("4F", "✗"),
            Map.entry("B7", "•"),
            Map.entry("A7", "▪"),
            Map.entry("E0", "→"),
            Map.entry("F0", "→"));

    private WordSymbols() {}

    /** @return the character, or nothing where nobody can say what it shows */
    static String of(XmlElements.Attributes symbol) {
        String code = symbol.get("char", "").toUpperCase(java.util.Locale.ROOT);
        if (!code.matches("[0-9A-F]{2,4}")) return "";
        String inFont = code.matches("F0..") ? code.substring(2) : code.matches("00..") ? code.substring(2) : code;
        boolean pictures = symbol.get("font", "").matches("(?i)(?:wingdings.*|symbol|webdings)");
        if (pictures || code.startsWith("F0")) return DRAWN.getOrDefault(inFont, "");
        return String.valueOf((char) Integer.parseInt(code, 16));
    }
}
