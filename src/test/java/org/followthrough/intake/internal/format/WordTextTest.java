package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Document.LeftOut.Kind;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a document's words can be seen, and what colours cells have. */
class WordTextTest {

    @Test
    void hidden_words_are_not_read_and_that_is_said_without_them() {
        Document document =
                read(paragraph(run("", "Tell ") + run("<w:vanish/>", "secret") + run("<w:vanish w:val=\"0\"/>", "us"))
                        + paragraph(run("<w:rStyle w:val=\"Hushed\"/>", "secret"))
                        + "<w:p><w:pPr><w:pStyle w:val=\"Quiet\"/></w:pPr>" + run("", "secret") + "</w:p>");

        assertThat(texts(document)).containsExactly("Tell us");
        assertThat(document.leftOut())
                .containsExactly(
                        new LeftOut("paragraph 1", "Words that are hidden here were not read.", Kind.HIDDEN),
                        new LeftOut("after paragraph 1", "Words that are hidden here were not read.", Kind.HIDDEN));
        assertThat(document.toString()).doesNotContain("secret");
    }

    @Test
    void the_mark_at_a_paragraphs_end_hides_none_of_its_words() {
        assertThat(texts(read(
                        "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + run("", "Words") + "</w:p>")))
                .containsExactly("Words");
    }

    @Test
    void rows_that_are_hidden_are_no_rows() {
        Document document = read("<w:tbl><w:tr>" + cell("", "Action") + "</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>"
                + cell("", "secret") + "</w:tr><w:tr>" + cell("", "Tell") + "</w:tr></w:tbl>");

        assertThat(rows(document)).containsExactly("Action", "Tell");
        assertThat(document.leftOut())
                .containsExactly(new LeftOut("table 1, row 2", "A row that is hidden here was not read.", Kind.HIDDEN));
    }

    @Test
    void words_with_a_line_through_them_are_not_read_and_a_row_of_them_is_blank() {
        Document document = read("<w:tbl><w:tr><w:tc>" + paragraph(run("<w:strike/>", "May") + run("", " June"))
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph(run("<w:dstrike/>", "Old")) + "</w:tc><w:tc>"
                + paragraph(run("<w:strike w:val=\"true\"/><w:dstrike w:val=\"0\"/>", "Older"))
                + "</w:tc></w:tr></w:tbl>");

        assertThat(rows(document)).containsExactly("June", "|");
        assertThat(((Table) document.blocks().get(0)).rows().get(1).isBlank()).isTrue();
        assertThat(document.leftOut())
                .extracting(LeftOut::where, LeftOut::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("table 1, row 1", Kind.STRUCK_OUT),
                        org.assertj.core.groups.Tuple.tuple("table 1, row 2", Kind.STRUCK_OUT));
    }

    @Test
    void places_without_end_are_counted_in_the_end() {
        Document document =
                read(paragraph(run("", "Words") + run("<w:strike/>", "Old")).repeat(250));

        assertThat(document.leftOut()).hasSize(201);
        assertThat(document.leftOut().get(200).sentence())
                .isEqualTo("Hidden or struck-out words were not read in 50 more places.");
    }

    @Test
    void a_fields_result_is_read_and_its_code_is_not() {
        String code = mark("begin") + "<w:r><w:instrText>HYPERLINK \"https://example.org\"</w:instrText></w:r>";
        String inner = mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + mark("begin") + mark("separate")
                + run("", "not seen") + mark("end") + mark("separate") + run("", " and this") + mark("end");

        assertThat(texts(read(paragraph(code + mark("separate") + run("", "our policy") + mark("end") + inner))))
                .containsExactly("our policy and this");
    }

    @Test
    void boxes_and_symbols_are_read_as_their_characters() {
        String box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/>"
                        + "</w:checkBox></w:ffData></w:fldChar></w:r>" + mark("end");
        String control = "<w:sdt><w:sdtContent>" + run("", "☐ No ") + "</w:sdtContent></w:sdt>";
        String symbols = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"00E9\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F001\"/></w:r>";

        assertThat(texts(read(paragraph(box + run("", " Yes ") + control + symbols))))
                .containsExactly("☒ Yes ☐ No ✓é");
    }

    @Test
    void a_prompt_that_nobody_has_answered_is_nobodys_words() {
        Document document = read("<w:tbl><w:tr><w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + paragraph(run("", "Choose a date")) + "</w:sdtContent></w:sdt></w:tc>" + cell("", "Tell")
                + "</w:tr></w:tbl>");

        assertThat(rows(document)).containsExactly("|Tell");
    }

    @Test
    void notes_below_the_page_leave_nothing_in_the_words() {
        assertThat(texts(read(
                        paragraph(run("", "Tell") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + run("", " us")))))
                .containsExactly("Tell us");
    }

    @ParameterizedTest
    @CsvSource({
        "w:fill=\"FF0000\", red",
        "w:fill=\"FFC000\", amber",
        "w:fill=\"92D050\", green",
        "w:fill=\"0070C0\", blue",
        "w:fill=\"D9D9D9\",",
        "w:fill=\"auto\" w:themeFill=\"accent6\", green",
        "w:fill=\"auto\",",
        "w:val=\"solid\" w:color=\"FF0000\" w:fill=\"auto\", red"
    })
    void a_cells_shading_is_one_of_a_ratings_colours_or_none(String shading, String shade) {
        byte[] file = WordFiles.withParts(
                WordFiles.body("<w:tbl><w:tr>" + cell("<w:shd " + shading + "/>", "") + "</w:tr></w:tbl>"),
                "word/theme/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:clrScheme>"
                        + "<a:srgbClr val=\"808080\"/>".repeat(9)
                        + "<a:srgbClr val=\"70AD47\"/></a:clrScheme></a:theme>");

        assertThat(((Table) read(file).blocks().get(0)).rows().get(0).cells())
                .extracting(Cell::shade)
                .containsExactly(shade);
    }

    @Test
    void shading_of_words_is_not_the_cells() {
        Document document = read("<w:tbl><w:tr><w:tc><w:p><w:pPr><w:shd w:fill=\"FF0000\"/></w:pPr>"
                + run("<w:shd w:fill=\"FF0000\"/>", "x") + "</w:p></w:tc></w:tr></w:tbl>");

        assertThat(((Table) document.blocks().get(0)).rows().get(0).cells()).containsExactly(Cell.of(0, "x"));
    }

    @Test
    void headers_and_footers_of_pages_are_not_read() {
        byte[] file = WordFiles.withParts(
                WordFiles.body(paragraph(run("", "Plan"))),
                "word/header1.xml",
                "<w:hdr xmlns:w=\"" + WordFiles.WORD + "\">" + paragraph(run("", "Page 1")) + "</w:hdr>");

        assertThat(texts(read(file))).containsExactly("Plan");
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static List<String> rows(Document document) {
        return ((Table) document.blocks().get(0))
                .rows().stream().map(WordTextTest::text).toList();
    }

    private static String text(Row row) {
        return String.join("|", row.cells().stream().map(Cell::text).toList());
    }

    private static Document read(String body) {
        return read(WordFiles.styled(
                "<w:style w:styleId=\"Hushed\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"Quiet\">"
                        + "<w:basedOn w:val=\"Hushed\"/></w:style>",
                "",
                body));
    }

    private static Document read(byte[] file) {
        try {
            return new Formats().read("plan.docx", file);
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(run("", words)) + "</w:tc>";
    }
}
