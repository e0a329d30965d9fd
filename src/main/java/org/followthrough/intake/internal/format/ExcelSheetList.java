package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;

/** A workbook's list of its sheets, in their order. */
final class ExcelSheetList implements XmlElements {

    private static final int MOST_SHEETS = 500;

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    record Sheet(String name, String relation, boolean shown) {}

    @Override
    public void start(String element, Attributes attributes) throws Unreadable {
        if (element.equals("workbookPr")) from1904 = attributes.yes("date1904");
        if (!element.equals("sheet")) return;
        if (sheets.size() >= MOST_SHEETS) throw Unreadable.tooMuch();
        boolean shown = attributes.get("state", "visible").equals("visible");
        sheets.add(new Sheet(attributes.get("name", "?"), attributes.get("id", ""), shown));
    }

    List<Sheet> all() {
        return sheets;
    }

    /** Whether its days are counted from 1904, as Excel once did on the Macintosh. */
    boolean from1904() {
        return from1904;
    }
}
