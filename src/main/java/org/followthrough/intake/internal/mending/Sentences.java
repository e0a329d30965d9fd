package org.followthrough.intake.internal.mending;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.intake.internal.document.ListMarks;

/** The sentences of a cell, each of which may turn out to be an action of its own. A line ends a sentence too. */
public final class Sentences {

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.lines().toList()) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
            breaks.setText(line);
            int from = breaks.first();
            for (int until = breaks.next(); until != BreakIterator.DONE; until = breaks.next()) {
                String sentence =
                        ListMarks.without(line.substring(from, until).strip()).strip();
                if (!sentence.isEmpty()) sentences.add(sentence);
                from = until;
            }
        }
        return sentences;
    }
}
