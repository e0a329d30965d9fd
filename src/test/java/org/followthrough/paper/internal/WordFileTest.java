package org.followthrough.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Words;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void headings_are_word_s_own_and_stand_at_their_level() throws IOException {
        try (XWPFDocument word = word(SamplePapers.report())) {
            assertThat(word.getParagraphs())
                    .filteredOn(
                            paragraph -> String.valueOf(paragraph.getStyle()).matches("Title|Heading\\d"))
                    .extracting(paragraph -> paragraph.getStyle() + ": " + paragraph.getText())
                    .containsExactly(
                            "Title: Safeguarding reviews: progress this quarter",
                            "Heading1: In short",
                            "Heading1: Where actions stand",
                            "Heading2: By agency",
                            "Heading2: Over time",
                            "Heading2: Overdue",
                            "Heading3: Each overdue action",
                            "Heading4: Withdrawn",
                            "Heading1: What comes next");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void no_heading_skips_a_level() throws IOException {
        try (XWPFDocument word = word(SamplePapers.wide())) {
            assertThat(word.getParagraphs())
                    .filteredOn(
                            paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Heading1", "Heading2", "Heading3");
        }
    }

    @Test
    void paragraphs_bullets_and_captions_read_as_they_were_given() throws IOException {
        try (XWPFDocument word = word(SamplePapers.report())) {
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle() + ": " + paragraph.getText())
                    .contains(
                            "Subtitle: Harbour Safeguarding Children Partnership",
                            "Subtitle: As at 1 October 2026, 9:00am",
                            "Normal: Fourteen actions are overdue, four of them for more than 90 days. Since July, 22 have been closed.\n"
                                    + "Two decisions are asked of the executive.",
                            "ListBullet: Agree a new date for information-sharing training in the hospitals (GS-14).",
                            "Caption: Overdue actions, the oldest first",
                            "Normal: There are none.");
        }
    }

    @Test
    void cells_are_printed_and_the_header_comes_again_on_each_page() throws IOException {
        try (XWPFDocument word = word(SamplePapers.report())) {
            XWPFTable table = table(word, "Reference");

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(cells(table))
                    .containsExactly(
                            List.of("Reference", "Action", "Agency", "Due", "Days overdue", "Share of plan (%)"),
                            List.of(
                                    "GS-14",
                                    "Train every ward sister in what may be shared with schools and the police, and show that it is used",
                                    "Harbour Hospitals NHS Foundation Trust",
                                    "31 March 2026",
                                    "184",
                                    "12.5"),
                            List.of(
                                    "GS-2",
                                    "Joint protocol on bruising in babies",
                                    "Harbour Constabulary",
                                    "3 August 2026",
                                    "59",
                                    "8.0"),
                            List.of("FB-7", "Audit of strategy discussions", "Probation", "ongoing", "no data", ""));
            assertThat(cells(word.getTables().get(0)))
                    .containsExactly(
                            List.of("Reviews in hand", "7"),
                            List.of("Actions", "1,234"),
                            List.of("Next meeting", "13 January 2027"),
                            List.of("Checked by", "Business manager, on behalf of the partnership"));
        }
    }

    @Test
    void charts_are_pictures_with_words_and_their_table_beneath() throws IOException {
        try (XWPFDocument word = word(SamplePapers.report())) {
            List<XWPFPicture> pictures = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();

            assertThat(pictures).hasSize(3);
            assertThat(pictures.get(2).getDescription())
                    .isEqualTo("Four actions have been overdue for more than 90 days. Bar chart by days overdue. "
                            + "0–30: Actions 6. 31–60: Actions 3. 61–90: Actions 1. 90+: Actions 4. "
                            + "The table holds the same numbers.");
            assertThat(pictures.get(2).getPictureData().getFileName()).endsWith(".png");
            assertThat(cells(table(word, "Days overdue")))
                    .containsExactly(
                            List.of("Days overdue", "Actions"),
                            List.of("0–30", "6"),
                            List.of("31–60", "3"),
                            List.of("61–90", "1"),
                            List.of("90+", "4"));
        }
    }

    @Test
    void its_properties_say_what_it_is_and_in_which_language() throws Exception {
        try (XWPFDocument word = word(SamplePapers.report())) {
            var core = word.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("Safeguarding reviews: progress this quarter");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(word.getStyle().xmlText()).contains("w:lang w:val=\"en-GB\"");
            assertThat(word.getFooterList().get(0).getText()).contains("As at 1 October 2026, 9:00am");
            assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
        }
    }

    @Test
    void a_paper_in_welsh_says_so() throws Exception {
        Paper welsh = new Paper("Adroddiad", List.of(), Locale.forLanguageTag("cy"), SamplePapers.AS_AT, List.of());
        try (XWPFDocument word = word(welsh)) {
            assertThat(word.getStyle().xmlText()).contains("w:lang w:val=\"cy\"");
        }
    }

    @Test
    void a_wide_table_turns_the_page() throws IOException {
        try (XWPFDocument word = word(SamplePapers.wide());
                XWPFDocument upright = word(SamplePapers.report())) {
            assertThat(width(word)).isGreaterThan(width(upright));
        }
    }

    private static int width(XWPFDocument word) {
        return Integer.parseInt(
                word.getDocument().getBody().getSectPr().getPgSz().getW().toString());
    }

    @Test
    void whatever_somebody_wrote_is_text_and_nothing_else() throws IOException {
        Paper hostile = SamplePapers.hostile();
        try (XWPFDocument word = word(hostile)) {
            List<String> said =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            for (Paper.Block block : hostile.blocks()) {
                if (block instanceof Heading heading) assertThat(said).contains(heading.text());
                if (block instanceof Paragraph paragraph) assertThat(said).contains(paragraph.text());
            }
            List<List<String>> cells = word.getTables().stream()
                    .flatMap(table -> cells(table).stream())
                    .toList();
            for (String text : SamplePapers.HOSTILE) {
                String kept = ((Words) Row.of(text).cells().get(0)).text();
                assertThat(cells).contains(List.of(kept, kept));
            }
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(hostile.title());
            assertThat(word.getFooterList().get(0).getText()).hasSizeLessThan(140);
        }
    }

    private static XWPFTable table(XWPFDocument word, String firstHeader) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getCell(0).getText().equals(firstHeader))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream().map(WordFileTest::cells).toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperFiles().word(paper, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
