package org.followthrough.paper.internal;

import java.util.Locale;
import org.followthrough.paper.Paper;

/** An A4 page in Word's twentieths of a point. */
record WordPage(int width, int height) {

    static final int MARGIN = 1134;

    private static final int SHORT = 11906;
    private static final int LONG = 16838;

    static WordPage of(Paper paper) {
        return Room.isWide(paper) ? new WordPage(LONG, SHORT) : new WordPage(SHORT, LONG);
    }

    int inside() {
        return width - 2 * MARGIN;
    }

    /** How its section ends the document. */
    String section() {
        String turned = width > height ? " w:orient=\"landscape\"" : "";
        return String.format(
                Locale.ROOT,
                "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                        + "<w:pgMar w:top=\"%4$d\" w:right=\"%4$d\" w:bottom=\"%4$d\" w:left=\"%4$d\" w:header=\"567\" "
                        + "w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>",
                width,
                height,
                turned,
                MARGIN);
    }
}
