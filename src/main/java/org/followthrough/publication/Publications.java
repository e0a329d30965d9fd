package org.followthrough.publication;

import java.util.List;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * Words, checks and takes back what the public reads of a plan. A business manager's, and {@link
 * org.followthrough.directory.NotVisible} to anybody else; commands join the caller's transaction.
 */
public interface Publications {

    /** Newest first. */
    List<Publication> of(PlanId plan, Viewer viewer);

    /** Findings, then actions, in the plan's own order. */
    List<PublicItem> items(PublicationId id, Viewer viewer);

    /** What in its public text may point to a person. */
    List<NameFound> names(PublicationId id, Viewer viewer);

    /** Begins a new version from what was published last. @return refused where one is begun already */
    Outcome begin(PlanId plan, Viewer viewer);

    /** Keeps what was typed while it is worded. @return refused, with nothing kept, by field */
    Outcome save(PublicationId id, NewWording wording, Viewer viewer);

    /** Takes down what is published. @return refused for {@code reason} */
    Outcome takeBack(PublicationId id, String reason, Viewer viewer);
}
