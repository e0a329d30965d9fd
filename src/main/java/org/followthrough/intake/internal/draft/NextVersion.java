package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewVersion;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.export.BoardsLayout;
import org.followthrough.intake.internal.memory.Comparison;
import org.followthrough.intake.internal.memory.Field;
import org.followthrough.intake.internal.memory.NewerVersion;
import org.followthrough.intake.internal.memory.VersionedAction;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;

/** Takes a draft in as a newer version of a plan that is here, in the draft's transaction. */
@Component
class NextVersion {

    private final NewerVersion newer;
    private final PlanRevising revising;
    private final ActionPlans plans;
    private final Reviews reviews;
    private final BoardsLayout layouts;

    NextVersion(NewerVersion newer, PlanRevising revising, ActionPlans plans, Reviews reviews, BoardsLayout layouts) {
        this.newer = newer;
        this.revising = revising;
        this.plans = plans;
        this.reviews = reviews;
        this.layouts = layouts;
    }

    /** Empty where it is a newer version of no plan that is here. */
    Optional<Differences> differences(MendedPlan mended, Viewer viewer) {
        if (!mended.about().isNewer()) return Optional.empty();
        PlanId plan = new PlanId(UUID.fromString(mended.about().newerOf()));
        if (plans.plan(plan, viewer).isEmpty()) return Optional.empty();
        List<PlanVersion> versions = revising.versions(plan);
        Comparison comparison = newer.compare(plan, AsMended.plan(mended), viewer);
        return Optional.of(
                new Differences(mended, plan, versions.get(versions.size() - 1).number(), comparison));
    }

    /**
     * Takes over what is ticked.
     *
     * @param added who was created for a printed name, by its key
     * @return false where somebody was faster and nothing of it may stay
     */
    boolean takeIn(Differences differences, Map<String, NewLead> added, Viewer viewer) {
        MendedPlan mended = differences.mended();
        PlanId plan = differences.plan();
        FindingsHere findings = new FindingsHere(
                reviews.findings(
                        plans.plan(plan, viewer).orElseThrow(NotVisible::new).review()),
                plans.actions(plan, viewer));
        Revisions revisions = new Revisions(differences, new PlanMaker(mended, added), findings);
        About about = mended.about();
        NewVersion version = new NewVersion(
                mended.draft().fileName(),
                about.agreed() ? about.minute() : null,
                revisions.all(action -> revising.goneIn(action).isPresent()));
        PlanVersion taken = revising.revise(plan, version, viewer);
        if (taken.number() != differences.version() + 1) return false;
        layouts.keep(plan, mended.reading().whole(), places(differences, viewer));
        return true;
    }

    /** Where in the newer version each action of the plan stands, in the plan's order; empty where nowhere. */
    private List<String> places(Differences differences, Viewer viewer) {
        Map<String, String> standing = new HashMap<>();
        for (Comparison.Same same : differences.comparison().same())
            standing.put(same.before().id(), differences.where(same.after()));
        for (Comparison.Changed changed : differences.comparison().changed())
            if (followsRating(differences, changed))
                standing.put(changed.before().id(), differences.where(changed.after()));
        List<VersionedAction> added = differences.additions();
        List<String> places = new ArrayList<>();
        List<ActionView> now = plans.actions(differences.plan(), viewer);
        int last = now.stream().mapToInt(ActionView::listed).max().orElse(0);
        while (places.size() < last) places.add("");
        now.forEach(action -> places.set(
                action.listed() - 1, standing.getOrDefault(action.id().value().toString(), "")));
        for (int at = 0; at < added.size(); at++)
            places.set(last - added.size() + at, differences.where(added.get(at)));
        return places;
    }

    /** The rating is kept with the row: one that is not taken over keeps the row as it was. */
    private static boolean followsRating(Differences differences, Comparison.Changed changed) {
        boolean differs = changed.changes().stream().anyMatch(change -> change.field() == Field.RATING);
        return !differs || differences.changes(changed).stream().anyMatch(change -> change.field() == Field.RATING);
    }
}
