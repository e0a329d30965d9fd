package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** Turns Word's elements, as they stream by, into blocks. Text that was struck out is not read; inserted text is. */
final class WordWalk implements WordElements {

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> margin = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private @Nullable WordTable table;
    private int tables;
    private int numbered;
    private boolean heading;
    private @Nullable StringBuilder comment;

    void text(InputStream part) throws IOException, Unreadable {
        WordStream.read(part, this);
    }

    void comments(InputStream part) throws IOException, Unreadable {
        comment = new StringBuilder();
        WordStream.read(part, this);
    }

    Document document() {
        return new Document(blocks, margin, List.of());
    }

    @Override
    public void start(String element, @Nullable String value) {
        switch (element) {
            case "p" -> startParagraph();
            case "pStyle" ->
                heading |= value != null && value.toLowerCase(Locale.ROOT).matches("heading.*|title");
            case "outlineLvl" -> heading |= value != null && value.matches("[0-8]");
            case "tab" -> text(" ");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "tbl" -> startTable();
            default -> startInTable(element, value);
        }
    }

    private void startInTable(String element, @Nullable String value) {
        if (table == null) return;
        switch (element) {
            case "tr" -> table.startRow();
            case "tc" -> table.startCell();
            case "gridBefore" -> table.skip(number(value));
            case "gridSpan" -> table.span(Math.max(1, number(value)));
            case "vMerge" -> ifContinues(value, table::reachesFromAbove);
            case "hMerge" -> ifContinues(value, table::reachesFromLeft);
            case STRUCK_OUT_ROW -> table.struckOut();
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "tbl" -> endTable();
            case "comment" -> endComment();
            default -> endInTable(element);
        }
    }

    private void endInTable(String element) {
        if (table == null) return;
        if (element.equals("tc")) table.endCell();
        if (element.equals("tr")) table.endRow();
    }

    @Override
    public void text(String characters) {
        if (!paragraphs.isEmpty()) paragraphs.peek().append(characters);
    }

    private void startParagraph() {
        paragraphs.push(new StringBuilder());
        heading = false;
    }

    private void endParagraph() {
        String text = paragraphs.pop().toString();
        if (comment != null) comment.append(text).append('\n');
        else if (table != null) table.line(text);
        else addParagraph(Printed.text(text));
    }

    private void addParagraph(String text) {
        if (!text.isEmpty()) blocks.add(new Paragraph(++numbered, text, heading ? 1 : 0, "", false));
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

    private void endComment() {
        String text = comment == null ? "" : Printed.text(comment.toString());
        if (!text.isEmpty()) margin.add(text);
        comment = new StringBuilder();
    }

    private static void ifContinues(@Nullable String value, Runnable then) {
        if (value == null || value.equals("continue")) then.run();
    }

    private static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }
}
