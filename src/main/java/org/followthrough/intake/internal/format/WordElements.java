package org.followthrough.intake.internal.format;

/** Hears Word's elements in the document's order, by their local names, without those that count for nothing. */
interface WordElements {

    /** Stands for the mark on a row that was struck out. */
    String STRUCK_OUT_ROW = "trPr/del";

    /** Stands for the mark on a paragraph whose end was struck out. */
    String STRUCK_OUT_END = "pPr/del";

    void start(String element, XmlElements.Attributes attributes);

    void end(String element);

    void text(String characters);
}
