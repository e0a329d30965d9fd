package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colours of an Office theme, which cells name by their place in it. */
final class ThemeColours implements XmlElements {

    static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main");

    private static final Set<String> COLOURS = Set.of("srgbClr", "sysClr");

    /** The first of the scheme stands before the second in the file, and after it everywhere else. */
    private static final int[] ORDER = {1, 0, 3, 2};

    private final List<String> colours = new ArrayList<>();
    private boolean inScheme;

    @Override
    public void start(String element, Attributes attributes) {
        if (element.equals("clrScheme")) inScheme = colours.isEmpty();
        if (!inScheme || colours.size() >= 12 || !COLOURS.contains(element)) return;
        colours.add(attributes.get("lastClr", attributes.get("val", "")));
    }

    @Override
    public void end(String element) {
        if (element.equals("clrScheme")) inScheme = false;
    }

    /** @param place as Excel counts them */
    @Nullable
    String at(int place) {
        int inFile = place >= 0 && place < ORDER.length ? ORDER[place] : place;
        return inFile >= 0 && inFile < colours.size() ? colours.get(inFile) : null;
    }

    /** @param name as Word calls them */
    @Nullable
    String named(String name) {
        return name.matches("accent[1-6]") ? at(3 + name.charAt(6) - '0') : null;
    }
}
