package org.followthrough.worklist.internal;

import java.util.List;
import java.util.Map;

/** @param expected the value where the row fits, else part of the sentence */
record FormRow(
        String type, String rule, String declared, Map<String, List<String>> typed, boolean fits, Object expected) {
    @Override
    public String toString() {
        return type + ", " + rule + (fits ? " is kept: " : " is refused: ") + abridged(typed.toString());
    }

    private static String abridged(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text.replace('\0', '0');
    }

    String component(String condition) {
        return "{'type': '" + type + "', 'key': 'a', 'label': 'The question'" + declared + condition + "}";
    }
}
