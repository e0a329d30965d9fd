package org.followthrough.paper;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes files of papers. The same paper gives the same bytes, wherever and whenever it is made. The streams given are left
 * open; what goes wrong with them is thrown as it comes.
 */
public interface Papers {

    /** A Word document (.docx) with real headings, tables whose header comes again on each page, and charts as pictures. */
    void word(Paper paper, OutputStream out) throws IOException;

    /** A PDF with tags, bookmarks and its own fonts (PDF/UA-1). */
    void pdf(Paper paper, OutputStream out) throws IOException;

    /** A workbook (.xlsx): a sheet for what is not a table, then one for each table and chart. Text is never a formula. */
    void excel(Paper paper, OutputStream out) throws IOException;

    /**
     * UTF-8 with a byte order mark, dates as 2026-03-31. A text that a spreadsheet might take for a formula begins with an
     * apostrophe.
     */
    void csv(Paper.Table table, OutputStream out) throws IOException;
}
