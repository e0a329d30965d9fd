package org.followthrough.intake.internal.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts a document's numbered paragraphs as they pass, and says what Word prints before each. */
final class WordCounters {

    static final String BULLET = "•";

    private final WordNumbering numbering;
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordCounters(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /**
     * @param list its number in the document; null for no list
     * @param level from 0; null for the one that goes with the style
     * @return what stands before the paragraph, "•" for any bullet; empty for nothing
     */
    String next(@Nullable String list, @Nullable Integer level, @Nullable String style) {
        WordNumbering.List found = list == null ? null : numbering.list(list);
        WordNumbering.Pattern pattern = found == null ? null : numbering.patternOf(found);
        if (list == null || found == null || pattern == null) return "";
        int at = level != null ? level : levelOf(pattern, style);
        Levels levels = new Levels(found, pattern);
        if (levels.at(at).format.equals("bullet")) return BULLET;
        count(list, found, pattern, at, levels);
        return printed(at, levels, counts.getOrDefault(pattern.id, new TreeMap<>()));
    }

    private static int levelOf(WordNumbering.Pattern pattern, @Nullable String style) {
        if (style == null) return 0;
        return pattern.levels.entrySet().stream()
                .filter(level -> style.equals(level.getValue().style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void count(String id, WordNumbering.List list, WordNumbering.Pattern pattern, int at, Levels levels) {
        TreeMap<Integer, Integer> counted = counts.computeIfAbsent(pattern.id, any -> new TreeMap<>());
        Integer afresh = list.startAfresh.get(at);
        boolean first = begun.add(id + "/" + at);
        int start = levels.at(at).start;
        if (afresh != null && first) counted.put(at, afresh);
        else counted.merge(at, start, (before, any) -> before + 1);
        counted.tailMap(at, false).keySet().removeIf(deeper -> levels.restarts(deeper, at));
    }

    private static String printed(int at, Levels levels, Map<Integer, Integer> counted) {
        WordNumbering.Level level = levels.at(at);
        if (level.format.equals("none")) return "";
        String text = level.text;
        for (int place = 0; place <= at && place < 9; place++) {
            String format = level.figuresOnly ? "decimal" : levels.at(place).format;
            int number = counted.getOrDefault(place, levels.at(place).start);
            text = text.replace("%" + (place + 1), Numbers.printed(number, format));
        }
        return text.strip();
    }

    /** The levels of a list: its own, and otherwise its pattern's. */
    private record Levels(WordNumbering.List list, WordNumbering.Pattern pattern) {

        private static final WordNumbering.Level NONE = new WordNumbering.Level();

        WordNumbering.Level at(int place) {
            WordNumbering.Level own = list.levels.get(place);
            return own != null ? own : pattern.levels.getOrDefault(place, NONE);
        }

        /** Whether a level begins again after one of a higher. */
        boolean restarts(int deeper, int after) {
            Integer restartAfter = at(deeper).restartAfter;
            return restartAfter == null || after < restartAfter;
        }
    }
}
