package org.followthrough.paper.internal;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.paper.Chart.Tone;
import org.followthrough.paper.internal.Drawing.Box;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Stroke;

/** How each tone is filled: a colour, and lines over it that tell it apart where there are no colours. */
enum Look {
    RED("#d4351c", Lined.NOT),
    AMBER("#f9a13a", Lined.RISING),
    GREEN("#00703c", Lined.ACROSS),
    BLUE("#1d70b8", Lined.UPRIGHT),
    GREY("#8f9599", Lined.FALLING),
    NOT_STARTED("#ffffff", Lined.NOT),
    NO_DATA("#ffffff", Lined.CROSSED);

    private enum Lined {
        NOT,
        RISING,
        FALLING,
        ACROSS,
        UPRIGHT,
        CROSSED
    }

    private static final double STEP = 7;

    private final String colour;
    private final Lined lined;

    Look(String colour, Lined lined) {
        this.colour = colour;
        this.lined = lined;
    }

    static Look of(Tone tone) {
        return valueOf(tone.name());
    }

    List<Mark> fill(double x, double y, double width, double height) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(x, y, width, height, colour, Drawing.INK));
        if (width < 3 || height < 3) return marks;
        switch (lined) {
            case ACROSS -> {
                for (double at = y + STEP / 2; at < y + height; at += STEP) marks.add(line(x, at, x + width, at));
            }
            case UPRIGHT -> {
                for (double at = x + STEP / 2; at < x + width; at += STEP) marks.add(line(at, y, at, y + height));
            }
            case RISING -> rising(x, y, width, height, marks);
            case FALLING -> falling(x, y, width, height, marks);
            case CROSSED -> {
                rising(x, y, width, height, marks);
                falling(x, y, width, height, marks);
            }
            case NOT -> {}
        }
        marks.add(new Box(x, y, width, height, "none", Drawing.INK));
        return marks;
    }

    private void rising(double x, double y, double width, double height, List<Mark> marks) {
        for (double sum = STEP; sum < width + height; sum += STEP) {
            double left = Math.max(0, sum - height);
            double right = Math.min(width, sum);
            marks.add(line(x + left, y + sum - left, x + right, y + sum - right));
        }
    }

    private void falling(double x, double y, double width, double height, List<Mark> marks) {
        for (double lead = STEP - height; lead < width; lead += STEP) {
            double left = Math.max(0, lead);
            double right = Math.min(width, lead + height);
            marks.add(line(x + left, y + left - lead, x + right, y + right - lead));
        }
    }

    private Stroke line(double x1, double y1, double x2, double y2) {
        return this == NO_DATA
                ? new Stroke(x1, y1, x2, y2, Drawing.SOFT, 1)
                : new Stroke(x1, y1, x2, y2, Drawing.WHITE, 1.6);
    }
}
