package org.followthrough.reporting.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.followthrough.reporting.ReportSnapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Frozen numbers as one canonical text: the same numbers are always the same characters, on every node. */
final class SnapshotText {

    /** Our own, and not the application's mapper: a setting changed for the API must not change what is filed. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private SnapshotText() {}

    static String write(ReportSnapshot snapshot) {
        return MAPPER.writeValueAsString(snapshot);
    }

    static String write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    static ReportSnapshot read(String text) {
        return MAPPER.readValue(text, ReportSnapshot.class);
    }

    /** In hexadecimal digits, of the text as UTF-8. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
