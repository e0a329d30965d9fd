package org.followthrough.intake.internal.draft;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Table;
import tools.jackson.databind.json.JsonMapper;

/** Writes a draft's parts as text and reads them back. What a record only derives is left out. */
final class AsStored {

    /** In characters, of each of the texts. */
    static final int LONGEST = 8 * 1024 * 1024;

    private final JsonMapper json;

    AsStored(JsonMapper json) {
        this.json = json.rebuild()
                .changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withGetterVisibility(Visibility.NONE))
                .addMixIn(Block.class, KindOfBlock.class)
                .build();
    }

    String write(Object part) {
        return json.writeValueAsString(part);
    }

    <T> T read(String text, Class<T> part) {
        return json.readValue(text, part);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    private interface KindOfBlock {}
}
