package org.followthrough.record;

import java.util.List;
import org.followthrough.directory.Viewer;

/**
 * What became, in a year, of all that reviews asked for: what was implemented and with what impact, what was not and why.
 * For those who read everything; to anyone else there is none.
 */
public interface YearRecords {

    /**
     * The years in which there is anything, newest first.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer reads everything
     */
    List<FinancialYear> years(Viewer viewer);

    /**
     * As it stood when the year ended; while it runs, as it stands.
     *
     * @throws org.followthrough.directory.NotVisible where there is nothing in that year, or not for this viewer
     */
    YearRecord record(FinancialYear year, Viewer viewer);
}
