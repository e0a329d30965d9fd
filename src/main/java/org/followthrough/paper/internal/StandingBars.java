package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.ChartDrawing.LEAD;
import static org.followthrough.paper.internal.ChartDrawing.SIZE;
import static org.followthrough.paper.internal.ChartDrawing.WIDTH;
import static org.followthrough.paper.internal.Typeface.REGULAR;

import java.util.List;
import java.util.Objects;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.internal.Drawing.Box;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Stroke;
import org.followthrough.paper.internal.Drawing.Words;

/** For each period, its series beside one another, over lines that let heights be read. The latest periods, where there are many. */
final class StandingBars {

    private static final int MOST = 12;
    private static final double TALL = 220;
    private static final double SMALL = 13;

    private final Chart chart;
    private final List<Mark> marks;
    private final int first;
    private final long step;
    private final long top;
    private final double left;
    private final double each;

    StandingBars(Chart chart, List<Mark> marks) {
        this.chart = chart;
        this.marks = marks;
        int periods = chart.categories().size();
        first = Math.max(0, periods - MOST);
        long most = chart.series().stream()
                .flatMap(series -> series.values().subList(first, periods).stream())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        step = roundStep(most);
        top = Math.max(step, (most + step - 1) / step * step);
        left = REGULAR.width(Print.of(top), SMALL) + 12;
        each = (WIDTH - left) / (periods - first);
    }

    private static long roundStep(long most) {
        long ten = 1;
        while (true) {
            for (long unit : new long[] {1, 2, 5}) if (unit * ten * 5 >= most) return unit * ten;
            ten *= 10;
        }
    }

    /** From {@code above} on; where it ends. */
    double draw(double above) {
        double floor = above + LEAD + TALL;
        for (long height = 0; height <= top; height += step) {
            double y = floor - height * TALL / top;
            marks.add(new Stroke(left, y, WIDTH, y, Drawing.SOFT, 0.8));
            marks.add(Words.upTo(left - 8, y + 4.5, SMALL, REGULAR, Print.of(height)));
        }
        double deepest = floor;
        for (int period = first; period < chart.categories().size(); period++)
            deepest = Math.max(deepest, period(period, left + (period - first) * each, floor));
        marks.add(new Stroke(left, floor, WIDTH, floor, Drawing.INK, 1.5));
        return first == 0 ? deepest : earlier(deepest);
    }

    private double earlier(double y) {
        marks.add(Words.from(1, y + LEAD, SIZE, REGULAR, first + " earlier: see the table."));
        return y + LEAD + 8;
    }

    private double period(int period, double x, double floor) {
        int series = chart.series().size();
        double bar = Math.min(54, each * 0.78 / series);
        double start = x + (each - bar * series) / 2;
        for (int at = 0; at < series; at++) bar(chart.series().get(at), period, start + at * bar, bar, floor);
        double y = floor;
        for (String line : Lines.shortened(chart.categories().get(period), REGULAR, SMALL, each - 6, 3)) {
            y += LEAD;
            marks.add(Words.about(x + each / 2, y, SMALL, REGULAR, line));
        }
        return y + 6;
    }

    private void bar(Series series, int period, double x, double wide, double floor) {
        Long value = series.values().get(period);
        double tall = value == null ? 0 : value * TALL / top;
        if (tall > 0) marks.addAll(Look.of(series.tone()).fill(x, floor - tall, wide - 2, tall));
        String number = value == null ? noData(wide) : Print.of(value);
        double room = REGULAR.width(number, SMALL);
        if (room > wide + 4) return;
        double middle = x + wide / 2 - 1;
        marks.add(new Box(middle - room / 2 - 1, floor - tall - 16, room + 2, 13, Drawing.WHITE, Drawing.WHITE));
        marks.add(Words.about(middle, floor - tall - 5, SMALL, REGULAR, number));
    }

    private static String noData(double wide) {
        return REGULAR.width("no data", SMALL) <= wide - 4 ? "no data" : "–";
    }
}
