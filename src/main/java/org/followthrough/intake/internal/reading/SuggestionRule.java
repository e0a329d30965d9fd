package org.followthrough.intake.internal.reading;

import java.util.List;

/** Tells what a deadline that cannot be read for sure may mean. */
interface SuggestionRule {

    /** @param words in lower case, one line. @return the likeliest first; empty where this rule has nothing to say */
    List<DeadlineReading.Suggestion> of(String words);
}
