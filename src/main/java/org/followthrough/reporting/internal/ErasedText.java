package org.followthrough.reporting.internal;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A frozen text without some words. Only what people have written is changed: numbers, dates, references and states stay as
 * they were counted.
 *
 * @param places in how many texts the words stood
 */
record ErasedText(String text, int places) {

    private static final Set<String> WRITTEN = Set.of(
            "wording",
            "line",
            "text",
            "reason",
            "agreed",
            "how",
            "now",
            "lead",
            "agency",
            "name",
            "group",
            "plan",
            "standing",
            "challenge",
            "reply",
            "about");

    static ErasedText of(String text, String words) {
        JsonNode root = SnapshotText.tree(text);
        int places = erase(root, words);
        return new ErasedText(places == 0 ? text : SnapshotText.write(root), places);
    }

    private static int erase(JsonNode node, String words) {
        int places = 0;
        if (node instanceof ArrayNode all) for (JsonNode each : all) places += erase(each, words);
        if (node instanceof ObjectNode object)
            for (Map.Entry<String, JsonNode> field : object.properties()) places += erase(field, words);
        return places;
    }

    private static int erase(Map.Entry<String, JsonNode> field, String words) {
        JsonNode value = field.getValue();
        if (!(value instanceof StringNode)) return erase(value, words);
        String text = value.stringValue();
        if (!WRITTEN.contains(field.getKey()) || !text.contains(words)) return 0;
        field.setValue(StringNode.valueOf(text.replace(words, ErasureRows.MARK)));
        return 1;
    }
}
