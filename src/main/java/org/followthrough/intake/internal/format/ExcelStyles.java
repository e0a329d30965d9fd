package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.jspecify.annotations.Nullable;

/** What a workbook's cell styles say that changes what is read: number formats, lines through words, ratings' colours. */
final class ExcelStyles implements XmlElements {

    private static final int MOST_STYLES = 65_536;
    private static final int LONGEST_FORMAT = 255;
    private static final Set<String> LISTS = Set.of("fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs", "borders");

    private final ThemeColours theme;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<String> shades = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private String list = "";
    private boolean solid;

    ExcelStyles(ThemeColours theme) {
        this.theme = theme;
    }

    /** @param format a number format's code and {@code formatId} its number, which some built-in ones go by */
    record Style(
            int formatId,
            String format,
            boolean struckOut,
            @Nullable String shade) {

        static final Style PLAIN = new Style(0, "General", false, null);

        /** A format of nothing but its separators shows nothing, whatever the cell holds. */
        boolean showsNothing() {
            return format.matches(";{2,3}");
        }
    }

    Style at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : Style.PLAIN;
    }

    @Override
    public void start(String element, Attributes attributes) throws Unreadable {
        if (LISTS.contains(element)) list = element;
        else if (element.equals("numFmt") && !list.equals("dxfs")) format(attributes);
        else if (list.equals("fonts")) font(element, attributes);
        else if (list.equals("fills")) fill(element, attributes);
        else if (list.equals("cellXfs") && element.equals("xf")) style(attributes);
    }

    @Override
    public void end(String element) {
        if (element.equals(list)) list = "";
    }

    private void format(Attributes attributes) {
        String code = attributes.get("formatCode", "General");
        formats.put(number(attributes, "numFmtId"), code.length() > LONGEST_FORMAT ? "General" : code);
    }

    private void font(String element, Attributes attributes) throws Unreadable {
        if (element.equals("font")) addTo(struckFonts, false);
        if (element.equals("strike") && attributes.on("val")) struckFonts.set(struckFonts.size() - 1, true);
    }

    private void fill(String element, Attributes attributes) throws Unreadable {
        if (element.equals("fill")) addTo(shades, "");
        if (element.equals("patternFill"))
            solid = attributes.get("patternType", "").equals("solid");
        if (element.equals("fgColor") && solid) shades.set(shades.size() - 1, shade(attributes));
    }

    private String shade(Attributes colour) {
        String named = named(colour);
        return named == null ? "" : named;
    }

    private @Nullable String named(Attributes colour) {
        String rgb = colour.get("rgb");
        if (colour.get("theme") != null) rgb = theme.at(number(colour, "theme"));
        else if (rgb == null && colour.get("indexed") != null) return indexed(number(colour, "indexed"));
        double tint = Double.parseDouble(colour.get("tint", "0"));
        return Shade.of(rgb == null ? null : Tint.of(rgb, tint));
    }

    private static @Nullable String indexed(int index) {
        byte[] rgb = DefaultIndexedColorMap.getDefaultRGB(index);
        return rgb == null ? null : Shade.of((rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF);
    }

    private void style(Attributes attributes) throws Unreadable {
        int formatId = number(attributes, "numFmtId");
        String builtIn = BuiltinFormats.getBuiltinFormat(formatId);
        String format = formats.getOrDefault(formatId, builtIn == null ? "General" : builtIn);
        boolean struckOut = at(struckFonts, number(attributes, "fontId"), false);
        String shade = at(shades, number(attributes, "fillId"), "");
        addTo(styles, new Style(formatId, format, struckOut, shade.isEmpty() ? null : shade));
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }

    private static <T> void addTo(List<T> list, T next) throws Unreadable {
        if (list.size() >= MOST_STYLES) throw Unreadable.tooMuch();
        list.add(next);
    }

    private static int number(Attributes attributes, String name) {
        return Integer.parseInt(attributes.get(name, "0"));
    }
}
