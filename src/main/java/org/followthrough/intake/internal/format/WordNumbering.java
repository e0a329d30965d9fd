package org.followthrough.intake.internal.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a document's lists are numbered: what stands in its numbering part. */
final class WordNumbering implements XmlElements {

    private static final int MOST_LISTS = 50_000;

    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, String> patternsByStyle = new HashMap<>();
    private final Map<String, List> lists = new HashMap<>();
    private @Nullable Pattern pattern;
    private @Nullable List list;
    private @Nullable Level level;
    private int place;

    /** What lists are cut from; lists of one pattern count on from each other. */
    static final class Pattern {
        final String id;
        final Map<Integer, Level> levels = new HashMap<>();

        @Nullable
        String otherStyle;

        Pattern(String id) {
            this.id = id;
        }
    }

    static final class List {
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> startAfresh = new HashMap<>();
        String pattern = "";
    }

    static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";

        @Nullable
        String style;

        @Nullable
        Integer restartAfter;

        boolean figuresOnly;
    }

    @Override
    public void start(String element, Attributes attributes) throws Unreadable {
        switch (element) {
            case "abstractNum" -> openPattern(attributes.get("abstractNumId", ""));
            case "num" -> openList(attributes.get("numId", ""));
            case "lvl" -> openLevel(Numbers.small(attributes.get("ilvl")));
            case "lvlOverride" -> place = Numbers.small(attributes.get("ilvl"));
            default -> inside(element, attributes);
        }
    }

    private void inside(String element, Attributes attributes) {
        if (level != null) inside(level, element, attributes);
        else if (list != null) inside(list, element, attributes);
        else if (pattern != null && element.equals("styleLink"))
            patternsByStyle.put(attributes.get("val", ""), pattern.id);
        else if (pattern != null && element.equals("numStyleLink")) pattern.otherStyle = attributes.get("val");
    }

    private void inside(List open, String element, Attributes attributes) {
        if (element.equals("abstractNumId")) open.pattern = attributes.get("val", "");
        if (element.equals("startOverride")) open.startAfresh.put(place, Numbers.small(attributes));
    }

    private static void inside(Level open, String element, Attributes attributes) {
        switch (element) {
            case "start" -> open.start = Numbers.small(attributes);
            case "numFmt" -> open.format = attributes.get("val", "decimal");
            case "lvlText" -> open.text = attributes.get("val", "");
            case "pStyle" -> open.style = attributes.get("val");
            case "lvlRestart" -> open.restartAfter = Numbers.small(attributes);
            case "isLgl" -> open.figuresOnly = attributes.on("val");
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "abstractNum" -> pattern = null;
            case "num" -> list = null;
            case "lvl" -> level = null;
            default -> {}
        }
    }

    private void openPattern(String id) throws Unreadable {
        if (patterns.size() >= MOST_LISTS) throw Unreadable.tooMuch();
        pattern = new Pattern(id);
        patterns.put(id, pattern);
    }

    private void openList(String id) throws Unreadable {
        if (lists.size() >= MOST_LISTS) throw Unreadable.tooMuch();
        list = new List();
        lists.put(id, list);
    }

    private void openLevel(int at) {
        level = new Level();
        if (list != null) list.levels.put(at, level);
        else if (pattern != null) pattern.levels.put(at, level);
    }

    @Nullable
    List list(String id) {
        return lists.get(id);
    }

    @Nullable
    Pattern patternOf(List of) {
        Pattern own = patterns.get(of.pattern);
        String elsewhere = own == null || own.otherStyle == null ? null : patternsByStyle.get(own.otherStyle);
        return elsewhere == null ? own : patterns.get(elsewhere);
    }
}
