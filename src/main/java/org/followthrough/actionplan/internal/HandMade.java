package org.followthrough.actionplan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.actionplan.Revision.Added;
import org.followthrough.directory.Viewer;
import org.followthrough.review.FindingId;
import org.followthrough.review.Recommendation;
import org.followthrough.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes actions that no version of a plan prints. They hang in the golden thread as if it did. */
@Component
class HandMade {

    private final Additions additions;
    private final Reviews reviews;
    private final PlansInPrint prints;
    private final HandRows rows;
    private final Deeds deeds;

    HandMade(Additions additions, Reviews reviews, PlansInPrint prints, HandRows rows, Deeds deeds) {
        this.additions = additions;
        this.reviews = reviews;
        this.prints = prints;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** Whether what it is to hang on is this plan's. */
    boolean hangsHere(PlanView plan, HandAction action) {
        boolean finding = action.finding() == null
                || reviews.findings(plan.review()).stream()
                        .anyMatch(each -> each.id().equals(action.finding()));
        return finding && (action.recommendation() == null || recommendation(plan, action) != null);
    }

    private @Nullable Recommendation recommendation(PlanView plan, HandAction action) {
        return reviews.recommendations(plan.review()).stream()
                .filter(each -> each.id().equals(action.recommendation()))
                .findFirst()
                .orElse(null);
    }

    ActionView make(PlanView plan, HandAction action, @Nullable ActionView from, Viewer viewer) {
        Recommendation recommendation = recommendation(plan, action);
        FindingId finding = recommendation == null ? action.finding() : recommendation.finding();
        Added added = new Added(printed(plan, action, finding, recommendation), finding, null);
        String minute = action.minute().isEmpty() ? null : action.minute();
        ActionView made =
                additions.add(plan, minute, List.of(added), viewer.id()).get(0);
        ActionId source = from == null ? null : from.id();
        rows.madeByHand(made.id(), source, action.priority());
        if (source != null) rows.putBehind(plan.id(), made.id(), source);
        deeds.done(
                made.answer(),
                "action-added",
                from == null ? Map.of() : Map.of("made-from", from.reference()),
                viewer.id());
        return made;
    }

    private NewAction printed(
            PlanView plan, HandAction action, @Nullable FindingId finding, @Nullable Recommendation recommendation) {
        NewLead lead = action.lead();
        LocalDate due = action.due();
        return new NewAction(
                null,
                recommendation == null ? null : recommendation.ref(),
                recommendation == null ? null : recommendation.wording(),
                action.wording(),
                lead == null ? List.of() : List.of(lead),
                "",
                new Deadline(null, due == null ? DeadlineKind.NONE : DeadlineKind.DATE, null, due),
                action.success().isEmpty() ? null : action.success(),
                null,
                null,
                null,
                AsItStands.toDo(),
                beside(plan, finding, recommendation));
    }

    /** Under the headings of the last action that hangs there too. */
    private InPrint beside(PlanView plan, @Nullable FindingId finding, @Nullable Recommendation recommendation) {
        if (recommendation == null && finding == null) return InPrint.ALONE;
        InPrint like = rows.lastUnder(plan.id(), finding, recommendation == null ? null : recommendation.id())
                .flatMap(prints::action)
                .map(ActionInPrint::print)
                .orElse(InPrint.ALONE);
        String section = recommendation == null ? like.section() : recommendation.section();
        return new InPrint(section, like.theme(), like.lesson(), null, null);
    }
}
