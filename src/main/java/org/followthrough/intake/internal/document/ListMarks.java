package org.followthrough.intake.internal.document;

import java.util.regex.Pattern;

/**
 * How the items of a list begin where their marks are typed: a bullet, a number or a letter with a stop or a bracket, or a
 * number of two parts. "31.03.14" and "2.5 days" begin with a number and are no items: two parts count only before a capital.
 */
public final class ListMarks {

    private static final Pattern MARK = Pattern.compile("^(?:[-–—•*·▪◦●○➢✓]\\s+"
            + "|\\(?(?:\\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})[.)]\\s+"
            + "|\\(?\\d{1,2}\\.\\d{1,2}(?:\\)\\s+|\\.?\\s+(?=\\p{Lu})))(?=\\S)");

    private static final Pattern BULLET = Pattern.compile("^[-–—•*·▪◦●○➢✓]\\s+(?=\\S)");

    private ListMarks() {}

    public static boolean startsItem(String line) {
        return MARK.matcher(line).find();
    }

    /** The line without the bullet before it; a number or a letter stays. */
    public static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    /** The line without the mark before it. */
    public static String without(String line) {
        return MARK.matcher(line).replaceFirst("");
    }
}
