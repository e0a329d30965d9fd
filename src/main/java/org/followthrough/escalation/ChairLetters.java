package org.followthrough.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Drafts letters from a chair. Commands are a business manager's, and throw {@link org.followthrough.directory.NotVisible}. */
public interface ChairLetters {

    /** Newest first. */
    List<ChairLetter> all(Viewer viewer);

    Optional<ChairLetter> find(UUID id, Viewer viewer);

    /** The words of a letter to an agency about everything that it has overdue now; empty where nothing is. */
    String proposed(AgencyId agency, String signatory, Viewer viewer);

    /** What was kept of it, newest first: the letter as it stands and as it stood before each change. */
    List<ChairLetter> versions(UUID id, Viewer viewer);

    /**
     * Keeps a letter, beside what was kept of it before; joins the caller's transaction.
     *
     * @return refused with sentences for {@code agency}, {@code signatory} and {@code words}
     */
    Outcome keep(UUID id, AgencyId agency, String signatory, String words, Viewer viewer);
}
