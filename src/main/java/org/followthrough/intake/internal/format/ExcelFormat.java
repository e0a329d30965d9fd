package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Document.LeftOut;

/**
 * Reads Excel's .xlsx as a person sees it: a table for each sheet that shows anything. Its parts are streamed; POI opens the
 * package and knows what a number looks like under its format.
 */
final class ExcelFormat {

    private final PackagePart workbook;
    private final ExcelSheetList sheets = new ExcelSheetList();
    private final TextBudget budget = new TextBudget();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> margin = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    ExcelFormat(PackagePart workbook) {
        this.workbook = workbook;
    }

    Document read() throws IOException, OpenXML4JException, Unreadable {
        Parts.read(workbook, Parts.EXCEL, sheets);
        ThemeColours theme = Parts.readRelated(workbook, "theme", ThemeColours.NAMESPACES, new ThemeColours());
        ExcelStyles styles = Parts.readRelated(workbook, "styles", Parts.EXCEL, new ExcelStyles(theme));
        SharedTexts texts = Parts.readRelated(workbook, "sharedStrings", Parts.EXCEL, new SharedTexts());
        ShownValues values = new ShownValues(styles, texts, sheets.from1904());
        int hidden = 0;
        for (ExcelSheetList.Sheet sheet : sheets.all()) {
            PackagePart part = workbook.getRelatedPart(workbook.getRelationship(sheet.relation()));
            if (!part.getContentType().endsWith("worksheet+xml")) continue;
            if (sheet.shown()) read(sheet.name(), part, values);
            else if (showsAnything(part, values)) hidden++;
        }
        reportHidden(hidden);
        return new Document(blocks, margin, leftOut);
    }

    private void read(String name, PackagePart part, ShownValues values)
            throws IOException, OpenXML4JException, Unreadable {
        SheetTable sheet = read("sheet “" + name + "”", part, values, budget);
        if (!sheet.table().rows().isEmpty()) blocks.add(sheet.table());
        leftOut.addAll(sheet.leftOut());
        SheetNotes notes = Parts.readRelated(part, "comments", Parts.EXCEL, new SheetNotes(sheet.layout()));
        margin.addAll(notes.all());
    }

    private static SheetTable read(String name, PackagePart part, ShownValues values, TextBudget budget)
            throws IOException, OpenXML4JException, Unreadable {
        SheetLayout layout = new SheetLayout();
        Parts.read(part, Parts.EXCEL, layout);
        Parts.readRelated(part, "table", Parts.EXCEL, layout);
        SheetCells cells = new SheetCells(layout, values, budget);
        Parts.read(part, Parts.EXCEL, cells);
        return new SheetTable(name, layout, cells);
    }

    /** A hidden sheet's words count for nothing, and so against no limit but its own. */
    private static boolean showsAnything(PackagePart part, ShownValues values)
            throws IOException, OpenXML4JException, Unreadable {
        SheetTable sheet = read("", part, values, new TextBudget());
        return !sheet.table().rows().isEmpty() || !sheet.leftOut().isEmpty();
    }

    private void reportHidden(int hidden) {
        if (hidden == 0) return;
        String sheetsHidden = hidden == 1
                ? "1 of the workbook's " + sheets.all().size() + " sheets is hidden, so it was not read."
                : hidden + " of the workbook's " + sheets.all().size() + " sheets are hidden, so they were not read.";
        leftOut.add(new LeftOut("document", sheetsHidden, LeftOut.Kind.HIDDEN));
    }
}
