package org.followthrough.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.shared.Outcome;

/**
 * Answers what a review found, finding by finding, and has the executive agree the whole. Commands join the caller's
 * transaction and throw {@link org.followthrough.directory.NotVisible} where the viewer may not do so.
 */
public interface PlanResponses {

    /** Where a response stands that the executive has still to agree. */
    enum Stage {
        DRAFT("Draft: the business unit answers the findings"),
        SENT("Sent: the executive is asked to agree it");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Empty where the plan was loaded as agreed, or has been agreed since. */
    Optional<Stage> stage(PlanId plan);

    /** Why the executive sent it back, while it is a draft again. */
    Optional<String> sentBack(PlanId plan);

    /** @param acted whether actions of the plan stand under it @param answer empty where it was not answered here */
    record Answered(Finding finding, boolean acted, Optional<FindingAnswer> answer) {

        /** Whether a reader knows how the board answered it. */
        public boolean isStated() {
            return acted || answer.isPresent() || finding.response() != null;
        }
    }

    /** In the plan's own order. The caller has checked that the plan may be seen. */
    List<Answered> findings(PlanId plan);

    /**
     * How many findings of each plan have no answer that is stated; a plan without any is absent, and so is a draft. Shows
     * what one viewer may not see: for counting alone.
     */
    Map<PlanId, Integer> notStated();

    /**
     * Answers a finding, or answers it anew. A business manager's, and not while the executive has the response.
     *
     * @return refused with sentences for {@code kind}, {@code rationale}, {@code owner}, {@code reviewOn}, {@code byOther}
     */
    Outcome answer(PlanId plan, FindingId finding, NewFindingAnswer answer, Viewer viewer);

    /** The worklist has checked who is asked for these three. */
    Outcome send(PlanId plan, Viewer viewer);

    Outcome agree(PlanId plan, String minute, Viewer viewer);

    Outcome sendBack(PlanId plan, String reason, Viewer viewer);
}
