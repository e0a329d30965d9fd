package org.followthrough.paper;

import org.followthrough.paper.internal.Svg;

/** Draws charts for pages. */
public final class Charts {

    private Charts() {}

    /**
     * A whole SVG element without scripts, style attributes or ids, named by the chart's headline and described by its numbers.
     * The headline is not drawn: it belongs above the chart, and {@link Chart#table()} beside it.
     */
    public static String svg(Chart chart) {
        return Svg.of(chart);
    }
}
