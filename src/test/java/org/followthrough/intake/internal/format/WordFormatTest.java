package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;

class WordFormatTest {

    @Test
    void blocks_come_in_the_documents_order() {
        List<Block> blocks = read("<w:p>" + text("One") + "</w:p><w:tbl>" + row(cell("", "Two")) + "</w:tbl><w:p>"
                + "<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>" + text("Three") + "</w:p>");

        assertThat(blocks)
                .containsExactly(
                        new Paragraph(1, "One", 0, "", false),
                        new Table("table 1", List.of(new Row("table 1", 1, List.of(Cell.of(0, "Two"))))),
                        new Paragraph(2, "Three", 2, "", false));
    }

    @Test
    void merged_cells_keep_their_place_in_the_grid() {
        Table table =
                table(row(cell("<w:gridSpan w:val=\"2\"/>", "Wide"), cell("<w:vMerge w:val=\"restart\"/>", "Tall"))
                        + row(cell("", "a"), cell("", "b"), cell("<w:vMerge/>", "hidden"))
                        + "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>"
                        + cell("<w:vMerge w:val=\"continue\"/>", "") + "</w:tr>"
                        + row(cell("", "c"), cell("<w:hMerge w:val=\"continue\"/>", "gone"), cell("", "d")));

        assertThat(table.rows().get(0).cells()).containsExactly(merged(0, 2, "Wide"), merged(2, 1, "Tall"));
        assertThat(table.rows().get(1).cells())
                .containsExactly(Cell.of(0, "a"), Cell.of(1, "b"), new Cell(2, 1, List.of(), true, null));
        assertThat(table.rows().get(2).cells()).containsExactly(new Cell(2, 1, List.of(), true, null));
        assertThat(table.rows().get(3).cells()).containsExactly(merged(0, 2, "c"), Cell.of(2, "d"));
    }

    @Test
    void what_was_struck_out_is_not_read_and_what_was_inserted_is() {
        Table table = table(row(cell("", "")
                        .replace(
                                "<w:p></w:p>",
                                "<w:p><w:del><w:r><w:delText>May</w:delText></w:r></w:del><w:ins>" + text("June")
                                        + "</w:ins></w:p>"))
                + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "Struck") + "</w:tr>");

        assertThat(table.rows()).containsExactly(new Row("table 1", 1, List.of(Cell.of(0, "June"))));
    }

    @Test
    void properties_as_they_were_before_a_change_count_for_nothing() {
        Table table = table(
                row(cell("<w:tcPrChange w:id=\"1\"><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange>", "One")));

        assertThat(table.rows().get(0).cells()).containsExactly(Cell.of(0, "One"));
    }

    @Test
    void cells_in_content_controls_and_tables_in_cells_are_read() {
        Table table = table("<w:sdt><w:sdtContent>"
                + row(cell("", "One"), "<w:sdt><w:sdtContent>" + cell("", "Two") + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>"
                + row("<w:tc><w:tbl>" + row(cell("", "Inner")) + "</w:tbl><w:p>" + text("After") + "</w:p></w:tc>"));

        assertThat(table.rows().get(0).cells()).containsExactly(Cell.of(0, "One"), Cell.of(1, "Two"));
        assertThat(table.rows().get(1).cells()).containsExactly(Cell.of(0, "Inner\nAfter"));
    }

    @Test
    void paragraphs_in_a_cell_are_lines_and_breaks_too() {
        Table table = table(row("<w:tc><w:p>" + text("Sub-") + "</w:p><w:p>" + text("Group")
                + "<w:r><w:br/><w:t>x</w:t>" + "<w:tab/><w:t>y</w:t></w:r></w:p></w:tc>"));

        assertThat(table.rows().get(0).cells()).containsExactly(Cell.of(0, "Sub-Group\nx y"));
    }

    @Test
    void text_in_a_text_box_is_read_once() {
        List<Block> blocks = read("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + text("Box")
                + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>" + text("Box")
                + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + text("Line") + "</w:p>");

        assertThat(blocks).extracting(block -> ((Paragraph) block).text()).containsExactly("Box", "Line");
    }

    @Test
    void comments_stand_in_the_margin() {
        byte[] file = WordFiles.withParts(
                WordFiles.body("<w:p>" + text("Plan") + "</w:p>"),
                "word/comments.xml",
                "<w:comments xmlns:w=\"" + WordFiles.WORD + "\"><w:comment w:id=\"1\"><w:p>"
                        + text("Ask the police too") + "</w:p></w:comment></w:comments>");

        assertThat(document(file).margin()).containsExactly("Ask the police too");
    }

    private static Table table(String rows) {
        return (Table) read("<w:tbl>" + rows + "</w:tbl>").get(0);
    }

    private static List<Block> read(String body) {
        return document(WordFiles.withBody(body)).blocks();
    }

    private static Document document(byte[] file) {
        try {
            return new Formats().read("plan.docx", file);
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + (words.isEmpty() ? "" : text(words))
                + "</w:p></w:tc>";
    }

    private static String text(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private static Cell merged(int column, int span, String text) {
        return new Cell(column, span, Cell.linesOf(text), false, null);
    }
}
