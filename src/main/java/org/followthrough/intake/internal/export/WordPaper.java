package org.followthrough.intake.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A plan as a Word document: landscape A4, real headings, tables whose headings come again on each page. */
final class WordPaper {

    /** In twentieths of a point. */
    private static final long LONG_SIDE = 16_838;

    private static final long SHORT_SIDE = 11_906;
    private static final long MARGIN = 850;

    private final XWPFDocument document;

    private WordPaper(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WordStyles.add(document);
            new WordPaper(document).write(paper);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Paper paper) {
        document.getProperties().getCoreProperties().setTitle(paper.title());
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(WordStyles.LANGUAGE);
        paragraph(paper.title(), WordStyles.TITLE);
        paper.about().forEach(sentence -> paragraph(sentence, null));
        boolean banded = false;
        for (Paper.Part part : paper.parts()) {
            if (part.band() != null) paragraph(part.band(), WordStyles.HEADING);
            else if (banded) paragraph("Other actions", WordStyles.HEADING);
            banded = part.band() != null;
            table(part);
        }
        if (!paper.answered().isEmpty()) paragraph("Findings answered in words", WordStyles.HEADING);
        paper.answered().forEach(answered -> {
            paragraph(answered.finding(), WordStyles.LOWER_HEADING);
            paragraph(answered.response(), null);
        });
        turnPage();
    }

    private void turnPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(LONG_SIDE));
        page.setH(BigInteger.valueOf(SHORT_SIDE));
        page.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
    }

    private void paragraph(String text, @Nullable String style) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) paragraph.setStyle(style);
        text(paragraph, text, false);
    }

    private void table(Paper.Part part) {
        XWPFTable table =
                document.createTable(part.rows().size() + 1, part.heads().size());
        table.setWidth("100%");
        widths(table, part.heads());
        XWPFTableRow headings = table.getRow(0);
        headings.setRepeatHeader(true);
        headings.setCantSplitRow(true);
        for (int column = 0; column < part.heads().size(); column++)
            text(
                    headings.getCell(column).getParagraphArray(0),
                    part.heads().get(column).title(),
                    true);
        for (int row = 0; row < part.rows().size(); row++)
            fill(table.getRow(row + 1), part.rows().get(row));
        document.createParagraph();
    }

    private static void widths(XWPFTable table, List<Head> heads) {
        long all = heads.stream().mapToLong(head -> head.content().weight()).sum();
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        while (grid.sizeOfGridColArray() < heads.size()) grid.addNewGridCol();
        for (int column = 0; column < heads.size(); column++) {
            long width = (LONG_SIDE - 2 * MARGIN) * heads.get(column).content().weight() / all;
            grid.getGridColArray(column).setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) row.getCell(column).setWidth(String.valueOf(width));
        }
    }

    private static void fill(XWPFTableRow row, List<Value> values) {
        List<XWPFTableCell> cells = row.getTableCells();
        for (int column = 0; column < values.size(); column++)
            text(cells.get(column).getParagraphArray(0), values.get(column).text(), false);
    }

    private static void text(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        if (bold) run.setBold(true);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) run.addBreak();
            run.setText(lines.get(line), line);
        }
    }
}
