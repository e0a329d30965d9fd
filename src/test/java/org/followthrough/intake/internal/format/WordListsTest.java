package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and bullets that Word prints and that stand nowhere in the text. */
class WordListsTest {

    @Test
    void numbers_count_on_and_lower_levels_begin_again_after_a_higher() {
        String pattern =
                pattern(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)"));

        assertThat(marks(pattern + list(1, 1), in(1, 0), in(1, 1), in(1, 1), in(1, 2), in(1, 0), in(1, 1), in(1, 2)))
                .containsExactly("1.", "1.1", "1.2", "a)", "2.", "2.1", "a)");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 10, 10",
        "decimalZero, 7, 07",
        "lowerLetter, 28, bb",
        "upperLetter, 3, C",
        "lowerRoman, 14, xiv",
        "upperRoman, 9, IX",
        "ordinal, 22, 22nd",
        "ordinal, 13, 13th",
        "none, 4,"
    })
    void numbers_are_printed_in_their_lists_kind(String kind, int start, String printed) {
        String level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + kind
                + "\"/><w:lvlText w:val=\"%1\"/></w:lvl>";

        assertThat(marks(pattern(1, level) + list(1, 1), in(1, 0))).containsExactly(printed == null ? "" : printed);
    }

    @Test
    void bullets_of_any_shape_are_bullets() {
        assertThat(marks(pattern(1, level(0, "bullet", "o")) + list(1, 1), in(1, 0), in(1, 0)))
                .containsExactly("•", "•");
    }

    @Test
    void lists_of_one_pattern_count_on_from_each_other_unless_one_begins_afresh() {
        String afresh = "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

        assertThat(marks(
                        pattern(1, level(0, "decimal", "%1")) + list(1, 1) + list(2, 1) + afresh,
                        in(1, 0),
                        in(2, 0),
                        in(3, 0),
                        in(3, 0)))
                .containsExactly("1", "2", "1", "2");
    }

    @Test
    void a_level_may_count_through_and_print_figures_only() {
        String through =
                "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"0\"/>"
                        + "<w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>";

        assertThat(marks(
                        pattern(1, level(0, "upperRoman", "%1") + through) + list(1, 1),
                        in(1, 0),
                        in(1, 1),
                        in(1, 0),
                        in(1, 1)))
                .containsExactly("I", "1.1", "II", "2.2");
    }

    @Test
    void headings_may_be_numbered_through_their_styles() {
        String styles = "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"berschrift2\">"
                + "<w:name w:val=\"heading 2\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
                + "<w:style w:styleId=\"Plain\"><w:basedOn w:val=\"berschrift2\"/><w:pPr><w:outlineLvl w:val=\"9\"/>"
                + "<w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
        String numbering = pattern(
                        1,
                        level(0, "decimal", "%1").replace("</w:lvl>", "<w:pStyle w:val=\"berschrift1\"/></w:lvl>")
                                + level(1, "decimal", "%1.%2")
                                        .replace("</w:lvl>", "<w:pStyle w:val=\"berschrift2\"/></w:lvl>"))
                + list(1, 1);

        assertThat(read(styles, numbering, styled("berschrift1") + styled("berschrift2") + styled("Plain")))
                .containsExactly(
                        new Paragraph(1, "Words", 1, "1", false),
                        new Paragraph(2, "Words", 2, "1.1", false),
                        new Paragraph(3, "Words", 0, "", false));
    }

    @Test
    void a_list_may_take_its_pattern_from_a_style() {
        String numbering = pattern(1, "<w:styleLink w:val=\"Ours\"/>" + level(0, "lowerRoman", "(%1)"))
                + pattern(2, "<w:numStyleLink w:val=\"Ours\"/>")
                + list(1, 2);

        assertThat(marks(numbering, in(1, 0))).containsExactly("(i)");
    }

    @Test
    void paragraphs_without_words_count_and_hidden_ones_do_not() {
        String empty = in(1, 0).replace("<w:r><w:t>Words</w:t></w:r>", "");
        String hidden = in(1, 0).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
        String deleted = empty.replace("</w:pPr>", "<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>");

        assertThat(marks(
                        pattern(1, level(0, "decimal", "%1")) + list(1, 1), in(1, 0), empty, hidden, deleted, in(1, 0)))
                .containsExactly("1", "3");
    }

    @Test
    void items_in_a_cell_have_their_numbers_beside_their_words() {
        String numbering =
                pattern(1, level(0, "decimal", "%1.")) + pattern(2, level(0, "bullet", "-")) + list(1, 1) + list(2, 2);
        String broken = in(1, 0).replace("</w:t>", "</w:t><w:br/><w:t>and more</w:t>");
        Table table = (Table) read(
                        "",
                        numbering,
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>First</w:t></w:r></w:p>" + broken + in(2, 0) + in(1, 0)
                                + "</w:tc></w:tr></w:tbl>")
                .get(0);

        assertThat(table.rows().get(0).cells().get(0).lines())
                .containsExactly(
                        new Line("First", false, ""),
                        new Line("Words", true, "1."),
                        new Line("and more", false, ""),
                        new Line("Words", true, ""),
                        new Line("Words", true, "2."));
    }

    @Test
    void a_list_that_is_nowhere_defined_prints_nothing() {
        assertThat(marks("", in(9, 0))).containsExactly("");
    }

    private static List<String> marks(String numbering, String... paragraphs) {
        return read("", numbering, String.join("", paragraphs)).stream()
                .map(block -> ((Paragraph) block).mark())
                .toList();
    }

    private static List<Block> read(String styles, String numbering, String body) {
        try {
            return new Formats()
                    .read("plan.docx", WordFiles.styled(styles, numbering, body))
                    .blocks();
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String pattern(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(int place, String kind, String text) {
        return "<w:lvl w:ilvl=\"" + place + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + kind
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, int pattern) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + pattern + "\"/></w:num>";
    }

    private static String in(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>Words</w:t></w:r></w:p>";
    }

    private static String styled(String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p>";
    }
}
