package org.followthrough.workflow.internal.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG. Every text and every attribute's content is escaped here and nowhere else. */
final class Svg {

    private static final String FONT = "Helvetica, Arial, sans-serif";

    private final StringBuilder written = new StringBuilder(16_384);

    /** The sheet, with a title and words for those who do not see it; {@code id} must be the page's only one. */
    void begin(Place sheet, String id, String title, String words) {
        start("svg").is("xmlns", "http://www.w3.org/2000/svg").is("class", "process-picture");
        is("role", "img").is("aria-labelledby", id + "-title " + id + "-desc");
        String corner = number(sheet.x()) + " " + number(sheet.y());
        is("viewBox", corner + " " + number(sheet.width()) + " " + number(sheet.height()));
        is("width", "100%").is("font-family", FONT);
        written.append('>');
        start("title").is("id", id + "-title").content("title", title);
        start("desc").is("id", id + "-desc").content("desc", words);
        box(sheet, 0, Ink.area(Ink.PAPER));
    }

    void end() {
        written.append("</svg>");
    }

    void box(Place at, double corner, Ink ink) {
        start("rect").is("x", at.x()).is("y", at.y()).is("width", at.width()).is("height", at.height());
        is("rx", corner).in(ink).close();
    }

    void circle(double x, double y, double radius, Ink ink) {
        start("circle").is("cx", x).is("cy", y).is("r", radius).in(ink).close();
    }

    /** @param course letters and numbers as in a path's data, in turn */
    void path(Ink ink, Object... course) {
        StringBuilder data = new StringBuilder();
        for (Object each : course)
            data.append(each instanceof Number number ? number(number.doubleValue()) : each)
                    .append(' ');
        start("path").is("d", data.toString().strip()).in(ink).close();
    }

    /** One line that states its own length, so that no reader's font can push it over a border. */
    void line(String words, Lettering lettering, double x, double baseline, String anchor, String colour) {
        start("text").is("x", x).is("y", baseline).is("fill", colour).is("text-anchor", anchor);
        is("font-size", lettering.size()).is("font-weight", lettering.bold() ? "bold" : "normal");
        is("textLength", lettering.width(words))
                .is("lengthAdjust", "spacingAndGlyphs")
                .content("text", words);
    }

    private Svg start(String element) {
        written.append('<').append(element);
        return this;
    }

    private Svg is(String attribute, double content) {
        return is(attribute, number(content));
    }

    private Svg is(String attribute, String content) {
        written.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(content))
                .append('"');
        return this;
    }

    private Svg in(Ink ink) {
        is("fill", ink.fill());
        if (ink.stroke().equals(Ink.NONE)) return this;
        is("stroke", ink.stroke()).is("stroke-width", ink.weight());
        return ink.dashes().equals(Ink.NONE) ? this : is("stroke-dasharray", ink.dashes());
    }

    private void close() {
        written.append("/>");
    }

    private void content(String element, String text) {
        written.append('>').append(escaped(text)).append("</").append(element).append('>');
    }

    /** To a tenth of a unit, without an exponent or idle zeros, whatever the machine's locale. */
    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Control characters are no part of XML, however they are written. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text.replaceAll("\\p{Cntrl}", " "), "UTF-8");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
