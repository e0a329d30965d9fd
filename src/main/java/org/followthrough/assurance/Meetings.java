package org.followthrough.assurance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Viewer;

/** Judging evidence at a meeting: many submissions with one minute. Must be called outside any transaction. */
public interface Meetings {

    /** What waits for a group's judgement, the longest waiting first. Empty unless the viewer chairs it. */
    List<Submission> agenda(GroupId group, Viewer viewer);

    /** @param task what a verdict finishes: a later round is another task @param days since it was sent, 0 where unknown */
    record Submission(ActionView action, UUID task, long days) {}

    /** @param wrong sentences by field; nothing was recorded where there are any @param decided a sentence for each verdict */
    record Recorded(Map<String, String> wrong, List<String> decided) {}

    /**
     * Each verdict is a decision of its own: one that somebody else has taken meanwhile stays theirs, and the others hold.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer chairs the group, and for anything that is not its to judge
     */
    Recorded record(GroupId group, NewMeeting meeting, Viewer viewer);
}
