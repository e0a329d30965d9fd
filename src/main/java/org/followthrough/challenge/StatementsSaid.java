package org.followthrough.challenge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Viewer;

/**
 * Where challenges find the statements that agencies gave: answered by whoever knows the reports, because the reports in
 * turn list the challenges.
 */
public interface StatementsSaid {

    /** Those in the newest reports that this viewer may read, by report and agency; empty for who reads no reports. */
    List<StatementSaid> recent(Viewer viewer);

    /** Empty where the agency gave none, or the report is not this viewer's to read. */
    Optional<StatementSaid> find(UUID report, AgencyId agency, Viewer viewer);
}
