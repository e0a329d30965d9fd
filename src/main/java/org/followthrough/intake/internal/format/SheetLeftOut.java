package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Document.LeftOut.Kind;

/** What of a sheet was not read, of that which holds anything: where it stands, and none of its words. */
final class SheetLeftOut {

    private final SheetLayout layout;
    private final BitSet columns = new BitSet();
    private final BitSet rows = new BitSet();
    private final BitSet filtered = new BitSet();
    private final BitSet struckOut = new BitSet();
    private final List<String> broken = new ArrayList<>();
    private final List<String> unshown = new ArrayList<>();

    SheetLeftOut(SheetLayout layout) {
        this.layout = layout;
    }

    void hidden(int row, int column) {
        if (!layout.hidesRow(row)) columns.set(column);
        else if (layout.filters(row)) filtered.set(row);
        else rows.set(row);
    }

    void struckOut(int row) {
        struckOut.set(row);
    }

    /** An error such as #REF! stands where the value should. */
    void broken(int row, int column) {
        broken.add(Places.column(column) + Places.row(row));
    }

    /** The cell's own format lets nothing be seen of it. */
    void unshown(int row, int column) {
        unshown.add(Places.column(column) + Places.row(row));
    }

    List<LeftOut> of(String sheet) {
        List<LeftOut> all = new ArrayList<>();
        if (!columns.isEmpty()) all.add(new LeftOut(sheet, hidden("column", columns, Places::column), Kind.HIDDEN));
        if (!rows.isEmpty()) all.add(new LeftOut(sheet, hidden("row", rows, Places::row), Kind.HIDDEN));
        if (!filtered.isEmpty()) all.add(new LeftOut(sheet, filteredOut(), Kind.FILTERED_OUT));
        if (!struckOut.isEmpty())
            all.add(new LeftOut(
                    sheet,
                    "Struck-out words in " + (struckOut.cardinality() == 1 ? "row " : "rows ")
                            + Places.ranges(struckOut, Places::row) + " were not read.",
                    Kind.STRUCK_OUT));
        if (!broken.isEmpty())
            all.add(new LeftOut(sheet, cells(broken, " an error instead of a value", "read as empty"), Kind.BROKEN));
        if (!unshown.isEmpty())
            all.add(new LeftOut(sheet, cells(unshown, " nothing of what is in ", "not read"), Kind.HIDDEN));
        return all;
    }

    private static String hidden(String what, BitSet places, IntFunction<String> name) {
        String ranges = Places.ranges(places, name);
        int count = places.cardinality();
        if (count == 1) return (what.equals("row") ? "Row " : "Column ") + ranges + " is hidden, so it was not read.";
        return count + " " + what + "s (" + ranges + ") are hidden, so they were not read.";
    }

    private String filteredOut() {
        int count = filtered.cardinality();
        String ranges = Places.ranges(filtered, Places::row);
        return (count == 1 ? "Row " + ranges + " is" : count + " rows (" + ranges + ") are")
                + " hidden by the sheet's filter, so nothing of "
                + (count == 1 ? "it" : "them")
                + " was read, and actions may be missing. Clear the filter, save the workbook and choose it again.";
    }

    private static String cells(List<String> cells, String shown, String done) {
        boolean one = cells.size() == 1;
        String what = shown.endsWith(" in ") ? shown + (one ? "it" : "them") : shown;
        return (one ? "Cell " : "Cells ") + Places.listed(cells) + (one ? " shows" : " show") + what + ", so "
                + (one ? "it was " : "they were ") + done + ".";
    }
}
