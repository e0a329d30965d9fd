package org.followthrough.intake.internal.draft;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.draft.DraftOutcome.Kept;
import org.followthrough.intake.internal.draft.DraftOutcome.Loaded;
import org.followthrough.intake.internal.draft.DraftOutcome.LoadedBefore;
import org.followthrough.intake.internal.draft.DraftOutcome.Refused;
import org.followthrough.intake.internal.draft.DraftOutcome.Stale;
import org.followthrough.intake.internal.export.BoardsLayout;
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
    private final PlanLoading loading;
    private final Newcomers newcomers;
    private final BoardsLayout layouts;
    private final Clock clock;

    DraftDesk(PlanDrafts drafts, PlanLoading loading, Newcomers newcomers, BoardsLayout layouts, Clock clock) {
        this.drafts = drafts;
        this.loading = loading;
        this.newcomers = newcomers;
        this.layouts = layouts;
        this.clock = clock;
    }

    public DraftOutcome change(DraftId id, int version, Function<PlanDraft, Mends> change, Viewer viewer) {
        return holding(id, version, draft -> {
            PlanDraft mended = draft.mended(change.apply(draft), viewer.id(), clock.instant());
            return drafts.mend(mended) ? new Kept(mended) : new Refused(draft, List.of(TOO_MUCH));
        });
    }

    /** Loads all of it, with whoever is to be created for it, where nothing is wrong with any of it. */
    public DraftOutcome confirm(DraftId id, int version, Function<PlanDraft, MendedPlan> mend, Viewer viewer) {
        return holding(id, version, draft -> load(mend.apply(draft), viewer));
    }

    /** Whether no other plan's actions are called so. */
    public boolean isFree(String prefix) {
        return loading.isFree(prefix);
    }

    private DraftOutcome holding(DraftId id, int version, Function<PlanDraft, DraftOutcome> then) {
        PlanDraft draft = drafts.locked(id).orElseThrow(NotVisible::new);
        PlanId before = draft.loadedAs();
        if (before != null) return new LoadedBefore(before);
        return draft.version() == version ? then.apply(draft) : new Stale(draft);
    }

    private DraftOutcome load(MendedPlan mended, Viewer viewer) {
        PlanDraft draft = mended.draft();
        List<Refusal> reasons = new PlanCheck(mended).reasons(loading::isFree);
        if (!reasons.isEmpty()) return new Refused(draft, reasons);
        Newcomers.Added added = newcomers.add(mended, viewer);
        if (!added.refused().isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Refused(draft, added.refused());
        }
        PlanId plan = loading.load(new PlanMaker(mended, added.leads()).plan(), viewer);
        PrintedPlan printed = mended.reading().whole();
        drafts.loaded(draft.id(), plan, printed);
        layouts.keep(
                plan, printed, mended.loaded().stream().map(MendedAction::where).toList());
        return new Loaded(plan);
    }
}
