package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Printed;

/**
 * Reads a deadline as boards print it, or says why not. A month means its last day, UK order for days, the financial
 * year for quarters; whatever could mean two things means none.
 */
public final class DeadlineReader {

    private static final int LONGEST = 200;
    private static final Pattern ONGOING =
            Pattern.compile("on-? ?going|continuous(?:ly)?|continual(?:ly)?|continuing|rolling(?: programme)?");
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:due |by |on |in |for |during |throughout |within |until |(?:no|not) later than |the |end of |end )+(?=\\S)");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})\\s?(?:st|nd|rd|th)\\b(?: of\\b)?");
    private static final Pattern AFTER_THE_DATE = Pattern.compile(" 00:00(?::00)?$|[ .;:,]+$");
    private static final List<DeadlineShape> SHAPES =
            List.of(new DayShape(), new MonthShape(), new QuarterShape(), new RangeShape());

    private final UnreadDeadline unread = new UnreadDeadline();

    /** Never null and never an exception, whatever is printed. */
    public DeadlineReading read(String printed) {
        String words = words(printed);
        if (words.isEmpty() || words.matches("[-?.]+")) return DeadlineReading.unreadable("No deadline is printed.");
        if (words.length() > LONGEST) return unread(printed, "is too long to be a deadline");
        if (ONGOING.matcher(words).matches()) return DeadlineReading.ongoing();
        DeadlineReading reading = shape(words).orElseGet(() -> DeadlineReading.unreadable(unread.because(words)));
        String problem = reading.problem();
        return problem == null ? reading : unread(printed, problem);
    }

    private static Optional<DeadlineReading> shape(String words) {
        String bare = LEAD_IN.matcher(words).replaceFirst("");
        return SHAPES.stream().flatMap(shape -> shape.read(bare).stream()).findFirst();
    }

    private static DeadlineReading unread(String printed, String because) {
        return DeadlineReading.unreadable("“" + Printed.opening(printed) + "” " + because + ", so no date was read.");
    }

    private static String words(String printed) {
        String plain = Printed.plain(printed).toLowerCase(Locale.UK).replace(",", " ");
        String trimmed = AFTER_THE_DATE.matcher(plain.strip()).replaceFirst("");
        return ORDINAL.matcher(trimmed).replaceAll("$1").replaceAll(" +", " ").strip();
    }
}
