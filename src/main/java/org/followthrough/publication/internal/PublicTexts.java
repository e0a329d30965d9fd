package org.followthrough.publication.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.followthrough.publication.PublicPage;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Published pages as text, which is never altered. */
final class PublicTexts {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    private PublicTexts() {}

    static String write(PublicPage page) {
        return MAPPER.writeValueAsString(page);
    }

    /** @throws IllegalStateException where it is not the text that was released */
    static PublicPage read(PublicationRows.Kept kept) {
        if (!sha256(kept.content()).equals(kept.sha256()))
            throw new IllegalStateException("What is published as " + kept.slug() + " is not what was released");
        return MAPPER.readValue(kept.content(), PublicPage.class);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
