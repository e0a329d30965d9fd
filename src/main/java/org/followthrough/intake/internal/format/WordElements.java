package org.followthrough.intake.internal.format;

import org.jspecify.annotations.Nullable;

/** Hears Word's elements in the document's order, by their local names. */
interface WordElements {

    /** Stands for the mark on a row that was struck out. */
    String STRUCK_OUT_ROW = "trPr/del";

    /** @param value the element's {@code val} */
    void start(String element, @Nullable String value);

    void end(String element);

    void text(String characters);
}
