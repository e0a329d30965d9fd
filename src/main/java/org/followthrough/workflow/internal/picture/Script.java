package org.followthrough.workflow.internal.picture;

/** Sets words into places. */
final class Script {

    private final Svg svg;

    Script(Svg svg) {
        this.svg = svg;
    }

    /** Centred both ways. */
    void centred(String words, Lettering lettering, Place place) {
        centred(words, lettering, place, place.centreY());
    }

    /** Centred sideways, and about {@code middle} as far as {@code place} allows. */
    void centred(String words, Lettering lettering, Place place, double middle) {
        if (words.isBlank()) return;
        Lines lines = Lines.within(words, lettering, place.width(), place.height());
        double top = Math.max(place.y(), Math.min(middle - lines.height() / 2, place.bottom() - lines.height()));
        double baseline = top + lines.lettering().size();
        for (String line : lines.lines()) {
            svg.line(line, lines.lettering(), place.centreX(), baseline, "middle", Ink.BLACK);
            baseline += lines.lettering().lineHeight();
        }
    }

    /** One line from the left; what does not fit is cut. */
    void titled(String words, Lettering lettering, Place place) {
        if (words.isBlank()) return;
        Lines lines = Lines.within(words, lettering, place.width(), lettering.lineHeight());
        double baseline = place.y() + lettering.size();
        svg.line(lines.lines().get(0), lines.lettering(), place.x(), baseline, "start", Ink.BLACK);
    }
}
