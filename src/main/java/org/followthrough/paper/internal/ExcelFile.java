package org.followthrough.paper.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Bullets;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;

/** A workbook: what is said on the first sheet, and a sheet for each table. Rows leave memory as they are written. */
final class ExcelFile {

    private static final int ROWS_HELD = 100;
    private static final int MOST_ROWS = 1_048_576 - 1;
    private static final int WIDEST = 60;

    private final Paper paper;
    private final SXSSFWorkbook workbook;
    private final ExcelCells cells;
    private final SheetNames names = new SheetNames();
    private final List<Table> tables = new ArrayList<>();

    private ExcelFile(Paper paper, SXSSFWorkbook workbook) {
        this.paper = paper;
        this.workbook = workbook;
        cells = new ExcelCells(workbook);
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        Path file = Files.createTempFile("paper", ".xlsx");
        try (Archive archive = new Archive(out, paper.asAt())) {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
                workbook.setCompressTempFiles(true);
                new ExcelFile(paper, workbook).fill();
                try (OutputStream whole = Files.newOutputStream(file)) {
                    workbook.write(whole);
                }
            }
            archive.copy(file);
        } finally {
            Files.delete(file);
        }
    }

    private void fill() {
        CoreProperties core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator("Followthrough");
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(paper.language().toLanguageTag()));
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(paper.asAt())));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(paper.asAt())));
        Wording wording = Wording.of(paper.language());
        first(wording);
        for (Table table : tables)
            for (int from = 0; from == 0 || from < table.rows().size(); from += MOST_ROWS) sheet(table, from);
    }

    private void first(Wording wording) {
        SXSSFSheet sheet = workbook.createSheet(names.next(wording.say("contents")));
        sheet.setColumnWidth(0, 256 * WIDEST);
        sheet.setColumnWidth(1, 256 * WIDEST);
        line(sheet, paper.title(), true);
        paper.subtitles().forEach(subtitle -> line(sheet, subtitle, false));
        line(sheet, wording.say("as-at", Print.of(paper.asAt())), false);
        paper.blocks().forEach(block -> say(sheet, block, wording));
    }

    private void say(SXSSFSheet sheet, Block block, Wording wording) {
        if (block instanceof Heading heading) line(sheet, heading.text(), true);
        else if (block instanceof Paragraph paragraph) line(sheet, paragraph.text(), false);
        else if (block instanceof Bullets bullets) bullets.items().forEach(item -> line(sheet, "• " + item, false));
        else if (block instanceof Facts facts)
            facts.facts().forEach(fact -> {
                var row = next(sheet);
                cells.title(row.createCell(0), fact.term());
                cells.put(row.createCell(1), fact.value());
            });
        else if (block instanceof Table table) refer(sheet, table, wording);
        else if (block instanceof Figure figure) refer(sheet, figure.chart().table(), wording);
    }

    /** The caption, with the name of the sheet that its table stands on. */
    private void refer(SXSSFSheet sheet, Table table, Wording wording) {
        tables.add(table);
        var row = next(sheet);
        cells.text(row.createCell(0), table.caption());
        cells.text(row.createCell(1), wording.say("sheet") + " “" + names.reserve(table.caption()) + "”");
    }

    private void line(SXSSFSheet sheet, String text, boolean bold) {
        var cell = next(sheet).createCell(0);
        if (bold) cells.title(cell, text);
        else cells.text(cell, text);
    }

    private static org.apache.poi.ss.usermodel.Row next(SXSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private void sheet(Table table, int from) {
        SXSSFSheet sheet = workbook.createSheet(from == 0 ? names.reserved() : names.next(table.caption()));
        int columns = table.columns().size();
        double[] widths = Room.share(table, columns * 160, 10, 8);
        var head = sheet.createRow(0);
        for (int at = 0; at < columns; at++) {
            cells.title(head.createCell(at), table.columns().get(at).name());
            sheet.setColumnWidth(at, (int) (256 * Math.min(WIDEST, Math.max(10, widths[at] / 5.2))));
        }
        int to = Math.min(table.rows().size(), from + MOST_ROWS);
        int line = 1;
        for (Row row : table.rows().subList(from, to)) row(sheet.createRow(line++), row);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(columns > 6);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(org.apache.poi.ss.usermodel.Row into, Row row) {
        for (int at = 0; at < row.cells().size(); at++)
            cells.put(into.createCell(at), row.cells().get(at));
    }
}
