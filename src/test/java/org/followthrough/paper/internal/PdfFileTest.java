package org.followthrough.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfFileTest {

    @ParameterizedTest
    @MethodSource("org.followthrough.paper.internal.SamplePapers#all")
    void every_paper_is_pdf_ua(Paper paper) throws Exception {
        assertThat(broken(pdf(paper))).isEmpty();
    }

    @Test
    void what_is_not_pdf_ua_would_be_found() throws Exception {
        ByteArrayOutputStream untold = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(pdf(SamplePapers.report()))) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("StructTreeRoot"));
            pdf.save(untold);
        }

        assertThat(broken(untold.toByteArray())).isNotEmpty();
    }

    /** The rules of PDF/UA-1 that the file does not keep, as veraPDF says them. */
    private static Set<String> broken(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void it_says_what_the_paper_says() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SamplePapers.report()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains("Safeguarding reviews: progress this quarter Harbour")
                    .contains("As at 1 October 2026, 9:00am")
                    .contains("Two decisions are asked of the executive.")
                    .contains("Actions 1,234")
                    .contains(
                            "GS-2 Joint protocol on bruising in babies Harbour Constabulary 3 August 2026 59 8.0 FB-7")
                    .contains("There are none.");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++)
                assertThat(text).contains("Page " + page + " of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void headings_are_bookmarks_by_their_level() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SamplePapers.report()))) {
            List<String> lines = new ArrayList<>();
            read(pdf.getDocumentCatalog().getDocumentOutline(), "", lines);

            assertThat(lines)
                    .containsExactly(
                            "Safeguarding reviews: progress this quarter",
                            " In short",
                            " Where actions stand",
                            "  By agency",
                            "  Over time",
                            "  Overdue",
                            "   Each overdue action",
                            "    Withdrawn",
                            " What comes next");
        }
    }

    private static void read(PDOutlineNode node, String indent, List<String> lines) {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            read(item, indent + " ", lines);
        }
    }

    @Test
    void its_fonts_travel_with_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SamplePapers.report()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void a_long_table_shows_its_header_on_each_page_and_every_row_once() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SamplePapers.longTable(300)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            PDFTextStripper stripper = new PDFTextStripper();
            StringBuilder whole = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertThat(text).contains("Reference Action Agency State Due");
                whole.append(text);
            }
            for (int row = 0; row < 300; row++) assertThat(whole.toString()).containsOnlyOnce("GS-" + row + " ");
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_over_the_next() throws IOException {
        String essay = "what was found in this case ".repeat(900) + "the end";
        Paper paper = new Paper(
                "Findings",
                List.of(),
                SamplePapers.AS_AT,
                List.of(
                        new Heading(1, "Found"),
                        new Paragraph(essay),
                        new Table("Found", List.of(Column.text("What")), List.of(Row.of(essay), Row.of("short")))));
        try (PDDocument pdf = Loader.loadPDF(pdf(paper))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text.split("the end", -1)).hasSize(3);
            assertThat(text).contains("short");
        }
    }

    static byte[] pdf(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperFiles().pdf(paper, out);
        return out.toByteArray();
    }
}
