package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which action that was read is which that is printed: by their words, and both in the document's order, so that an
 * action in the wrong place is one missing and one invented.
 */
final class ActionPairs {

    private static final double SAME = 0.5;

    /** @param printed null where the action that was read is none; @param read null where it is missing */
    record Pair(@Nullable JsonNode printed, @Nullable JsonNode read) {}

    private final List<JsonNode> printed;
    private final List<JsonNode> read;
    private final double[][] best;

    private ActionPairs(JsonNode printed, JsonNode read) {
        this.printed = list(printed);
        this.read = list(read);
        this.best = new double[this.printed.size() + 1][this.read.size() + 1];
    }

    static List<Pair> of(JsonNode printed, JsonNode read) {
        ActionPairs pairs = new ActionPairs(printed, read);
        pairs.weigh();
        return pairs.walk();
    }

    private void weigh() {
        for (int i = printed.size() - 1; i >= 0; i--)
            for (int j = read.size() - 1; j >= 0; j--)
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + likeness(i, j));
    }

    private List<Pair> walk() {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < printed.size() && j < read.size()) {
            if (likeness(i, j) > 0 && best[i][j] == best[i + 1][j + 1] + likeness(i, j))
                pairs.add(new Pair(printed.get(i++), read.get(j++)));
            else if (best[i][j] == best[i + 1][j]) pairs.add(new Pair(printed.get(i++), null));
            else pairs.add(new Pair(null, read.get(j++)));
        }
        while (i < printed.size()) pairs.add(new Pair(printed.get(i++), null));
        while (j < read.size()) pairs.add(new Pair(null, read.get(j++)));
        return pairs;
    }

    /** Equal words count, and among those the pair whose number is the same. */
    private double likeness(int i, int j) {
        double words = PrintedText.likeness(wording(printed.get(i)), wording(read.get(j)));
        if (words < SAME) return 0;
        boolean sameNumber = printed.get(i).has("recommendation_ref")
                && printed.get(i).path("recommendation_ref").equals(read.get(j).path("recommendation_ref"));
        return words + (sameNumber ? 0.01 : 0);
    }

    static String wording(JsonNode action) {
        return (action.path("action").isString() ? action.path("action") : action.path("recommendation")).asString("");
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode node : array) nodes.add(node);
        return nodes;
    }
}
