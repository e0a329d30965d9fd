package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.followthrough.intake.PlanReading.Reason;

/**
 * Streams a part of a Word document. Refuses document types (and with them anything outside the document), depths and
 * amounts of text that no plan has.
 */
final class WordStream {

    private static final int DEEPEST = 250;
    private static final int MOST_TEXT = 1_000_000;
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** Struck-out text, and what a newer element repeats for older readers. */
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback");

    private final XMLStreamReader xml;
    private final WordElements elements;
    private final Deque<String> open = new ArrayDeque<>();
    private int text;
    private int passedOverFrom = -1;

    private WordStream(XMLStreamReader xml, WordElements elements) {
        this.xml = xml;
        this.elements = elements;
    }

    static void read(InputStream part, WordElements elements) throws IOException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new WordStream(factory.createXMLStreamReader(part), elements).walk();
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private void walk() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw reachesOut();
                default -> {}
            }
        }
    }

    private void start() throws Unreadable {
        String name = xml.getLocalName();
        if (open.size() >= DEEPEST) throw Unreadable.tooMuch();
        String parent = open.isEmpty() ? "" : open.peek();
        open.push(name);
        if (passedOverFrom >= 0) return;
        if (name.equals("del") && parent.equals("trPr")) elements.start(WordElements.STRUCK_OUT_ROW, null);
        if (PASSED_OVER.contains(name) || name.endsWith("PrChange")) passedOverFrom = open.size();
        else if (WORD.contains(String.valueOf(xml.getNamespaceURI()))) elements.start(name, value());
    }

    private void end() {
        int depth = open.size();
        String name = open.pop();
        if (passedOverFrom < 0) {
            if (WORD.contains(String.valueOf(xml.getNamespaceURI()))) elements.end(name);
        } else if (depth == passedOverFrom) {
            passedOverFrom = -1;
        }
    }

    private void text() throws Unreadable {
        if (passedOverFrom >= 0 || !"t".equals(open.peek())) return;
        String characters = xml.getText();
        text += characters.length();
        if (text > MOST_TEXT) throw Unreadable.tooMuch();
        elements.text(characters);
    }

    private @org.jspecify.annotations.Nullable String value() {
        return xml.getAttributeValue(xml.getNamespaceURI(), "val");
    }

    private static Unreadable reachesOut() {
        return new Unreadable(
                Reason.UNREADABLE,
                "The document refers to things outside itself in a way that Word never writes, so it was"
                        + " not opened.");
    }
}
