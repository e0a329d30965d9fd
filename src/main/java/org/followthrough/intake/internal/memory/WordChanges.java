package org.followthrough.intake.internal.memory;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text were taken out and which put in: what both have in common stays. */
public final class WordChanges {

    /** Beyond so many comparisons of words a text counts as replaced from its first change to its last. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<String> before;
    private final List<String> after;

    private WordChanges(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** @param changed whether these words are in this text alone */
    public record Piece(String words, boolean changed) {}

    public record Marked(List<Piece> before, List<Piece> after) {
        public Marked {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public static Marked between(String before, String after) {
        return new WordChanges(before, after).marked();
    }

    private Marked marked() {
        int head = common(0, false);
        int tail = common(head, true);
        boolean[] keptBefore = new boolean[before.size()];
        boolean[] keptAfter = new boolean[after.size()];
        for (int at = 0; at < head; at++) keptBefore[at] = keptAfter[at] = true;
        for (int at = 1; at <= tail; at++) keptBefore[before.size() - at] = keptAfter[after.size() - at] = true;
        keepLongest(head, tail, keptBefore, keptAfter);
        return new Marked(pieces(before, keptBefore), pieces(after, keptAfter));
    }

    /** How many words both begin with, or end with after {@code head} of them. */
    private int common(int head, boolean fromEnd) {
        int most = Math.min(before.size(), after.size()) - head;
        int count = 0;
        while (count < most && word(before, head, count, fromEnd).equals(word(after, head, count, fromEnd))) count++;
        return count;
    }

    private static String word(List<String> words, int head, int count, boolean fromEnd) {
        return words.get(fromEnd ? words.size() - 1 - count : head + count);
    }

    /** Marks the longest run of words, with gaps, that stands in both between head and tail. */
    private void keepLongest(int head, int tail, boolean[] keptBefore, boolean[] keptAfter) {
        int rows = before.size() - head - tail;
        int columns = after.size() - head - tail;
        if ((long) rows * columns > MOST_COMPARISONS) return;
        int[][] longest = longest(head, rows, columns);
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            if (before.get(head + row).equals(after.get(head + column))) {
                keptBefore[head + row++] = true;
                keptAfter[head + column++] = true;
            } else if (longest[row + 1][column] >= longest[row][column + 1]) row++;
            else column++;
        }
    }

    private int[][] longest(int head, int rows, int columns) {
        int[][] longest = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--)
            for (int column = columns - 1; column >= 0; column--)
                longest[row][column] = before.get(head + row).equals(after.get(head + column))
                        ? 1 + longest[row + 1][column + 1]
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
        return longest;
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= words.size(); at++)
            if (at == words.size() || kept[at] != kept[start]) {
                pieces.add(new Piece(String.join(" ", words.subList(start, at)), !kept[start]));
                start = at;
            }
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
