package org.followthrough.intake.internal.format;

import java.util.List;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Printed;

/**
 * A text of a cell while its elements arrive: its runs without those that have a line through them, and without readings
 * printed above it.
 */
final class SharedText {

    private final StringBuilder text = new StringBuilder();
    private boolean ownFormat;
    private boolean struckRun;
    private boolean struckAny;
    private boolean aside;

    /**
     * @param struckPart whether some of it had a line through it
     * @param ownFormat whether its runs say for themselves how they look, whatever the cell's style says
     * @param length in characters, as Excel keeps it
     */
    record Read(List<Line> lines, boolean struckPart, boolean ownFormat, int length) {}

    void start(String element, XmlElements.Attributes attributes) {
        switch (element) {
            case "r" -> struckRun = false;
            case "rPr" -> ownFormat = true;
            case "strike" -> struckRun = attributes.on("val");
            case "rPh" -> aside = true;
            default -> {}
        }
    }

    void end(String element) {
        if (element.equals("rPh")) aside = false;
        if (element.equals("r")) struckRun = false;
    }

    void text(String characters) {
        if (aside) return;
        if (!struckRun) text.append(characters);
        else struckAny |= !characters.isBlank();
    }

    Read read() {
        return new Read(Cell.linesOf(Printed.text(text())), struckAny, ownFormat, text.length());
    }

    String text() {
        return unescaped(text.toString());
    }

    /** Excel writes what XML cannot hold as _x000D_. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? text.replaceAll("_x00(?:0D|0A)_", "\n").replaceAll("_x00[01][0-9A-F]_", " ")
                : text;
    }
}
