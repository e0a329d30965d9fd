package org.followthrough.handover;

import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Handing a leaver's whole work over, by a business manager; {@link NotVisible} for anyone else. */
public interface HandOvers {

    /** @throws NotVisible also where there is no such person */
    Holdings holdings(PersonId leaver, Viewer viewer);

    /**
     * Moves everything, or nothing: joins the caller's transaction, in which a refusal must undo whatever was moved. What a
     * person led keeps that it was theirs until now. Refused where they hold something else than was looked through.
     */
    Outcome handOver(NewHandOver given, Viewer viewer);

    /** The sentence where somebody holds something else by now, without a field. */
    String CHANGED =
            "What this person holds has changed since you looked. Look through it again: this is how it stands now.";
}
