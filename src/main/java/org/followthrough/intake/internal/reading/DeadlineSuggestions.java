package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;

/** What an unread deadline may mean, the likeliest first. These are offered to the loader and never taken over unasked. */
final class DeadlineSuggestions implements SuggestionRule {

    private static final Pattern MOVED =
            Pattern.compile("\\b(?:revised?|extended|extension|moved|amended|new date|changed|slipped|now)\\b");

    private final DeadlineShape shapes;
    private final List<SuggestionRule> rules;

    DeadlineSuggestions(DeadlineShape shapes, DeadlineReader.Context context) {
        this.shapes = shapes;
        rules = List.of(new SeasonSuggestions(context), new OddDateSuggestions(context), new YearSuggestions());
    }

    @Override
    public List<Suggestion> of(String words) {
        String bare = DeadlineWords.withoutEnd(DeadlineWords.bare(words));
        return Stream.concat(rules.stream().map(rule -> rule.of(bare)), Stream.of(printed(words)))
                .filter(suggestions -> !suggestions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The last day of all first: where a date was moved it is the one that counts, otherwise nothing is late before it. */
    private List<Suggestion> printed(String words) {
        List<DeadlineReading> dates = DatesInWords.in(words).stream()
                .map(MatchResult::group)
                .flatMap(date -> shapes.read(date).stream())
                .filter(DeadlineReading::isRead)
                .toList();
        String why = why(words);
        List<Suggestion> found = new ArrayList<>();
        for (DeadlineReading date : dates) if (date.due() != null) found.add(suggestion(date.kind(), date.due(), why));
        found.sort(Comparator.comparing(Suggestion::day).reversed());
        return found.stream().distinct().toList();
    }

    private static String why(String words) {
        if (!DatesInWords.areSeveral(words)) return "the date that is printed";
        return MOVED.matcher(words).find() ? "the date seems to have been moved" : "one of the dates that are printed";
    }

    private static Suggestion suggestion(DeadlineKind kind, LocalDate day, String why) {
        return kind == DeadlineKind.MONTH ? Suggestion.of(YearMonth.from(day), why) : Suggestion.of(day, why);
    }
}
