package org.followthrough.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The golden thread from the review to its recommendations. Callers check who may see; plans carry the permission. */
public interface Reviews {

    /** Adds a review with its findings and recommendations, in the caller's transaction. */
    void add(Review review, List<Finding> findings, List<Recommendation> recommendations);

    /** Adds to a review what a newer version of its plan brings. Joins the caller's transaction. */
    void addTo(ReviewId review, List<Finding> findings, List<Recommendation> recommendations);

    /** A finding of which nothing was stated has actions now. Joins the caller's transaction. */
    void isActedOn(FindingId finding);

    /** The board answers a finding so. Joins the caller's transaction. */
    void isAnswered(FindingId finding, ResponseKind kind);

    /** Takes away a review that no plan answers any more, with all that it found. Joins the caller's transaction. */
    void remove(ReviewId review);

    Optional<Review> review(ReviewId id);

    /** In the plan's own order. */
    List<Finding> findings(ReviewId review);

    /** Of many reviews at once, each in its plan's own order. */
    List<Finding> findings(Collection<ReviewId> reviews);

    List<Recommendation> recommendations(ReviewId review);
}
