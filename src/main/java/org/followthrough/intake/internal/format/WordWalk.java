package org.followthrough.intake.internal.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.format.XmlElements.Attributes;
import org.jspecify.annotations.Nullable;

/** Turns Word's elements, as they stream by, into blocks. Text that was struck out is not read; inserted text is. */
final class WordWalk implements WordElements {

    private final WordStyles styles;
    private final WordCounters counters;
    private final ThemeColours theme;
    private final WordLeftOut leftOut = new WordLeftOut();
    private final WordFields fields = new WordFields();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private @Nullable WordTable table;
    private boolean inCellProperties;
    private int tables;
    private int numbered;

    WordWalk(WordStyles styles, WordNumbering numbering, ThemeColours theme) {
        this.styles = styles;
        this.theme = theme;
        counters = new WordCounters(numbering);
    }

    List<Block> blocks() {
        return blocks;
    }

    WordLeftOut leftOut() {
        return leftOut;
    }

    @Override
    public void start(String element, Attributes attributes) {
        fields.start(element, attributes);
        switch (element) {
            case "p" -> paragraphs.push(new WordParagraph(styles));
            case "tbl" -> startTable();
            case "tr", "tc", "tcPr", "gridBefore", "gridSpan", "vMerge", "hMerge", "hidden", STRUCK_OUT_ROW, "shd" ->
                startInTable(element, attributes);
            default -> startInParagraph(element, attributes);
        }
    }

    private void startInParagraph(String element, Attributes attributes) {
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph == null) return;
        paragraph.start(element, attributes);
        String drawn = WordText.of(element, attributes);
        if (!drawn.isEmpty()) text(drawn);
    }

    private void startInTable(String element, Attributes attributes) {
        if (table == null) return;
        switch (element) {
            case "tr" -> table.startRow();
            case "tc" -> table.startCell();
            case "tcPr" -> inCellProperties = true;
            case "gridBefore" -> table.skip(columns(attributes));
            case "gridSpan" -> table.span(Math.max(1, columns(attributes)));
            case "vMerge" -> ifContinues(attributes, table::reachesFromAbove);
            case "hMerge" -> ifContinues(attributes, table::reachesFromLeft);
            case "shd" -> shade(table, attributes);
            case "hidden" -> hideRow(table, attributes);
            default -> table.passOverRow();
        }
    }

    private void shade(WordTable in, Attributes attributes) {
        if (inCellProperties) in.shade(WordText.shade(attributes, theme));
    }

    private void hideRow(WordTable in, Attributes attributes) {
        if (!attributes.on("val")) return;
        in.passOverRow();
        leftOut.hiddenRow(in.where());
    }

    @Override
    public void end(String element) {
        String box = fields.end(element);
        if (!box.isEmpty()) text(box);
        switch (element) {
            case "p" -> endParagraph();
            case "tbl" -> endTable();
            case "tcPr" -> inCellProperties = false;
            case "tc" -> {
                if (table != null) table.endCell();
            }
            case "tr" -> {
                if (table != null) table.endRow();
            }
            default -> {
                if (!paragraphs.isEmpty()) paragraphs.peek().end(element);
            }
        }
    }

    @Override
    public void text(String characters) {
        if (!paragraphs.isEmpty() && fields.areShown()) paragraphs.peek().text(characters);
    }

    private void endParagraph() {
        WordParagraph paragraph = paragraphs.pop();
        String mark = paragraph.mark(counters);
        String text = paragraph.text();
        report(paragraph, text.isEmpty());
        if (table != null) table.line(text, mark);
        else if (!text.isEmpty()) blocks.add(new Paragraph(++numbered, text, paragraph.headingLevel(), mark, false));
    }

    private void report(WordParagraph paragraph, boolean nothingLeft) {
        String outside = nothingLeft ? "after paragraph " + numbered : "paragraph " + (numbered + 1);
        String where = table != null ? table.where() : outside;
        if (paragraph.anyHidden()) leftOut.hidden(where);
        if (paragraph.anyStruckOut()) leftOut.struckOut(where);
    }

    private void startTable() {
        if (table == null) table = new WordTable(++tables);
        else table.openInner();
    }

    private void endTable() {
        if (table == null || !table.close()) return;
        blocks.add(table.table());
        table = null;
    }

    private static void ifContinues(Attributes attributes, Runnable then) {
        if (attributes.get("val", "continue").equals("continue")) then.run();
    }

    private static int columns(Attributes attributes) {
        String value = attributes.get("val", "");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }
}
