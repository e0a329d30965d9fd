package org.followthrough.reporting;

import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Viewer;

/** The quarters' reports, for those who read everything; to anyone else there are none. */
public interface Reports {

    /**
     * Newest quarter first.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer reads everything
     */
    List<Report> all(Viewer viewer);

    /** @throws org.followthrough.directory.NotVisible where there is none, or not for this viewer */
    Report report(ReportId id, Viewer viewer);

    /**
     * The frozen numbers or, while the report is open, what they would be at this moment.
     *
     * @throws org.followthrough.directory.NotVisible where there is none, or not for this viewer
     */
    ReportSnapshot numbers(ReportId id, Viewer viewer);

    /**
     * The quarter whose report may be opened by hand: the last one or, where that has its report, the present one. Empty
     * where both have theirs, where there is no plan to report on, and for those who may not open any.
     */
    Optional<Quarter> toOpen(Viewer viewer);

    /**
     * Opens a quarter's report ahead of the calendar, or after a day was missed. To be run as a command, because another
     * node may be opening it too.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager
     */
    Opened open(Quarter quarter, Viewer viewer);

    /** What came of opening a report. */
    sealed interface Opened {

        record Now(ReportId report) implements Opened {}

        /** @param sentence why it was not opened */
        record Refused(String sentence) implements Opened {}
    }
}
