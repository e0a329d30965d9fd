package org.followthrough.intake.internal.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line over what follows it: "Theme 2: Supervision", "Lesson P1.1", "Recommendation 3 – Tell every school".
 *
 * @param ref "Recommendation 3"
 * @param title null where only the number is printed
 */
record Band(Kind kind, String ref, @Nullable String title) {

    enum Kind {
        THEME,
        LESSON,
        RECOMMENDATION
    }

    private static final int LONGEST = 4_000;
    private static final String NAME = "(?<kind>(?:[a-z]{2,12} ){0,2}theme|priority(?: area)?|strategic priority"
            + "|objective|lesson(?: learn(?:ed|t))?|learning point|(?:[a-z]{2,10} |overview |key |national |local )?recommendation)";
    private static final Pattern BAND = Pattern.compile(
            "(?<ref>" + NAME + "(?: no\\.?| number)?\\s*" + "(?:" + FindingHeading.NUMBER
                    + "|(?<=theme )[a-z](?=\\W|$)))(?:(?:\\s*[:.)]\\s*|\\s*[-–—]\\s+|\\s{1,3}(?-i:(?=[\\p{Lu}\"“‘'])))(?<title>\\S.*)|\\s*[:.]?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static Optional<Band> of(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher found = BAND.matcher(
                FindingHeading.CONTINUED.matcher(text.strip()).replaceFirst("").strip());
        if (!found.matches()) return Optional.empty();
        return Optional.of(
                new Band(kind(found.group("kind")), found.group("ref").strip(), found.group("title")));
    }

    private static Kind kind(String name) {
        String words = name.toLowerCase(Locale.UK);
        if (words.endsWith("recommendation")) return Kind.RECOMMENDATION;
        return words.startsWith("lesson") || words.equals("learning point") ? Kind.LESSON : Kind.THEME;
    }

    /** "Theme 2: Supervision", as one line. */
    String whole() {
        return title == null ? ref : ref + ": " + title;
    }
}
