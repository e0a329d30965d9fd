package org.followthrough.intake.internal.reading;

import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.WordLists;

/** What the parts of one document's reading share. */
record Reading(
        ColumnWords words,
        DocumentDeadlines deadlines,
        Problems problems,
        FindingList findings,
        Outline outline,
        ActionMaker maker) {

    static Reading of(Document document, Meanings meanings) {
        Problems problems = new Problems();
        FindingList findings = new FindingList(problems);
        DocumentDeadlines deadlines = new DocumentDeadlines(DeadlineReader.in(document, meanings));
        return new Reading(
                new ColumnWords(WordLists.bundled("/intake/column-words.txt"), meanings),
                deadlines,
                problems,
                findings,
                new Outline(),
                new ActionMaker(deadlines, findings, problems));
    }
}
