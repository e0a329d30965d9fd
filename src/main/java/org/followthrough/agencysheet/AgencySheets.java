package org.followthrough.agencysheet;

import java.util.List;
import java.util.Map;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * Everything that one agency owes over all plans as one workbook, for agencies that answer by sending a table back. What
 * comes back is shown first; then all of it is taken in, or nothing. Everything here is a business manager's; to anyone else
 * it is not there ({@link org.followthrough.directory.NotVisible}).
 */
public interface AgencySheets {

    int LONGEST_FILLER = 200;

    /** Agencies with the number of answers that each owes, by name. */
    Map<Agency, Integer> owing(Viewer viewer);

    /** The sheet as an Excel workbook. */
    byte[] sheet(AgencyId agency, Viewer viewer);

    /** Reads a sheet that came back. Changes nothing. */
    SheetRead read(AgencyId agency, byte[] content, Viewer viewer);

    /**
     * Takes all rows in: progress is noted, evidence waits for sign-off. To be called outside any transaction.
     *
     * @param filledInBy who filled it in, by name or role
     * @return refused with a sentence for {@code filledInBy}, or as a whole where any row cannot be taken in any more
     */
    Outcome takeIn(AgencyId agency, List<FilledRow> rows, String filledInBy, Viewer viewer);
}
