package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.ChartDrawing.LEAD;
import static org.followthrough.paper.internal.ChartDrawing.SIZE;
import static org.followthrough.paper.internal.ChartDrawing.WIDTH;
import static org.followthrough.paper.internal.Typeface.BOLD;
import static org.followthrough.paper.internal.Typeface.REGULAR;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.internal.Drawing.Box;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Stroke;
import org.followthrough.paper.internal.Drawing.Words;

/** One bar for each category, its name before it and its whole number after it; parts that are wide enough hold theirs. */
final class LyingBars {

    private static final int MOST = 28;
    private static final double THICK = 26;
    private static final double GAP = 10;
    private static final double NAMES = 220;

    private final Chart chart;
    private final List<Mark> marks;
    private final double left;
    private final double perOne;

    LyingBars(Chart chart, List<Mark> marks) {
        this.chart = chart;
        this.marks = marks;
        double longest = chart.categories().stream()
                .mapToDouble(name -> REGULAR.width(REGULAR.shown(name), SIZE))
                .max()
                .orElse(0);
        left = Math.min(NAMES, Math.ceil(longest)) + 13;
        double most = IntStream.range(0, shown()).mapToDouble(this::whole).max().orElse(0);
        perOne = (WIDTH - left - 8 - BOLD.width(Print.of((long) most), SIZE)) / Math.max(1, most);
    }

    int left() {
        return chart.categories().size() - shown();
    }

    private int shown() {
        return Math.min(MOST, chart.categories().size());
    }

    private double whole(int category) {
        return chart.series().stream()
                .mapToDouble(each -> value(each, category))
                .sum();
    }

    private static long value(Series series, int category) {
        Long value = series.values().get(category);
        return value == null ? 0 : value;
    }

    /** From {@code top} on; where it ends. */
    double draw(double top) {
        double y = top;
        for (int category = 0; category < shown(); category++) y += bar(category, y);
        marks.add(new Stroke(left, top, left, y, Drawing.INK, 1.5));
        return y;
    }

    private double bar(int category, double top) {
        List<String> name = Lines.shortened(chart.categories().get(category), REGULAR, SIZE, NAMES, 2);
        double tall = Math.max(THICK, name.size() * LEAD) + GAP;
        double base = top + tall / 2 - (name.size() * LEAD) / 2 + 13.5;
        for (int line = 0; line < name.size(); line++)
            marks.add(Words.upTo(left - 10, base + line * LEAD, SIZE, REGULAR, name.get(line)));
        double y = top + (tall - THICK) / 2;
        double x = left;
        for (Series each : chart.series()) x += part(each, value(each, category), x, y);
        String end = isWithoutData(category) ? "No data" : Print.of((long) whole(category));
        marks.add(Words.from(x + 6, y + 18, SIZE, BOLD, end));
        return tall;
    }

    private boolean isWithoutData(int category) {
        return chart.series().stream().allMatch(each -> each.values().get(category) == null);
    }

    private double part(Series series, long value, double x, double y) {
        if (value == 0) return 0;
        double wide = value * perOne;
        marks.addAll(Look.of(series.tone()).fill(x, y, wide, THICK));
        String number = Print.of(value);
        double plate = REGULAR.width(number, SIZE) + 8;
        if (chart.series().size() > 1 && plate + 4 <= wide) {
            marks.add(new Box(x + (wide - plate) / 2, y + 4, plate, THICK - 8, Drawing.WHITE, Drawing.WHITE));
            marks.add(Words.about(x + wide / 2, y + 18, SIZE, REGULAR, number));
        }
        return wide;
    }
}
