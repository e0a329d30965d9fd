package org.followthrough.intake.internal.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document's styles say of headings, numbers, and words that are hidden or have a line through them. */
final class WordStyles implements XmlElements {

    private static final int LONGEST_DESCENT = 20;
    private static final int MOST_STYLES = 20_000;
    private static final Pattern HEADING = Pattern.compile("heading\\D*(\\d)?.*|(title)");

    private final Map<String, Style> styles = new HashMap<>();
    private Style style = new Style("");
    private boolean conditional;

    /** One style; what it does not say, the style it is based on says. */
    private static final class Style {
        final String id;
        String name = "";
        String basedOn = "";

        @Nullable
        Integer outline;

        @Nullable
        String list;

        @Nullable
        Integer listLevel;

        @Nullable
        Boolean hidden;

        @Nullable
        Boolean struckOut;

        Style(String id) {
            this.id = id;
        }
    }

    @Override
    public void start(String element, Attributes attributes) throws Unreadable {
        if (element.equals("style")) open(attributes.get("styleId", ""));
        if (conditional) return;
        switch (element) {
            case "tblStylePr" -> conditional = true;
            case "name" -> style.name = attributes.get("val", "");
            case "basedOn" -> style.basedOn = attributes.get("val", "");
            case "outlineLvl" -> style.outline = Numbers.small(attributes);
            case "numId" -> style.list = attributes.get("val");
            case "ilvl" -> style.listLevel = Numbers.small(attributes);
            case "vanish" -> style.hidden = attributes.on("val");
            case "strike", "dstrike" -> style.struckOut = attributes.on("val");
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("tblStylePr")) conditional = false;
        if (element.equals("style")) style = new Style("");
    }

    private void open(String id) throws Unreadable {
        if (styles.size() >= MOST_STYLES) throw Unreadable.tooMuch();
        style = new Style(id);
        styles.put(id, style);
    }

    /** @return 1 for the highest heading, 0 for none */
    int headingLevel(@Nullable String id) {
        if (id == null) return 0;
        Integer level = inherited(id, WordStyles::ownLevel);
        return level == null ? 0 : level;
    }

    private static @Nullable Integer ownLevel(Style style) {
        if (style.outline != null) return style.outline > 8 ? 0 : style.outline + 1;
        Integer byName = levelByName(style.name.isEmpty() ? style.id : style.name);
        return byName != null ? byName : levelByName(style.id);
    }

    private static @Nullable Integer levelByName(String name) {
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (!heading.matches()) return null;
        return heading.group(1) == null ? 1 : Math.max(1, Integer.parseInt(heading.group(1)));
    }

    @Nullable
    String list(@Nullable String id) {
        return id == null ? null : inherited(id, style -> style.list);
    }

    @Nullable
    Integer listLevel(@Nullable String id) {
        return id == null ? null : inherited(id, style -> style.listLevel);
    }

    /** @return null where neither it nor what it is based on says */
    @Nullable
    Boolean hides(@Nullable String id) {
        return id == null ? null : inherited(id, style -> style.hidden);
    }

    @Nullable
    Boolean strikesOut(@Nullable String id) {
        return id == null ? null : inherited(id, style -> style.struckOut);
    }

    private <T> @Nullable T inherited(String id, Function<Style, @Nullable T> say) {
        Style at = styles.getOrDefault(id, new Style(id));
        for (int i = 0; i < LONGEST_DESCENT && at != null; i++) {
            T said = say.apply(at);
            if (said != null) return said;
            at = styles.get(at.basedOn);
        }
        return null;
    }
}
