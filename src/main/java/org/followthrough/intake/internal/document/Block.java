package org.followthrough.intake.internal.document;

/** A paragraph or a table. */
public sealed interface Block permits Paragraph, Table {

    /** As a reader of the document would say it: "paragraph 12", "table 2". */
    String where();
}
