package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Typeface.REGULAR;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Words;

/** Draws charts, with a key above those of more than one series. What does not fit is left to the table, and says so. */
final class ChartDrawing {

    static final double WIDTH = 680;
    static final double SIZE = 14;
    static final double LEAD = 18;

    private static final double SWATCH = 16;

    private final List<Mark> marks = new ArrayList<>();
    private double y = 2;

    private ChartDrawing() {}

    static Drawing of(Chart chart) {
        ChartDrawing drawing = new ChartDrawing();
        if (chart.series().size() > 1) drawing.key(chart.series());
        if (chart.categories().isEmpty()) drawing.line("There is no data yet.");
        else if (chart instanceof Chart.Columns) drawing.y = new StandingBars(chart, drawing.marks).draw(drawing.y);
        else drawing.lying(chart);
        return new Drawing(WIDTH, Math.ceil(drawing.y + 4), List.copyOf(drawing.marks));
    }

    private void lying(Chart chart) {
        LyingBars bars = new LyingBars(chart, marks);
        y = bars.draw(y);
        if (bars.left() > 0) line("And " + bars.left() + " more: see the table.");
    }

    private void line(String text) {
        marks.add(Words.from(1, y + LEAD, SIZE, REGULAR, text));
        y += LEAD + 8;
    }

    private void key(List<Series> series) {
        double x = 1;
        for (Series each : series) {
            String name =
                    Lines.shortened(each.name(), REGULAR, SIZE, WIDTH - 60, 1).get(0);
            double wide = SWATCH + 8 + REGULAR.width(name, SIZE) + 24;
            if (x > 1 && x + wide - 24 > WIDTH) {
                x = 1;
                y += LEAD + 8;
            }
            marks.addAll(Look.of(each.tone()).fill(x, y, SWATCH, SWATCH));
            marks.add(Words.from(x + SWATCH + 8, y + 13, SIZE, REGULAR, name));
            x += wide;
        }
        y += SWATCH + 18;
    }
}
