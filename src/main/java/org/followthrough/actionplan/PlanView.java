package org.followthrough.actionplan;

import java.time.Instant;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.review.ReviewId;
import org.jspecify.annotations.Nullable;

/** A plan as a person reads it who may see at least one of its actions. */
public record PlanView(
        PlanId id,
        ReviewId review,
        String title,
        String prefix,
        GroupId assuringGroup,
        @Nullable String agreedMinute,
        String sourceName,
        PersonId loadedBy,
        Instant loadedAt) {

    /** The same, for actions that another meeting agreed, or none. */
    public PlanView agreedAt(@Nullable String minute) {
        return new PlanView(id, review, title, prefix, assuringGroup, minute, sourceName, loadedBy, loadedAt);
    }
}
