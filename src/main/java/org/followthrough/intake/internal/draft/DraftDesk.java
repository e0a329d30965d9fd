package org.followthrough.intake.internal.draft;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftOutcome.Kept;
import org.followthrough.intake.internal.draft.DraftOutcome.Loaded;
import org.followthrough.intake.internal.draft.DraftOutcome.LoadedBefore;
import org.followthrough.intake.internal.draft.DraftOutcome.Refused;
import org.followthrough.intake.internal.draft.DraftOutcome.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes and loads a draft, each time in one transaction that holds it. */
@Component
@Transactional
class DraftDesk {

    private static final String TOO_MUCH =
            "This is more than a draft can hold, so it was not saved. Shorten what you typed.";

    private final PlanDrafts drafts;
    private final PlanLoading loading;
    private final Directory directory;
    private final Clock clock;

    DraftDesk(PlanDrafts drafts, PlanLoading loading, Directory directory, Clock clock) {
        this.drafts = drafts;
        this.loading = loading;
        this.directory = directory;
        this.clock = clock;
    }

    public DraftOutcome save(DraftId id, int version, Mends mends, Viewer viewer) {
        return change(id, version, mends, viewer, Kept::new);
    }

    /** Keeps what was typed, and loads it all where nothing is wrong with any of it. */
    public DraftOutcome confirm(DraftId id, int version, Mends mends, Viewer viewer) {
        return change(id, version, mends, viewer, draft -> load(draft, viewer));
    }

    private DraftOutcome change(
            DraftId id, int version, Mends mends, Viewer viewer, Function<PlanDraft, DraftOutcome> then) {
        PlanDraft draft = drafts.locked(id).orElseThrow(NotVisible::new);
        PlanId before = draft.loadedAs();
        if (before != null) return new LoadedBefore(before);
        if (draft.version() != version) return new Stale(draft);
        PlanDraft mended = draft.mended(mends, viewer.id(), clock.instant());
        return drafts.mend(mended) ? then.apply(mended) : new Refused(draft, Map.of("", TOO_MUCH));
    }

    private DraftOutcome load(PlanDraft draft, Viewer viewer) {
        LeadChoices leads = new LeadChoices(directory);
        Map<String, String> errors = new PlanCheck(new HeadCheck(loading::isFree), leads).errors(draft.mends());
        if (!errors.isEmpty()) return new Refused(draft, errors);
        PlanId plan = loading.load(new PlanMaker(leads).plan(draft), viewer);
        drafts.loaded(draft.id(), plan);
        return new Loaded(plan);
    }
}
