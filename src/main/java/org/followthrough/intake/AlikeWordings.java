package org.followthrough.intake;

import java.util.List;

/** Which of many texts say something like one another, by their words (docs/adr/0013). Keeps nothing. */
public interface AlikeWordings {

    /** Every two that are alike enough to be worth a look, by their places in {@code texts}; the lower place first. */
    List<Pair> pairs(List<String> texts);

    record Pair(int one, int other) {}
}
