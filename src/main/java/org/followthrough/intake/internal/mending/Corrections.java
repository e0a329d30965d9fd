package org.followthrough.intake.internal.mending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Table;

/**
 * What a person says about a document before it is read again. Rows are called as {@code Row.where()} calls them, so that a
 * correction stays with its row whatever the reading makes of the others.
 *
 * @param joined rows that are the rest of the row above them
 * @param shifted by how many columns to the right the cells of a row stand in truth; negative for left
 * @param split for each cell of a row, counted from 0, which of its lines belong to a second row
 * @param added actions that the reading did not find
 * @param columns by a heading as printed, what it stands over
 * @param countedFrom the day from which "within 3 months" counts, as typed; empty where nobody said
 */
public record Corrections(
        Set<String> joined,
        Map<String, Integer> shifted,
        Map<String, Map<Integer, Set<Integer>>> split,
        List<Added> added,
        Map<String, String> columns,
        String countedFrom) {

    public static final Corrections NONE = new Corrections(Set.of(), Map.of(), Map.of(), List.of(), Map.of(), "");

    public Corrections {
        joined = Set.copyOf(joined);
        shifted = Map.copyOf(shifted);
        split = Map.copyOf(split);
        added = List.copyOf(added);
        columns = Map.copyOf(columns);
    }

    /**
     * An action that somebody made of words that the reading had not taken for one.
     *
     * @param where the row or paragraph that it is made of, or a name of its own
     * @param after the action that it follows and whose place in the plan it shares; empty where it stands by itself
     */
    public record Added(String where, String after, String wording) {}

    public Document applyTo(Document document) {
        if (joined.isEmpty() && shifted.isEmpty() && split.isEmpty()) return document;
        RowMending rows = new RowMending(this);
        return new Document(
                document.blocks().stream()
                        .map(block -> block instanceof Table table ? new Table(table.name(), rows.of(table)) : block)
                        .toList(),
                document.margin(),
                document.leftOut());
    }

    public Corrections join(String row) {
        return new Corrections(plus(joined, row), shifted, split, added, columns, countedFrom);
    }

    /** @param by columns to the right in all; 0 for where they were printed */
    public Corrections shift(String row, int by) {
        Map<String, Integer> now = new LinkedHashMap<>(shifted);
        if (by == 0) now.remove(row);
        else now.put(row, by);
        return new Corrections(joined, now, split, added, columns, countedFrom);
    }

    public Corrections split(String row, Map<Integer, Set<Integer>> second) {
        Map<String, Map<Integer, Set<Integer>>> now = new LinkedHashMap<>(split);
        now.put(row, Map.copyOf(second));
        return new Corrections(joined, shifted, now, added, columns, countedFrom);
    }

    public Corrections add(Added action) {
        List<Added> now = new java.util.ArrayList<>(added);
        now.add(action);
        return new Corrections(joined, shifted, split, now, columns, countedFrom);
    }

    public Corrections meaning(Map<String, String> headings, String from) {
        return new Corrections(joined, shifted, split, added, headings, from);
    }

    /** The row as it was printed, and nothing made of it that was not. */
    public Corrections undo(String row) {
        Map<String, Integer> shifts = new LinkedHashMap<>(shifted);
        Map<String, Map<Integer, Set<Integer>>> splits = new LinkedHashMap<>(split);
        String whole = RowMending.whole(row);
        shifts.keySet().removeIf(each -> RowMending.whole(each).equals(whole));
        splits.keySet().removeIf(each -> RowMending.whole(each).equals(whole));
        return new Corrections(
                without(joined, whole),
                shifts,
                splits,
                added.stream().filter(each -> !each.where().equals(row)).toList(),
                columns,
                countedFrom);
    }

    /** Whether anything was done to the row, or the row below was joined to it. */
    public boolean touch(String row) {
        String whole = RowMending.whole(row);
        return joined.stream().anyMatch(each -> RowMending.whole(each).equals(whole))
                || shifted.keySet().stream()
                        .anyMatch(each -> RowMending.whole(each).equals(whole))
                || split.keySet().stream()
                        .anyMatch(each -> RowMending.whole(each).equals(whole))
                || added.stream().anyMatch(each -> each.where().equals(row));
    }

    private static Set<String> plus(Set<String> rows, String row) {
        Set<String> now = new java.util.LinkedHashSet<>(rows);
        now.add(row);
        return now;
    }

    private static Set<String> without(Set<String> rows, String whole) {
        Set<String> now = new java.util.LinkedHashSet<>(rows);
        now.removeIf(each -> RowMending.whole(each).equals(whole));
        return now;
    }
}
