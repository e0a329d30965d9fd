package org.followthrough.intake.internal.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftOutcome.Refused;
import org.followthrough.shared.London;
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
    private final Directory directory;
    private final Clock clock;

    PlanIntake(PlanDrafts drafts, DraftDesk desk, Directory directory, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those that are not loaded yet, last changed first. */
    public List<DraftSummary> waiting(Viewer viewer) {
        check(viewer);
        return drafts.waiting();
    }

    public PlanDraft draft(DraftId id, Viewer viewer) {
        check(viewer);
        return drafts.draft(id).orElseThrow(NotVisible::new);
    }

    /** What the page of a draft shows, which may hold mends that are not saved. */
    public OpenDraft open(PlanDraft draft, Viewer viewer) {
        check(viewer);
        LeadChoices leads = new LeadChoices(directory);
        List<Concern> concerns = new ArrayList<>();
        if (drafts.isLoadedBefore(draft)) concerns.add(new Concern(LOADED_BEFORE, List.of()));
        concerns.addAll(new Concerns(draft, leads, London.today(clock)).all());
        return new OpenDraft(draft, leads, concerns);
    }

    public DraftOutcome save(DraftId id, int version, Mends mends, Viewer viewer) {
        check(viewer);
        return desk.save(id, version, mends, viewer);
    }

    /** Saves, and takes whoever was chosen for a printed name wherever else it is printed and nobody is chosen. */
    public DraftOutcome saveSameNames(DraftId id, int version, Mends mends, Viewer viewer) {
        return save(id, version, new SameNames(draft(id, viewer).printed()).spread(mends), viewer);
    }

    /** Loads the plan as it was mended: all of it, or nothing and the sentences why. However often it is sent, once. */
    public DraftOutcome confirm(DraftId id, int version, Mends mends, Viewer viewer) {
        check(viewer);
        try {
            return patiently(() -> desk.confirm(id, version, mends, viewer));
        } catch (DuplicateKeyException takenMeanwhile) {
            PlanDraft draft = draft(id, viewer);
            return new Refused(draft, Map.of("prefix", HeadCheck.taken(mends.prefix())));
        }
    }

    /** @return false where it was loaded meanwhile */
    public boolean discard(DraftId id, Viewer viewer) {
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
