package org.followthrough.worklist.internal;

import org.followthrough.shared.Outcome;

/** What finishing a piece of work came to. */
public sealed interface Finished {

    record Done() implements Finished {}

    /** Somebody else, or the same person with other words, was there first; or the process took it away. */
    record Gone() implements Finished {}

    record Refused(Outcome.Refused why) implements Finished {}

    /** Still open, but something else changed the same matter each time it was tried. */
    record Contested() implements Finished {}
}
