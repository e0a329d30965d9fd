package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Printed;

/** The lines of a cell: each paragraph begins one, and so does each break in it. */
final class WordLines {

    private final List<Line> lines = new ArrayList<>();

    /** @param mark the number or bullet before the paragraph, or empty */
    void add(String paragraph, String mark) {
        List<Line> more = new ArrayList<>(Cell.linesOf(paragraph));
        if (more.isEmpty()) return;
        if (!mark.isEmpty())
            more.set(0, new Line(more.get(0).text(), true, mark.equals(WordCounters.BULLET) ? "" : mark));
        else if (goesOn(more.get(0).text())) more.set(0, joined(more.get(0)));
        lines.addAll(more);
    }

    /** Whether a paragraph's end has come between the halves of a word. */
    private boolean goesOn(String next) {
        if (lines.isEmpty() || !last().text().endsWith("-")) return false;
        return !Printed.text(last().text() + "\n" + next).contains("\n");
    }

    private Line joined(Line next) {
        Line begun = lines.remove(lines.size() - 1);
        return new Line(Printed.text(begun.text() + "\n" + next.text()), begun.item(), begun.number());
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    List<Line> all() {
        return lines;
    }
}
