package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/**
 * Reads a deadline as boards print it, or says why not and what it may mean. A month means its last day, UK order for days,
 * the financial year for quarters; whatever could mean two things means none.
 */
public final class DeadlineReader {

    private static final int LONGEST = 200;
    private static final Pattern NOTHING = Pattern.compile("[-?.…_/ ]+");

    private final DeadlineShapes shapes;
    private final DeadlineNotes notes;
    private final DeadlineSuggestions suggestions;
    private final UnreadDeadline unread = new UnreadDeadline();

    /**
     * What the document tells about all its deadlines.
     *
     * @param years the years that it speaks of, which settle whether "Mar 17" is a month
     * @param countedFrom the day from which "within 3 months" counts, null as long as nobody said so
     */
    public record Context(Set<Integer> years, @Nullable LocalDate countedFrom) {

        public Context {
            years = Set.copyOf(years);
        }

        /** Of a deadline that stands for itself, such as one that somebody types. */
        public static Context none() {
            return new Context(Set.of(), null);
        }

        boolean speaksOf(int year) {
            return years.contains(year);
        }

        boolean speaksOfAbout(int year) {
            return speaksOf(year) || speaksOf(year - 1) || speaksOf(year + 1);
        }

        Optional<Integer> onlyYear() {
            return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
        }
    }

    public DeadlineReader() {
        this(Context.none());
    }

    /** Of the deadlines of this document, as its reading reads them. */
    public static DeadlineReader in(Document document, Meanings meanings) {
        return new DeadlineReader(new Context(YearsSpokenOf.in(document), meanings.countedFrom()));
    }

    public DeadlineReader(Context context) {
        shapes = new DeadlineShapes(context);
        notes = new DeadlineNotes(shapes);
        suggestions = new DeadlineSuggestions(shapes, context);
    }

    /** Never null and never an exception, whatever is printed. */
    public DeadlineReading read(String printed) {
        if (printed.length() > LONGEST) return unread(printed, "is too long to be a deadline", DeadlineHints.NONE);
        String words = DeadlineWords.of(printed);
        if (isNothing(words)) return DeadlineReading.unreadable("No deadline is printed.");
        return readable(words)
                .map(reading -> explained(printed, words, reading))
                .orElseGet(() -> unread(printed, unread.because(words), suggesting(words, DeadlineHints.NONE)));
    }

    /** Whether it would be read, without the question why not. */
    boolean isDeadline(String printed) {
        if (printed.length() > LONGEST) return false;
        String words = DeadlineWords.of(printed);
        return !isNothing(words)
                && readable(words).filter(DeadlineReading::isRead).isPresent();
    }

    private static boolean isNothing(String words) {
        return words.isEmpty() || NOTHING.matcher(words).matches();
    }

    private Optional<DeadlineReading> readable(String words) {
        return shapes.read(words)
                .or(() ->
                        OngoingWords.areIn(words, shapes) ? Optional.of(DeadlineReading.ongoing()) : notes.read(words));
    }

    private DeadlineReading explained(String printed, String words, DeadlineReading reading) {
        String problem = reading.problem();
        return problem == null ? reading : unread(printed, problem, suggesting(words, reading.hints()));
    }

    private DeadlineHints suggesting(String words, DeadlineHints hints) {
        boolean settled = hints.doneOn() != null || !hints.suggestions().isEmpty();
        return settled ? hints : hints.suggesting(suggestions.of(words));
    }

    private static DeadlineReading unread(String printed, String because, DeadlineHints hints) {
        String sentence = "“" + Printed.opening(printed) + "” " + because + ", so no date was read.";
        return DeadlineReading.unreadable(
                        hints.countsFromADay() ? sentence + " Give that day, and the deadline is counted." : sentence)
                .with(hints);
    }
}
