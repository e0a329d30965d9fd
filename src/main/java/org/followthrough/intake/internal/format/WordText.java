package org.followthrough.intake.internal.format;

import org.followthrough.intake.internal.format.XmlElements.Attributes;
import org.jspecify.annotations.Nullable;

/** What elements without text of their own stand for. */
final class WordText {

    private WordText() {}

    static String of(String element, Attributes attributes) {
        return switch (element) {
            case "tab", "ptab" -> " ";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "sym" -> WordSymbols.of(attributes);
            default -> "";
        };
    }

    /** @return the rating's colour that a cell is filled with */
    static @Nullable String shade(Attributes shading, ThemeColours theme) {
        String fill = shading.get("val", "").equals("solid") ? shading.get("color") : shading.get("fill");
        String named = shading.get("themeFill");
        if (named != null && (fill == null || fill.equals("auto"))) fill = theme.named(named);
        return Shade.of(fill);
    }
}
