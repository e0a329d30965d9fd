package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Typeface.REGULAR;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How wide the columns of a sheet are, and how tall its rows must be for what is wrapped in them. */
final class ExcelRows {

    private static final int WIDEST = 60;

    private static final int NARROWEST = 10;
    private static final double POINTS_OF_A_LETTER = 5.3;
    private static final double LINE = 13.2;
    private static final double TALLEST = 409;

    private final double[] widths;

    private ExcelRows(double[] widths) {
        this.widths = widths;
    }

    /** @param points that the columns wish for */
    static ExcelRows of(SXSSFSheet sheet, double... points) {
        double[] widths = new double[points.length];
        for (int at = 0; at < widths.length; at++) {
            double letters = Math.min(WIDEST, Math.max(NARROWEST, points[at] / POINTS_OF_A_LETTER + 3));
            widths[at] = (letters - 1.5) * POINTS_OF_A_LETTER;
            sheet.setColumnWidth(at, (int) (256 * letters));
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        return new ExcelRows(widths);
    }

    /** Tall enough for the text in the column, and no lower than it was. */
    void fit(Row row, int column, String text, double size) {
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines +=
                    Math.max(1, (int) Math.ceil(REGULAR.width(text.substring(from, to), size) * 1.06 / widths[column]));
            from = to + 1;
        }
        double tall = Math.min(TALLEST, lines * LINE * size / ExcelCells.SIZE + 3);
        if (tall > row.getHeightInPoints()) row.setHeightInPoints((float) tall);
    }
}
