package org.followthrough.intake.internal.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftOutcome.Kept;
import org.followthrough.intake.internal.draft.DraftOutcome.Loaded;
import org.followthrough.intake.internal.draft.DraftOutcome.LoadedBefore;
import org.followthrough.intake.internal.draft.DraftOutcome.Refused;
import org.followthrough.intake.internal.draft.DraftOutcome.Stale;
import org.followthrough.intake.internal.draft.DraftOutcome.TakenIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes and loads a draft, each time in one transaction that holds it. */
@Component
@Transactional
class DraftDesk {

    private static final Refusal TOO_MUCH = new Refusal(
            "This is more than a draft can hold, so it was not saved. Shorten what you typed.",
            Spot.page(Spot.Page.OVERVIEW, "", ""));

    private final PlanDrafts drafts;
    private final Newcomers newcomers;
    private final FirstLoad first;
    private final NextVersion next;
    private final Clock clock;

    DraftDesk(PlanDrafts drafts, Newcomers newcomers, FirstLoad first, NextVersion next, Clock clock) {
        this.drafts = drafts;
        this.newcomers = newcomers;
        this.first = first;
        this.next = next;
        this.clock = clock;
    }

    public DraftOutcome change(DraftId id, int version, Function<PlanDraft, Mends> change, Viewer viewer) {
        return holding(id, version, draft -> {
            PlanDraft mended = draft.mended(change.apply(draft), viewer.id(), clock.instant());
            return drafts.mend(mended) ? new Kept(mended) : new Refused(draft, List.of(TOO_MUCH));
        });
    }

    /** Loads all of it, with whoever is to be created for it, where nothing is wrong with any of it. */
    public DraftOutcome confirm(
            DraftId id, int version, Function<PlanDraft, MendedPlan> mend, boolean toBeAgreed, Viewer viewer) {
        return holding(id, version, draft -> load(mend.apply(draft), toBeAgreed, viewer));
    }

    /** Whether no other plan's actions are called so. */
    public boolean isFree(String prefix) {
        return first.isFree(prefix);
    }

    /** What a newer version makes of the plan that is here. */
    @Transactional(readOnly = true)
    public Optional<Differences> differences(MendedPlan mended, Viewer viewer) {
        return next.differences(mended, viewer);
    }

    private DraftOutcome holding(DraftId id, int version, Function<PlanDraft, DraftOutcome> then) {
        PlanDraft draft = drafts.locked(id).orElseThrow(NotVisible::new);
        PlanId before = draft.loadedAs();
        if (before != null) return new LoadedBefore(before);
        return draft.version() == version ? then.apply(draft) : new Stale(draft);
    }

    private DraftOutcome load(MendedPlan mended, boolean toBeAgreed, Viewer viewer) {
        List<Refusal> reasons = new PlanCheck(mended).reasons(first::isFree);
        if (!reasons.isEmpty()) return new Refused(mended.draft(), reasons);
        if (mended.about().isNewer()) return takeIn(mended, viewer);
        Newcomers.Added added = newcomers.add(mended, viewer);
        if (!added.refused().isEmpty()) return undone(mended, added.refused());
        PlanId plan = first.load(mended, added.leads(), toBeAgreed, viewer);
        drafts.loaded(mended.draft().id(), plan, mended.reading().whole());
        return new Loaded(plan);
    }

    private DraftOutcome takeIn(MendedPlan mended, Viewer viewer) {
        Differences differences = next.differences(mended, viewer).orElse(null);
        if (differences == null) return new Refused(mended.draft(), List.of(Differences.gone()));
        if (!differences.reasons().isEmpty()) return new Refused(mended.draft(), differences.reasons());
        Newcomers.Added added = newcomers.add(differences.starting(), viewer);
        if (!added.refused().isEmpty()) return undone(mended, added.refused());
        if (!next.takeIn(differences, added.leads(), viewer)) return undone(mended, List.of(Differences.changed()));
        drafts.loaded(mended.draft().id(), differences.plan(), mended.reading().whole());
        return new TakenIn(differences.plan());
    }

    /** What was begun is not done. */
    private static DraftOutcome undone(MendedPlan mended, List<Refusal> reasons) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Refused(mended.draft(), reasons);
    }
}
