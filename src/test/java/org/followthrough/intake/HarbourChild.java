package org.followthrough.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A made-up plan of a real plan's shape: 11 findings, of which four have four actions each and seven an answer in prose. */
public final class HarbourChild {

    private HarbourChild() {}

    public static byte[] asText() {
        try (InputStream file = HarbourChild.class.getResourceAsStream("/plans/harbour-child.txt")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same words as a Word document, its success criteria in one tall cell beside the actions that they cover. */
    public static byte[] asWord() {
        try (XWPFDocument document = new XWPFDocument()) {
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(asText(), StandardCharsets.UTF_8).split("\n")) {
                if (line.contains("\t")) rows.add(Arrays.copyOf(line.split("\t", -1), 4));
                else endTable(document, rows);
                if (!line.contains("\t") && !line.isBlank())
                    document.createParagraph().createRun().setText(line);
            }
            return bytes(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static void endTable(XWPFDocument document, List<String[]> rows) {
        if (rows.isEmpty()) return;
        XWPFTable table = document.createTable(rows.size(), 4);
        for (int row = 0; row < rows.size(); row++) fill(table, row, rows.get(row));
        span(table, 0);
        for (int row = 2; row < rows.size(); row++)
            table.getRow(row)
                    .getCell(0)
                    .getCTTc()
                    .addNewTcPr()
                    .addNewVMerge()
                    .setVal(row == 2 ? STMerge.RESTART : STMerge.CONTINUE);
        rows.clear();
    }

    private static void fill(XWPFTable table, int row, String[] texts) {
        for (int cell = 0; cell < texts.length; cell++)
            table.getRow(row).getCell(cell).setText(texts[cell]);
    }

    /** Makes the row one cell over the whole table. */
    private static void span(XWPFTable table, int row) {
        XWPFTableCell first = table.getRow(row).getCell(0);
        first.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(4));
        for (int cell = 3; cell > 0; cell--) table.getRow(row).getCtRow().removeTc(cell);
    }
}
