package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.review.ReviewKind;

/** The kinds of review, for choosing one. */
final class Kinds {

    private Kinds() {}

    static Map<String, String> offered() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ReviewKind kind : ReviewKind.values()) kinds.put(kind.name(), kind.title());
        return kinds;
    }
}
