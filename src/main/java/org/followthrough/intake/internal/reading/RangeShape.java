package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;

/** From a day or month to another: "January - March 2017", "1 May to 9 June 2017", "15-31 March 2017". */
final class RangeShape implements DeadlineShape {

    private static final Pattern BETWEEN = Pattern.compile("^(?:(between)|from|start(?:ing)?:?|begin(?:ning)?) ");
    private static final Pattern TO = Pattern.compile(
            " ?(?:-|\\b(?:to|until|through|till|up to)\\b|\\b(?<and>and)\\b) ?" + "(?:(?:the )?end of (?=[a-z]))?");
    private static final Pattern LAST_MONTH_AND_YEAR =
            Pattern.compile("^\\d{1,2} ?(" + CalendarWords.MONTH + " ?\\d{4})$");
    private static final Pattern LAST_YEAR = Pattern.compile("[a-z. ]('?\\d{2}|\\d{4})$");

    private final DayShape days = new DayShape();
    private final MonthShape months;

    RangeShape(DeadlineReader.Context context) {
        months = new MonthShape(context);
    }

    @Override
    public Optional<DeadlineReading> read(String words) {
        Matcher between = BETWEEN.matcher(words);
        boolean opened = between.lookingAt();
        String bare = opened ? words.substring(between.end()) : words;
        Matcher to = TO.matcher(bare);
        while (to.find()) {
            if (!isRange(to, opened && between.group(1) != null)) continue;
            Optional<DeadlineReading> range = range(bare.substring(0, to.start()), bare.substring(to.end()));
            if (range.isPresent()) return range;
        }
        return Optional.empty();
    }

    /** "March and May" are two dates; "between March and May" is one stretch. */
    private static boolean isRange(Matcher to, boolean between) {
        return to.group("and") == null || between;
    }

    private Optional<DeadlineReading> range(String first, String last) {
        Optional<LocalDate> due = point(last).map(DeadlineReading::due);
        Optional<LocalDate> from = due.flatMap(end -> start(first, last));
        return from.map(start -> inOrder(start, due.orElseThrow()));
    }

    /** The first may leave out what it shares with the last: its year, or its month and year. */
    private Optional<LocalDate> start(String first, String last) {
        Matcher year = LAST_YEAR.matcher(last);
        Matcher month = LAST_MONTH_AND_YEAR.matcher(last);
        return point(first)
                .or(() -> year.find() ? point(first + " " + fourFigures(year.group(1))) : Optional.empty())
                .or(() -> month.matches() && first.matches("\\d{1,2}")
                        ? point(first + " " + month.group(1))
                        : Optional.empty())
                .flatMap(RangeShape::firstDay);
    }

    private static String fourFigures(String year) {
        return String.valueOf(CalendarWords.year(year));
    }

    private Optional<DeadlineReading> point(String words) {
        return days.read(words).or(() -> months.read(words)).filter(DeadlineReading::isRead);
    }

    private static Optional<LocalDate> firstDay(DeadlineReading reading) {
        return Optional.ofNullable(reading.due())
                .map(due -> reading.kind() == DeadlineKind.MONTH
                        ? YearMonth.from(due).atDay(1)
                        : due);
    }

    private static DeadlineReading inOrder(LocalDate from, LocalDate due) {
        return due.isBefore(from)
                ? DeadlineReading.unreadable("ends before it begins")
                : DeadlineReading.range(from, due);
    }
}
