package org.followthrough.intake.internal.export;

import java.time.LocalDate;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;

/** What is known of how a board printed its plan. */
@Component
class BoardsPlan {

    private final Reviews reviews;
    private final PlansInPrint prints;
    private final BoardsLayout layouts;

    BoardsPlan(Reviews reviews, PlansInPrint prints, BoardsLayout layouts) {
        this.reviews = reviews;
        this.prints = prints;
        this.layouts = layouts;
    }

    PaperMaker paper(PlanView plan, boolean everything, LocalDate today) {
        return new PaperMaker(
                layouts.of(plan.id()), reviews.findings(plan.review()), prints.actions(plan.id()), everything, today);
    }
}
