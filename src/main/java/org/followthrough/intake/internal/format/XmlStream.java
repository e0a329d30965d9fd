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
import org.jspecify.annotations.Nullable;

/**
 * Streams a part of an Office file. Refuses document types (and with them anything outside the document) and depths that no
 * document has.
 */
final class XmlStream {

    private static final int DEEPEST = 250;

    private final XMLStreamReader xml;
    private final Set<String> namespaces;
    private final XmlElements elements;
    private final Deque<String> open = new ArrayDeque<>();

    private XmlStream(XMLStreamReader xml, Set<String> namespaces, XmlElements elements) {
        this.xml = xml;
        this.namespaces = namespaces;
        this.elements = elements;
    }

    /** @param namespaces whose elements are heard */
    static void read(InputStream part, Set<String> namespaces, XmlElements elements) throws IOException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new XmlStream(factory.createXMLStreamReader(part), namespaces, elements).walk();
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
        if (open.size() >= DEEPEST) throw Unreadable.tooMuch();
        open.push(xml.getLocalName());
        if (isHeard()) elements.start(xml.getLocalName(), this::attribute);
    }

    private void end() throws Unreadable {
        open.pop();
        if (isHeard()) elements.end(xml.getLocalName());
    }

    private void text() throws Unreadable {
        String element = open.peek();
        if (element != null) elements.text(element, xml.getText());
    }

    private boolean isHeard() {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespaces.contains(namespace);
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }

    private static Unreadable reachesOut() {
        return new Unreadable(
                Reason.UNREADABLE,
                "The document refers to things outside itself in a way that Office never writes, so it was"
                        + " not opened.");
    }
}
