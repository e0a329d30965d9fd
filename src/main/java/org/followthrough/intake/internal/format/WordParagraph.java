package org.followthrough.intake.internal.format;

import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** A paragraph while its elements arrive. Runs that are hidden or have a line through them are only counted. */
final class WordParagraph {

    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private boolean inProperties;
    private boolean endStruckOut;
    private boolean anyHidden;
    private boolean anyStruckOut;
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer listLevel;
    private @Nullable Integer outline;
    private @Nullable String runStyle;
    private @Nullable Boolean hidden;
    private @Nullable Boolean struckOut;

    WordParagraph(WordStyles styles) {
        this.styles = styles;
    }

    void start(String element, XmlElements.Attributes attributes) {
        switch (element) {
            case "pPr" -> inProperties = true;
            case "r" -> startRun();
            case WordElements.STRUCK_OUT_END -> endStruckOut = true;
            default -> {
                if (inProperties) property(element, attributes);
                else runProperty(element, attributes);
            }
        }
    }

    void end(String element) {
        if (element.equals("pPr")) inProperties = false;
        if (element.equals("r")) startRun();
    }

    private void property(String element, XmlElements.Attributes attributes) {
        switch (element) {
            case "pStyle" -> style = attributes.get("val");
            case "outlineLvl" -> outline = Numbers.small(attributes);
            case "numId" -> list = attributes.get("val");
            case "ilvl" -> listLevel = Numbers.small(attributes);
            default -> {}
        }
    }

    private void runProperty(String element, XmlElements.Attributes attributes) {
        switch (element) {
            case "rStyle" -> runStyle = attributes.get("val");
            case "vanish" -> hidden = attributes.on("val");
            case "strike", "dstrike" -> struckOut = attributes.on("val") || Boolean.TRUE.equals(struckOut);
            default -> {}
        }
    }

    private void startRun() {
        runStyle = null;
        hidden = null;
        struckOut = null;
    }

    void text(String characters) {
        boolean isHidden = said(hidden, styles.hides(runStyle), styles.hides(style));
        boolean isStruckOut = said(struckOut, styles.strikesOut(runStyle), styles.strikesOut(style));
        if (isHidden) anyHidden |= !characters.isBlank();
        else if (isStruckOut) anyStruckOut |= !characters.isBlank();
        else text.append(characters);
    }

    private static boolean said(@Nullable Boolean own, @Nullable Boolean run, @Nullable Boolean paragraph) {
        if (own != null) return own;
        return Boolean.TRUE.equals(run != null ? run : paragraph);
    }

    String text() {
        return Printed.text(text.toString());
    }

    boolean anyHidden() {
        return anyHidden;
    }

    boolean anyStruckOut() {
        return anyStruckOut;
    }

    int headingLevel() {
        if (outline == null) return styles.headingLevel(style);
        return outline > 8 ? 0 : outline + 1;
    }

    /** @return the number or bullet that Word prints before it; one that is not there to be seen has none and counts for none */
    String mark(WordCounters counters) {
        boolean gone = text.isEmpty() && (endStruckOut || anyHidden);
        if (gone) return "";
        String ownOrStyles = list != null ? list : styles.list(style);
        Integer level = listLevel != null || list != null ? listLevel : styles.listLevel(style);
        return counters.next(ownOrStyles, list != null && level == null ? Integer.valueOf(0) : level, style);
    }
}
