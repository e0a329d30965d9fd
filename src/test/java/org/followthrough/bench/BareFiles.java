package org.followthrough.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Amount;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Paper.Words;
import org.followthrough.shared.London;

/**
 * The cells of a table into files by the bare libraries, with nothing that makes them a paper: no styles, no
 * wrapping, no header that comes again.
 */
final class BareFiles {

    private static final int LINES_OF_A_PAGE = 45;

    private BareFiles() {}

    /** What the paper's tables hold, as it is printed. */
    static List<List<String>> printed(Paper paper) {
        return paper.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> row.cells().stream().map(BareFiles::printed).toList())
                .toList();
    }

    private static String printed(Cell cell) {
        if (cell instanceof Day day) return London.inWords(day.date());
        if (cell instanceof Amount amount) return amount.number().toPlainString();
        return ((Words) cell).text();
    }

    static void word(List<List<String>> rows, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFTable table = word.createTable(rows.size(), rows.get(0).size());
            List<XWPFTableRow> written = table.getRows();
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++)
                    written.get(row).getCell(at).setText(rows.get(row).get(at));
            }
            word.write(out);
        }
    }

    static void excel(List<List<String>> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook excel = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = excel.createSheet();
            for (int row = 0; row < rows.size(); row++) {
                SXSSFRow written = sheet.createRow(row);
                for (int at = 0; at < rows.get(row).size(); at++)
                    written.createCell(at).setCellValue(rows.get(row).get(at));
            }
            excel.write(out);
        }
    }

    /** Tagged, as a file that can be heard must be; without joined letters, with which it takes ten times as long. */
    static void pdf(List<List<String>> rows, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDType0Font font = PDType0Font.load(pdf, liberation(), true);
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            pdf.getDocumentCatalog().setStructureTreeRoot(root);
            PDStructureElement table = new PDStructureElement("Table", root);
            root.appendKid(table);
            COSArray parents = new COSArray();
            for (int from = 0; from < rows.size(); from += LINES_OF_A_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setStructParents(parents.size() / 2);
                pdf.addPage(page);
                COSArray cells = new COSArray();
                try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                    pen.setFont(font, 9);
                    for (int row = from; row < Math.min(rows.size(), from + LINES_OF_A_PAGE); row++)
                        line(rows.get(row), 800 - (row - from) * 16, pen, page, table, cells);
                }
                parents.add(COSInteger.get(parents.size() / 2));
                parents.add(cells);
            }
            PDNumberTreeNode tree = new PDNumberTreeNode(COSArray.class);
            tree.getCOSObject().setItem(COSName.NUMS, parents);
            root.setParentTree(tree);
            pdf.save(out);
        }
    }

    private static void line(
            List<String> cells,
            float y,
            PDPageContentStream pen,
            PDPage page,
            PDStructureElement table,
            COSArray tagged)
            throws IOException {
        PDStructureElement row = new PDStructureElement("TR", table);
        table.appendKid(row);
        for (int at = 0; at < cells.size(); at++) {
            PDStructureElement cell = new PDStructureElement("TD", row);
            cell.setPage(page);
            row.appendKid(cell);
            cell.appendKid(tagged.size());
            pen.beginMarkedContent(COSName.getPDFName("TD"), tagged.size());
            tagged.add(cell);
            pen.beginText();
            pen.newLineAtOffset(40 + at * 85, y);
            pen.showText(cells.get(at));
            pen.endText();
            pen.endMarkedContent();
        }
    }

    private static TrueTypeFont liberation() throws IOException {
        try (var in =
                Objects.requireNonNull(BareFiles.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }
}
