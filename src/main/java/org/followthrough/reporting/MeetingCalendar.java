package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * When the executive and its groups meet. A quarter's report is counted back from the papers of the executive's first
 * meeting after the quarter; where none is planned, from a number of working days after it.
 */
public interface MeetingCalendar {

    /** From today on, the next first. @throws org.followthrough.directory.NotVisible unless the viewer reads everything */
    List<BoardMeeting> coming(Viewer viewer);

    /**
     * @param heldOn null where none could be read
     * @param papersOn null for five working days before
     * @return refused for {@code held}, {@code papers} or {@code group}
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager
     */
    Outcome add(GroupId group, @Nullable LocalDate heldOn, @Nullable LocalDate papersOn, Viewer viewer);

    /**
     * Takes a meeting out. A report that is open keeps its days.
     *
     * @throws org.followthrough.directory.NotVisible where there is none, or the viewer is no business manager
     */
    Outcome remove(UUID meeting, Viewer viewer);
}
