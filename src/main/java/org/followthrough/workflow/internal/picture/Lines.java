package org.followthrough.workflow.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** A text set into a place: small enough, broken where it must be, and cut with an ellipsis only when all else fails. */
record Lines(Lettering lettering, List<String> lines) {

    private static final double SMALLEST = 10;

    static Lines within(String text, Lettering wished, double width, double height) {
        for (Lettering each = wished; ; each = each.smaller()) {
            List<String> lines = each.lines(text, width);
            boolean fits = each.holdsEveryWordOf(text, width) && lines.size() * each.lineHeight() <= height;
            if (fits) return new Lines(each, lines);
            if (each.size() <= SMALLEST) return new Lines(each, cut(lines, each, width, height));
        }
    }

    double height() {
        return lines.size() * lettering.lineHeight();
    }

    private static List<String> cut(List<String> lines, Lettering lettering, double width, double height) {
        int room = Math.max(1, (int) (height / lettering.lineHeight()));
        if (lines.size() <= room) return lines;
        String last = lines.get(room - 1);
        while (!last.isEmpty() && lettering.width(last + "…") > width)
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        List<String> kept = new ArrayList<>(lines.subList(0, room - 1));
        kept.add(last + "…");
        return kept;
    }
}
