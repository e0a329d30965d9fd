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
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Bullets;
import org.followthrough.paper.Paper.Fact;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Paper.Words;

/** A workbook: what is said on the first sheet, and a sheet for each table. Rows leave memory as they are written. */
final class ExcelFile {

    private static final int ROWS_HELD = 100;
    private static final int MOST_ROWS = 1_048_576 - 1;
    private static final double WIDE = 400;

    private final Paper paper;
    private final SXSSFWorkbook workbook;
    private final ExcelCells cells;
    private final SheetNames names = new SheetNames();
    private final List<Table> tables = new ArrayList<>();

    private ExcelFile(Paper paper, SXSSFWorkbook workbook) {
        this.paper = paper;
        this.workbook = workbook;
        cells = new ExcelCells(workbook, HorizontalAlignment.RIGHT);
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        Path file = Files.createTempFile("paper", ".xlsx");
        try (Archive archive = new Archive(out, paper.asAt())) {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
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
        Said said = new Said(sheet, ExcelRows.of(sheet, WIDE, WIDE));
        said.title(paper.title());
        paper.subtitles().forEach(said::line);
        said.line(wording.say("as-at", Print.of(paper.asAt())));
        paper.blocks().forEach(block -> say(said, block, wording));
    }

    private void say(Said said, Block block, Wording wording) {
        if (block instanceof Heading heading) said.heading(heading.text());
        else if (block instanceof Paragraph paragraph) said.line(paragraph.text());
        else if (block instanceof Bullets bullets) bullets.items().forEach(item -> said.line("• " + item));
        else if (block instanceof Facts facts) facts.facts().forEach(said::fact);
        else if (block instanceof Table table) refer(said, table, wording);
        else if (block instanceof Figure figure) refer(said, figure.chart().table(), wording);
    }

    /** The caption, with the name of the sheet that its table stands on. */
    private void refer(Said said, Table table, Wording wording) {
        tables.add(table);
        said.line(table.caption(), wording.say("sheet") + " “" + names.reserve(table.caption()) + "”");
    }

    /** The first sheet, line by line. */
    private final class Said {

        private final SXSSFSheet sheet;
        private final ExcelRows rows;
        private final ExcelCells values = new ExcelCells(workbook, HorizontalAlignment.LEFT);

        Said(SXSSFSheet sheet, ExcelRows rows) {
            this.sheet = sheet;
            this.rows = rows;
        }

        private org.apache.poi.ss.usermodel.Row next() {
            return sheet.createRow(sheet.getLastRowNum() + 1);
        }

        void title(String text) {
            var row = next();
            cells.title(row.createCell(0), text);
            row.setHeightInPoints(26);
        }

        void heading(String text) {
            next();
            var row = next();
            cells.heading(row.createCell(0), text);
            rows.fit(row, 0, text, ExcelCells.SIZE + 1);
        }

        void line(String... texts) {
            var row = next();
            for (int at = 0; at < texts.length; at++) {
                cells.text(row.createCell(at), texts[at]);
                rows.fit(row, at, texts[at], ExcelCells.SIZE);
            }
        }

        void fact(Fact fact) {
            var row = next();
            cells.heading(row.createCell(0), fact.term());
            values.put(row.createCell(1), fact.value());
            rows.fit(row, 1, Print.of(fact.value()), ExcelCells.SIZE);
        }
    }

    private void sheet(Table table, int from) {
        SXSSFSheet sheet = workbook.createSheet(from == 0 ? names.reserved() : names.next(table.caption()));
        ExcelRows rows = ExcelRows.of(sheet, Room.wished(table, ExcelCells.SIZE));
        var head = sheet.createRow(0);
        for (int at = 0; at < table.columns().size(); at++) {
            cells.head(head.createCell(at), table.columns().get(at));
            rows.fit(head, at, table.columns().get(at).name(), ExcelCells.SIZE);
        }
        int to = Math.min(table.rows().size(), from + MOST_ROWS);
        int line = 1;
        for (Row row : table.rows().subList(from, to)) row(sheet.createRow(line++), row, rows);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(table.columns().size() > 4);
    }

    private void row(org.apache.poi.ss.usermodel.Row into, Row row, ExcelRows rows) {
        for (int at = 0; at < row.cells().size(); at++) {
            cells.put(into.createCell(at), row.cells().get(at));
            if (row.cells().get(at) instanceof Words words) rows.fit(into, at, words.text(), ExcelCells.SIZE);
        }
    }
}
