package org.followthrough.paper.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.paper.Paper.Amount;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Paper.Words;

/** A table in CSV. Numbers and dates are never guarded, because only text can be taken for a formula. */
final class CsvFile {

    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(
                table.columns().stream().map(Column::name).map(CsvFile::guarded).toList());
        for (Row row : table.rows()) csv.writeRecord(plain(row));
        csv.flush();
        writer.flush();
    }

    private static List<String> plain(Row row) {
        return row.cells().stream().map(CsvFile::plain).toList();
    }

    private static String plain(Cell cell) {
        if (cell instanceof Day day) return day.date().toString();
        if (cell instanceof Amount amount) return amount.number().toPlainString();
        return guarded(((Words) cell).text());
    }

    private static String guarded(String text) {
        String said = text.stripLeading();
        boolean dangerous = isDangerous(text) || isDangerous(said);
        return dangerous ? "'" + text : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
