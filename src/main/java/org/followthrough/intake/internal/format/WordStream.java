package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Streams a part of a Word document without what somebody struck out, and what a newer element repeats for older readers. */
final class WordStream implements XmlElements {

    static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> HEARD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/markup-compatibility/2006");

    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback");

    private final WordElements elements;
    private final TextBudget budget;
    private final Deque<String> open = new ArrayDeque<>();
    private int passedOverFrom = -1;

    private WordStream(WordElements elements, TextBudget budget) {
        this.elements = elements;
        this.budget = budget;
    }

    static void read(PackagePart part, WordElements elements, TextBudget budget) throws IOException, Unreadable {
        Parts.read(part, HEARD, new WordStream(elements, budget));
    }

    @Override
    public void start(String element, Attributes attributes) {
        if (passedOverFrom < 0 && element.equals("del")) mark(attributes);
        open.push(element);
        if (passedOverFrom >= 0) return;
        if (PASSED_OVER.contains(element) || element.endsWith("PrChange")) passedOverFrom = open.size();
        else elements.start(element, attributes);
    }

    private void mark(Attributes attributes) {
        Iterator<String> around = open.iterator();
        String parent = around.hasNext() ? around.next() : "";
        if (parent.equals("trPr")) elements.start(WordElements.STRUCK_OUT_ROW, attributes);
        if (parent.equals("rPr") && around.hasNext() && around.next().equals("pPr"))
            elements.start(WordElements.STRUCK_OUT_END, attributes);
    }

    @Override
    public void end(String element) {
        int depth = open.size();
        open.pop();
        if (passedOverFrom < 0) elements.end(element);
        else if (depth == passedOverFrom) passedOverFrom = -1;
    }

    @Override
    public void text(String element, String characters) throws Unreadable {
        if (passedOverFrom >= 0 || !element.equals("t")) return;
        budget.take(characters.length());
        elements.text(characters);
    }
}
