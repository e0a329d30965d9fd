package org.followthrough.paper.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.paper.Chart;

/** A chart for those who hear it: its numbers as a sentence each, the first ones where there are many. */
final class ChartWords {

    private static final int MOST = 12;

    private ChartWords() {}

    static String of(Chart chart) {
        List<String> categories = chart.categories();
        if (categories.isEmpty()) return "There is no data yet.";
        String told = IntStream.range(0, Math.min(MOST, categories.size()))
                .mapToObj(at -> categories.get(at) + ": " + values(chart, at) + ".")
                .collect(Collectors.joining(" "));
        String rest = categories.size() > MOST ? " The others are in the table." : " The table holds the same numbers.";
        return "Bar chart by " + chart.by().toLowerCase(java.util.Locale.UK) + ". " + told + rest;
    }

    /** With the headline before it, for pictures that have a single text. */
    static String whole(Chart chart) {
        String headline = chart.headline();
        return headline + (headline.endsWith(".") ? " " : ". ") + of(chart);
    }

    private static String values(Chart chart, int at) {
        return chart.series().stream()
                .map(each -> {
                    Long value = each.values().get(at);
                    return each.name() + " " + (value == null ? "no data" : Print.of(value));
                })
                .collect(Collectors.joining(", "));
    }
}
