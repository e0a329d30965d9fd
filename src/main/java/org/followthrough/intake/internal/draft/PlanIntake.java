package org.followthrough.intake.internal.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.Concern.TakeOver;
import org.followthrough.intake.internal.draft.Concern.Weight;
import org.followthrough.intake.internal.draft.DraftOutcome.Refused;
import org.followthrough.intake.internal.draft.Spot.Page;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Drafts on their way to a running plan. For business managers alone, who stand in for each other. */
@Component
public class PlanIntake {

    private static final int TRIES = 5;
    private static final String LOADED_BEFORE =
            "This very file was loaded as a plan before. Load it again only if you mean to.";

    private final PlanDrafts drafts;
    private final DraftDesk desk;
    private final Uploads uploads;
    private final Mending mending;
    private final Clock clock;

    PlanIntake(PlanDrafts drafts, DraftDesk desk, Uploads uploads, Mending mending, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.uploads = uploads;
        this.mending = mending;
        this.clock = clock;
    }

    /** Those that are not loaded yet, last changed first. */
    public List<DraftSummary> waiting(Viewer viewer) {
        check(viewer);
        return drafts.waiting();
    }

    /** Files that are being read, and those that could not be, last uploaded first. */
    public List<FileBeingRead> beingRead(Viewer viewer) {
        check(viewer);
        return uploads.all(clock.instant());
    }

    /** The file that is to be this draft, where it is not yet. */
    public Optional<FileBeingRead> beingRead(DraftId id, Viewer viewer) {
        check(viewer);
        return uploads.upload(id, clock.instant());
    }

    public PlanDraft draft(DraftId id, Viewer viewer) {
        check(viewer);
        return drafts.draft(id).orElseThrow(NotVisible::new);
    }

    /** A draft read again with everything that was put right, which may not be saved. */
    public MendedPlan mended(PlanDraft draft) {
        return mending.mended(draft);
    }

    /** What to look at first, worst first. */
    public List<Concern> concerns(MendedPlan plan, LikeActions.Found found, Viewer viewer) {
        List<Concern> concerns = new ArrayList<>();
        if (drafts.isLoadedBefore(plan.draft())) concerns.add(Concern.of(Weight.DECIDE, LOADED_BEFORE, List.of()));
        Optional<Differences> newer = differences(plan, viewer);
        newer.ifPresent(differences -> concerns.add(differences.concern()));
        MendedPlan starting = newer.map(Differences::starting).orElse(plan);
        concerns.addAll(found.concerns(starting));
        concerns.addAll(new Concerns(starting).all());
        concerns.sort(Comparator.comparing(Concern::weight));
        return concerns;
    }

    /** What a newer version makes of the plan that is here; empty where it is one of no plan here. */
    public Optional<Differences> differences(MendedPlan plan, Viewer viewer) {
        return desk.differences(plan, viewer);
    }

    /** What keeps it from being loaded; empty where nothing does. */
    public List<Refusal> reasons(MendedPlan plan, Viewer viewer) {
        List<Refusal> reasons = new PlanCheck(plan).reasons(desk::isFree);
        if (plan.about().isNewer() && differences(plan, viewer).isEmpty()) reasons.add(0, Differences.gone());
        return reasons;
    }

    /** What is not right yet of what is said of the plan as a whole: sentences by field. */
    public Map<String, String> aboutErrors(MendedPlan plan) {
        return PlanCheck.aboutErrors(plan, desk::isFree);
    }

    /** What confirming would do. */
    public Consequences consequences(MendedPlan plan) {
        return new Consequences(plan, mending.readers());
    }

    public DraftOutcome change(DraftId id, int version, Function<PlanDraft, Mends> change, Viewer viewer) {
        check(viewer);
        return desk.change(id, version, change, viewer);
    }

    /** Takes over every proposal of a kind. */
    public DraftOutcome takeOver(DraftId id, int version, TakeOver what, Viewer viewer) {
        return change(id, version, draft -> Proposals.takeOver(what, mended(draft)), viewer);
    }

    /**
     * Loads the plan as it was mended: all of it, or nothing and the sentences why. However often it is sent, once.
     *
     * @param ticked what of a newer version is taken over, which is kept also where nothing is loaded
     * @param toBeAgreed whether the executive has still to agree a new plan, so that nothing of it starts yet
     */
    public DraftOutcome confirm(
            DraftId id, int version, UnaryOperator<Ticks> ticked, boolean toBeAgreed, Viewer viewer) {
        check(viewer);
        Function<PlanDraft, Mends> ticking =
                draft -> draft.mends().with(ticked.apply(draft.mends().ticks()));
        DraftOutcome outcome = confirm(id, version, ticking, toBeAgreed, viewer);
        if (!(outcome instanceof Refused refused) || isKept(refused, viewer)) return outcome;
        return change(id, version, ticking, viewer) instanceof DraftOutcome.Kept kept
                ? new Refused(kept.draft(), refused.reasons())
                : outcome;
    }

    private boolean isKept(Refused refused, Viewer viewer) {
        PlanDraft shown = refused.draft();
        return draft(shown.id(), viewer).mends().equals(shown.mends());
    }

    private DraftOutcome confirm(
            DraftId id, int version, Function<PlanDraft, Mends> ticking, boolean toBeAgreed, Viewer viewer) {
        Function<PlanDraft, MendedPlan> mend = draft -> mended(draft.showing(ticking.apply(draft)));
        try {
            return patiently(() -> desk.confirm(id, version, mend, toBeAgreed, viewer));
        } catch (DuplicateKeyException takenMeanwhile) {
            PlanDraft draft = draft(id, viewer);
            String sentence = HeadCheck.taken(draft.mends().about().prefix());
            return new Refused(draft, List.of(new Refusal(sentence, Spot.page(Page.ABOUT, "prefix", "Mend it"))));
        } catch (NotVisible goneMeanwhile) {
            PlanDraft draft = draft(id, viewer);
            if (!draft.mends().about().isNewer()) throw goneMeanwhile;
            return new Refused(draft, List.of(Differences.gone()));
        }
    }

    /** @return false where it was loaded meanwhile */
    public boolean discard(DraftId id, Viewer viewer) {
        check(viewer);
        if (uploads.upload(id, clock.instant()).isPresent()) {
            uploads.end(id);
            return true;
        }
        draft(id, viewer);
        return drafts.delete(id);
    }

    /** A second click waits for the first one's load, which may take longer than a database lets it wait. */
    private static DraftOutcome patiently(Supplier<DraftOutcome> load) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return load.get();
            } catch (TransientDataAccessException stillHeld) {
                continue;
            }
        }
        return load.get();
    }

    private static void check(Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
    }
}
