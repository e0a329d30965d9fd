package org.followthrough.worklist.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of text, or several.
 *
 * @param minLength fewest characters of an answer that is given, 0 for no bound
 * @param maxLength most characters; a form that names none gets what its column holds
 */
public record TextField(
        Question question,
        boolean lines,
        int minLength,
        int maxLength,
        @Nullable Format format) implements Part.Field {

    static final int LINE = 255;
    static final int LINES = 20_000;

    public TextField {
        if (minLength < 0 || maxLength < Math.max(1, minLength) || maxLength > (lines ? LINES : LINE))
            throw new UnusableForm("the lengths of " + question.key() + " do not fit");
    }

    @Override
    public Reading read(Typed typed, Surroundings around) {
        if (typed.all(key()).size() > 1) return question.wrong("twice");
        CleanText text = CleanText.of(typed.text(key()));
        if (text.isEmpty()) return question.missing("missing.text");
        if (!lines && text.value().indexOf('\n') >= 0) return question.wrong("text.oneLine");
        if (text.holdsControls(lines)) return question.wrong("text.controls");
        if (text.length() > maxLength) return question.wrong("text.tooLong", maxLength, text.length());
        if (text.length() < minLength) return question.wrong("text.tooShort", minLength);
        if (format != null && !format.fits(text.value())) return format.refuse(question);
        return Reading.of(text.value());
    }

    /** What a text must look like; found anywhere in the text unless the pattern is anchored, as form-js does it. */
    public record Format(
            Kind kind, Pattern pattern, @Nullable String message) {

        public enum Kind {
            EMAIL,
            PHONE,
            PATTERN
        }

        static final Format EMAIL = new Format(
                Kind.EMAIL, Pattern.compile("^[^\\s@,;<>()\"]+@[^\\s@,;<>()\"]+\\.[^\\s@.,;<>()\"]+$"), null);
        static final Format PHONE =
                new Format(Kind.PHONE, Pattern.compile("^\\+?[0-9](?:[ ()/.-]{0,3}[0-9]){6,17}$"), null);

        boolean fits(String text) {
            return pattern.matcher(text).find();
        }

        Reading refuse(Question question) {
            if (message != null) return Reading.wrong(message);
            return switch (kind) {
                case EMAIL -> question.wrong("text.email");
                case PHONE -> question.wrong("text.phone");
                case PATTERN -> question.wrong("text.pattern");
            };
        }
    }
}
