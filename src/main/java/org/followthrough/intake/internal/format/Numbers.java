package org.followthrough.intake.internal.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as Word's attributes give them, and as its lists print them. */
final class Numbers {

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int HIGHEST_ROMAN = 3_999;
    private static final int MOST_LETTERS = 10;

    private Numbers() {}

    /** @return at least 0; what is none, or has more than six digits, is 0 */
    static int small(XmlElements.Attributes attributes) {
        return small(attributes.get("val"));
    }

    static int small(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    /** @param format as Word names it */
    static String printed(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + ending(number);
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, then bb. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * MOST_LETTERS) return String.valueOf(number);
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > HIGHEST_ROMAN) return String.valueOf(number);
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) for (; left >= ROMAN[i]; left -= ROMAN[i]) roman.append(ROMAN_DIGITS[i]);
        return roman.toString();
    }

    private static String ending(int number) {
        if (number % 100 / 10 == 1) return "th";
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
