package org.followthrough.intake.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.followthrough.intake.internal.mending.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AsStoredTest {

    private final AsStored stored = new AsStored(JsonMapper.shared());

    @Test
    void a_document_comes_back_as_it_was() {
        Row row = new Row("table 1", 2, List.of(Cell.of(0, "- Train\n- Ask"), new Cell(1, 2, List.of(), true, "red")));
        Document document = new Document(
                List.of(new Paragraph(1, "Finding 1", 2, "", false), new Table("table 1", List.of(row))),
                List.of("in the margin"),
                List.of());
        String text = stored.write(document);

        assertThat(stored.read(text, Document.class)).isEqualTo(document);
        assertThat(text).doesNotContain("blank", "heading");
    }

    @Test
    void what_a_person_typed_comes_back_as_typed() {
        Mends mends = Mends.of(new Upload("Title", "", "", "GS"))
                .with(Corrections.NONE
                        .join("table 1, row 3")
                        .shift("table 1, row 4", -1)
                        .split("table 1, row 5", Map.of(0, Set.of(1, 2))))
                .with("table 1, row 2", Choices.AS_READ.withLabel("x").standing(new Standing("TESTED", "May", "")))
                .naming("Ola", Who.UNSAID.as("nobody"))
                .dating("Soon", "31/3/26")
                .seen("paragraph 4");

        assertThat(stored.read(stored.write(mends), Mends.class)).isEqualTo(mends);
    }
}
