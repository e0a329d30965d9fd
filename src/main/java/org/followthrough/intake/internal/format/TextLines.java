package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.springframework.web.util.HtmlUtils;

/** Turns lines into blocks: lines with tabs that follow each other are a table's rows, all others paragraphs. */
final class TextLines {

    /** What converters leave behind of lists and paragraphs inside a cell. */
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|br|ul|ol|li|div|tr|td|h\\d)(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM = Pattern.compile("<li(?:\\s[^<>]{0,200})?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:u|b|i|em|strong|span|sup|sub|font|a)(?:\\s[^<>]{0,200})?/?>|\\*\\*|__(?=\\S)|(?<=\\S)__",
            Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private int tables;
    private int paragraphs;
    private boolean afterParagraph;

    void take(String line) {
        if (line.contains("\t")) takeRow(line);
        else takeText(Printed.text(withoutTags(line)));
    }

    private void takeRow(String line) {
        List<Cell> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) cells.add(Cell.of(cells.size(), Printed.text(withoutTags(cell))));
        rows.add(new Row("table " + (tables + 1), rows.size() + 1, cells));
        afterParagraph = false;
    }

    private void takeText(String text) {
        endTable();
        if (!text.isEmpty()) blocks.add(new Paragraph(++paragraphs, text, 0, "", afterParagraph));
        afterParagraph = !text.isEmpty();
    }

    private void endTable() {
        if (rows.isEmpty()) return;
        blocks.add(new Table("table " + ++tables, rows));
        rows = new ArrayList<>();
    }

    Document document() {
        endTable();
        return new Document(blocks, List.of(), List.of());
    }

    private static String withoutTags(String text) {
        String words = INLINE.matcher(text).replaceAll("");
        if (words.indexOf('<') >= 0)
            words = TAG.matcher(ITEM.matcher(words).replaceAll("\n• ")).replaceAll("\n");
        return words.indexOf('&') < 0 ? words : HtmlUtils.htmlUnescape(words);
    }
}
