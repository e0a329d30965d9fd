package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;

/**
 * The dashboard. Whatever it counts are answers: an action asked of several bodies has one of each.
 *
 * @param counted "12 answers to 9 actions"
 * @param matching what the filter shows; empty where everything is shown
 * @param findingNamed the finding that is shown alone; empty where all are
 */
record Board(
        BoardFilter filter,
        Choices choices,
        String findingNamed,
        String counted,
        Some overdue,
        Some dueNext,
        Some waiting,
        Some matching,
        List<RatingCount> ratings,
        List<BoardGrid> agencies,
        BoardGrid findings) {

    /** What can be chosen in the form of the filter: words by value. */
    record Choices(
            Map<String, String> plans,
            Map<String, String> agencies,
            Map<String, String> ratings,
            Map<String, String> states) {}

    /** The first of a list, and how many there are. */
    record Some(List<BoardRow> rows, int all) {

        static final int MOST = 100;

        static Some of(List<BoardRow> all) {
            return new Some(all.subList(0, Math.min(MOST, all.size())), all.size());
        }

        public boolean isCut() {
            return rows.size() < all;
        }
    }

    record RatingCount(String words, String colour, int number, String href) {}
}
