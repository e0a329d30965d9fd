package org.followthrough.workflow.internal.picture;

/** The small signs on shapes: what a step is, and that it is done. */
final class Signs {

    private final Svg svg;

    Signs(Svg svg) {
        this.svg = svg;
    }

    /** Dark when it goes out, light when it comes in. */
    void envelope(Place event, boolean goesOut) {
        Place sheet = new Place(event.centreX() - 9, event.centreY() - 6, 18, 12);
        svg.box(sheet, 0, Ink.line(Ink.BLACK, 1).filled(goesOut ? Ink.BLACK : Ink.PAPER));
        Ink fold = Ink.line(goesOut ? Ink.PAPER : Ink.BLACK, 1.2);
        svg.path(fold, "M", sheet.x(), sheet.y(), "l", 9, 6.5, "l", 9, -6.5);
    }

    void clock(Place event) {
        double x = event.centreX();
        double y = event.centreY();
        svg.circle(x, y, 10, Ink.line(Ink.BLACK, 1.2).filled(Ink.PAPER));
        svg.path(Ink.line(Ink.BLACK, 1.5), "M", x, y - 7, "V", y, "l", 4.5, 2.5);
        Ink hour = Ink.line(Ink.BLACK, 1);
        svg.path(hour, "M", x, y - 10, "v", 2, "M", x, y + 10, "v", -2);
        svg.path(hour, "M", x - 10, y, "h", 2, "M", x + 10, y, "h", -2);
    }

    void cross(Place fork, Ink ink) {
        svg.path(ink, "M", fork.centreX() - 7, fork.centreY() - 7, "l", 14, 14, "m", 0, -14, "l", -14, 14);
    }

    void person(Place task) {
        Ink ink = Ink.line(Ink.GREY, 1.4);
        svg.circle(task.x() + 16, task.y() + 12, 3.6, ink);
        svg.path(ink, "M", task.x() + 9.5, task.y() + 24, "c", 0, -9, 13, -9, 13, 0, "z");
    }

    /** A wheel with teeth: the system does it. */
    void wheel(Place task) {
        double x = task.x() + 16;
        double y = task.y() + 16;
        svg.circle(x, y, 5, Ink.line(Ink.GREY, 1.4));
        svg.circle(x, y, 7, Ink.line(Ink.GREY, 2.6).dashed("2.75 2.75"));
        svg.circle(x, y, 1.6, Ink.area(Ink.GREY));
    }

    /** A table with a head: a decision that the board can read. */
    void table(Place task) {
        Place sheet = new Place(task.x() + 9, task.y() + 10, 16, 12);
        svg.box(sheet, 0, Ink.line(Ink.GREY, 1.4));
        svg.box(new Place(sheet.x(), sheet.y(), 16, 4), 0, Ink.area(Ink.GREY));
        svg.path(Ink.line(Ink.GREY, 1.2), "M", sheet.x(), sheet.y() + 8, "h", 16, "m", -10, -4, "v", 8);
    }

    /** Three upright lines: several people at the same time. */
    void many(Place task) {
        Ink ink = Ink.line(Ink.BLACK, 2);
        svg.path(ink, "M", task.centreX() - 5, task.bottom() - 15, "v", 10, "m", 5, -10, "v", 10, "m", 5, -10, "v", 10);
    }

    void tick(Point centre) {
        svg.circle(centre.x(), centre.y(), 9.5, Ink.line(Ink.PAPER, 1.5).filled(Ink.GREEN));
        Ink ink = Ink.line(Ink.PAPER, 2.4);
        svg.path(ink, "M", centre.x() - 4.4, centre.y() + 0.2, "l", 3.2, 3.4, "l", 5.6, -6.8);
    }
}
