package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Tests of success statements. Whoever may see one of the actions that a statement covers may see its tests. */
public interface ImpactTests {

    /** With the covered actions that the viewer may see; empty where there are none. */
    Optional<SuccessStatement> statement(SuccessId id, Viewer viewer);

    /** Oldest first. The caller has checked that the statement may be seen. */
    List<ImpactTest> tests(SuccessId id);

    /**
     * Gives a test that is still waited for another day.
     *
     * @param on local to London
     * @return refused with a sentence for {@code day}, or as a whole where nothing is waited for
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome moveDay(SuccessId id, LocalDate on, Viewer viewer);
}
