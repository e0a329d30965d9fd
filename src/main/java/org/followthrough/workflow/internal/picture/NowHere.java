package org.followthrough.workflow.internal.picture;

import java.util.Comparator;
import java.util.stream.Stream;

/** The flag with the words "Now here" on the step where an instance stands, put where it covers least. */
final class NowHere {

    static final String WORDS = "Now here";
    private static final double WIDTH = 92;
    private static final double HEIGHT = 22;
    private static final Lettering LETTERING = new Lettering(13, true);

    private NowHere() {}

    static Place beside(Shape shape, Diagram diagram) {
        return candidates(shape)
                .min(Comparator.comparingLong(each -> covered(each, shape, diagram)))
                .orElseThrow();
    }

    private static Stream<Place> candidates(Shape shape) {
        Place at = shape.place();
        boolean round = shape.kind().isRound();
        double above = at.y() - HEIGHT - (round ? 6 : 0);
        double below = at.bottom() + (round ? 6 : 0);
        double middle = at.centreX() - WIDTH / 2;
        double right = round ? at.centreX() + 10 : at.right() - WIDTH;
        double left = round ? at.centreX() - 10 - WIDTH : at.x();
        return Stream.of(middle, right, left).flatMap(x -> Stream.of(flag(x, above), flag(x, below)));
    }

    private static Place flag(double x, double y) {
        return new Place(x, y, WIDTH, HEIGHT);
    }

    private static long covered(Place flag, Shape own, Diagram diagram) {
        Stream<Place> others = diagram.shapes().stream()
                .filter(each -> each != own && !each.kind().isFrame())
                .map(Shape::place);
        Stream<Place> lines = diagram.flows().stream().flatMap(Flow::lines).map(line -> line.widerBy(1));
        return Stream.of(others, diagram.labels(), lines)
                .flatMap(each -> each)
                .filter(flag::meets)
                .count();
    }

    static void draw(Svg svg, Place flag) {
        svg.box(flag, 3, Ink.area(Ink.TEAL));
        svg.path(Ink.area(Ink.PAPER), "M", flag.x() + 8, flag.centreY() - 6, "l", 9, 6, "l", -9, 6, "z");
        svg.line(WORDS, LETTERING, flag.x() + 24, flag.centreY() + 4.6, "start", Ink.PAPER);
    }
}
