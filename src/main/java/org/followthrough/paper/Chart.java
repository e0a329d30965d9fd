package org.followthrough.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be seen at a glance, each with a headline that says what is to be seen. Never more than four series besides "not
 * started" and "no data", and never colour alone: each tone has a pattern and a name.
 */
public sealed interface Chart {

    int MOST_SERIES = 4;

    /** What it shows, as a sentence: "Two of nine agencies are behind". */
    String headline();

    /** What the categories are: "Agency", "Quarter", "Days overdue". */
    String by();

    List<String> categories();

    List<Series> series();

    /** The same numbers. */
    default Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(by()));
        series().forEach(each -> columns.add(Column.number(each.name())));
        List<Row> rows =
                IntStream.range(0, categories().size()).mapToObj(this::row).toList();
        return new Table(headline(), columns, rows);
    }

    private Row row(int category) {
        List<Paper.Cell> cells = new ArrayList<>();
        cells.add(Paper.Cell.of(categories().get(category)));
        for (Series each : series()) {
            Long value = each.values().get(category);
            cells.add(Paper.Cell.of(value == null ? "No data" : value));
        }
        return new Row(cells);
    }

    /** One bar for each category, made of all its series: ratings by agency. */
    record StackedBars(String headline, String by, List<String> categories, List<Series> series) implements Chart {
        public StackedBars {
            headline = Printable.named(headline, "a chart's headline");
            by = Printable.named(by, "what a chart's categories are");
            categories = allNamed(categories);
            series = fitting(series, categories);
        }
    }

    /** The series beside one another for each period, oldest first: closed against planned. */
    record Columns(String headline, String by, List<String> categories, List<Series> series) implements Chart {
        public Columns {
            headline = Printable.named(headline, "a chart's headline");
            by = Printable.named(by, "what a chart's periods are");
            categories = allNamed(categories);
            series = fitting(series, categories);
        }
    }

    /** One bar for each band of a single series: the age of the overdue. */
    record Bars(String headline, String by, List<String> categories, Series counted) implements Chart {
        public Bars {
            headline = Printable.named(headline, "a chart's headline");
            by = Printable.named(by, "what a chart's bands are");
            categories = allNamed(categories);
            fitting(List.of(counted), categories);
        }

        @Override
        public List<Series> series() {
            return List.of(counted);
        }
    }

    /** @param values one for each category, none below zero; null where there is no data */
    record Series(String name, Tone tone, List<@Nullable Long> values) {
        public Series {
            name = Printable.named(name, "a series");
            values = Collections.unmodifiableList(new ArrayList<>(values));
            if (values.stream().anyMatch(value -> value != null && value < 0))
                throw new IllegalArgumentException("a chart counts from zero");
        }

        public static Series of(String name, Tone tone, @Nullable Long... values) {
            return new Series(name, tone, Arrays.asList(values));
        }
    }

    /** A colour with a pattern of its own, so that it is told apart in black and white too. */
    enum Tone {
        RED,
        AMBER,
        GREEN,
        BLUE,
        /** For what the others are held against: what was planned. */
        GREY,
        NOT_STARTED,
        NO_DATA;

        boolean isAbsence() {
            return this == NOT_STARTED || this == NO_DATA;
        }
    }

    private static List<String> allNamed(List<String> categories) {
        return categories.stream()
                .map(category -> Printable.named(category, "a category"))
                .toList();
    }

    private static List<Series> fitting(List<Series> series, List<String> categories) {
        if (series.isEmpty()) throw new IllegalArgumentException("a chart has a series");
        if (series.stream().filter(each -> !each.tone().isAbsence()).count() > MOST_SERIES)
            throw new IllegalArgumentException("a chart has at most four series");
        if (series.stream().map(Series::tone).distinct().count() < series.size())
            throw new IllegalArgumentException("each series of a chart has a tone of its own");
        if (series.stream().anyMatch(each -> each.values().size() != categories.size()))
            throw new IllegalArgumentException("every series has a value for each of the categories");
        return List.copyOf(series);
    }
}
