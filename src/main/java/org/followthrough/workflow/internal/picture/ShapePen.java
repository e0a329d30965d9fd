package org.followthrough.workflow.internal.picture;

/** Draws one shape: its outline, heavy where the instance stands, its sign and its name. */
final class ShapePen {

    private static final Lettering IN_SHAPES = new Lettering(14, false);
    private static final Lettering BESIDE = new Lettering(13, false);
    private static final Lettering TITLES = new Lettering(14, true);
    private static final double ROOM_FOR_SIGN = 24;

    private final Svg svg;
    private final Signs signs;
    private final Script script;

    ShapePen(Svg svg) {
        this.svg = svg;
        this.signs = new Signs(svg);
        this.script = new Script(svg);
    }

    void draw(Shape shape, Stage stage) {
        Ink ink = Ink.of(stage);
        if (shape.kind().isFrame()) frame(shape, ink);
        else if (shape.kind().isTask()) task(shape, ink);
        else if (shape.kind() == Kind.FORK) fork(shape.place(), ink);
        else event(shape, ink);
        if (shape.label() != null) script.centred(shape.name(), BESIDE, shape.label());
    }

    private void frame(Shape shape, Ink ink) {
        Place at = shape.place();
        svg.box(at, 10, ink.filled(Ink.SHADE).dashed(shape.kind() == Kind.INTERRUPTION ? "6 4" : Ink.NONE));
        script.titled(shape.name(), TITLES, new Place(at.x() + 12, at.y() + 9, at.width() - 44, 20));
    }

    private void task(Shape shape, Ink ink) {
        Place at = shape.place();
        svg.box(at, 8, ink);
        switch (shape.kind()) {
            case PERSON_ACTS -> signs.person(at);
            case TABLE_DECIDES -> signs.table(at);
            default -> signs.wheel(at);
        }
        if (shape.many()) signs.many(at);
        double height = Math.max(12, at.height() - ROOM_FOR_SIGN - (shape.many() ? 16 : 5));
        Place room = new Place(at.x() + 8, at.y() + ROOM_FOR_SIGN, at.width() - 16, height);
        script.centred(shape.name(), IN_SHAPES, room, at.centreY());
    }

    private void fork(Place at, Ink ink) {
        double half = at.width() / 2;
        svg.path(ink, "M", at.centreX(), at.y(), "l", half, half, "l", -half, half, "l", -half, -half, "z");
        signs.cross(at, Ink.line(ink.stroke(), 3));
    }

    private void event(Shape shape, Ink ink) {
        Place at = shape.place();
        double radius = at.width() / 2;
        svg.circle(at.centreX(), at.centreY(), radius, shape.kind() == Kind.END ? ink.heavier(2) : ink);
        if (shape.kind().isOnTheWay())
            svg.circle(at.centreX(), at.centreY(), radius - 2 - ink.weight() / 2, ink.weighing(1.2));
        switch (shape.kind()) {
            case MESSAGE_GOES_OUT -> signs.envelope(at, true);
            case MESSAGE_COMES_IN, MESSAGE_STARTS -> signs.envelope(at, false);
            case CLOCK -> signs.clock(at);
            default -> {}
        }
    }
}
