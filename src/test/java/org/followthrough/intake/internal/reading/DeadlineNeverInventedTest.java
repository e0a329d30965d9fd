package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and figures thrown together: whatever day comes out is printed, or the last of a period that is. */
class DeadlineNeverInventedTest {

    private static final List<String> WORDS = List.of(
            "march",
            "Jan",
            "sept",
            "MAY",
            "december",
            "Feb.",
            "2017",
            "2018",
            "2017-18",
            "17",
            "18",
            "3",
            "31",
            "31st",
            "29",
            "12",
            "/",
            "-",
            "–",
            ".",
            ",",
            "(",
            ")",
            "'",
            "to",
            "and",
            "by",
            "end of",
            "the",
            "Q1",
            "Q4",
            "quarter 2",
            "FY",
            "financial year",
            "within",
            "months",
            "weeks",
            "of",
            "publication",
            "ongoing",
            "completed",
            "revised",
            "TBC",
            "Easter",
            "summer term",
            "Friday",
            "from",
            "until",
            "review",
            "\n",
            "due:",
            "mid");
    private static final List<String> QUARTERLY = List.of("03-31", "06-30", "09-30", "12-31");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final DeadlineReader alone = new DeadlineReader();
    private final DeadlineReader inContext = new DeadlineReader(new DeadlineReader.Context(Set.of(2017, 2018), null));

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void words_in_any_order_give_no_day_that_is_not_printed(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 3_000; i++) read += check(words(random)) ? 1 : 0;
        assertThat(read)
                .as("dates read, so that the property is put to the test")
                .isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 60})
    void characters_in_any_order_give_no_day_that_is_not_printed(long seed) {
        Random random = new Random(seed);
        String characters = "0123456789/.-' \nmarchjnulyQeptfo";
        for (int i = 0; i < 3_000; i++)
            check(random.ints(1 + random.nextInt(14), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(longs = {7})
    void letters_without_a_figure_give_no_day_at_all(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String printed = NUMBER.matcher(words(random)).replaceAll("");
            assertThat(inContext.read(printed).due()).as(printed).isNull();
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(any -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
    }

    private boolean check(String printed) {
        for (DeadlineReader reader : List.of(alone, inContext)) {
            LocalDate due = reader.read(printed).due();
            if (due != null) assertPrinted(printed, due);
        }
        return alone.read(printed).due() != null;
    }

    private static void assertPrinted(String printed, LocalDate due) {
        List<Integer> numbers = NUMBER.matcher(printed)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        assertThat(isYearPrinted(numbers, due))
                .as("year of %s in %s", due, printed)
                .isTrue();
        assertThat(isMonthPrinted(printed, numbers, due))
                .as("month of %s in %s", due, printed)
                .isTrue();
        assertThat(numbers.contains(due.getDayOfMonth())
                        || due.equals(YearMonth.from(due).atEndOfMonth()))
                .as("day of %s in %s", due, printed)
                .isTrue();
    }

    private static boolean isYearPrinted(List<Integer> numbers, LocalDate due) {
        int year = due.getYear();
        return numbers.contains(year) || numbers.contains(year % 100);
    }

    private static boolean isMonthPrinted(String printed, List<Integer> numbers, LocalDate due) {
        String lower = printed.toLowerCase(Locale.UK);
        String name = due.getMonth().name().substring(0, 3).toLowerCase(Locale.UK);
        boolean endOfPeriod = QUARTERLY.contains(due.toString().substring(5));
        return lower.contains(name) || numbers.contains(due.getMonthValue()) || endOfPeriod;
    }
}
