package org.followthrough.worklist.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param decimals most digits after the point, or null for any
 * @param step what the number must be a multiple of, or null for anything
 */
public record NumberField(
        Question question,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable BigDecimal step)
        implements Part.Field {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,30}|\\d{1,3}(?:,\\d{3}){1,9})(?:\\.\\d{1,30})?");

    public NumberField {
        if (step != null && step.signum() <= 0) throw new UnusableForm(question.key() + " has no step to go by");
        if (min != null && max != null && min.compareTo(max) > 0)
            throw new UnusableForm(question.key() + " has its least number above its greatest");
    }

    @Override
    public Reading read(Typed typed, Surroundings around) {
        if (typed.all(key()).size() > 1) return question.wrong("twice");
        CleanText text = CleanText.of(typed.text(key()));
        if (text.isEmpty()) return question.missing("missing.number");
        if (!NUMBER.matcher(text.value()).matches()) return question.wrong("number");
        return bounded(new BigDecimal(text.value().replace(",", "")));
    }

    private Reading bounded(BigDecimal number) {
        if (decimals != null && decimalsOf(number) > decimals)
            return decimals == 0 ? question.wrong("number.whole") : question.wrong("number.decimals", decimals);
        if (min != null && number.compareTo(min) < 0) return question.wrong("number.min", plain(min));
        if (max != null && number.compareTo(max) > 0) return question.wrong("number.max", plain(max));
        if (step != null && number.remainder(step).signum() != 0) return question.wrong("number.step", plain(step));
        return Reading.of(number);
    }

    private static int decimalsOf(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
