package org.followthrough.intake.internal.draft;

import java.util.List;
import org.followthrough.actionplan.PlanId;

/** What came of something done to a draft. */
public sealed interface DraftOutcome {

    /** What was typed is kept, in this state. */
    record Kept(PlanDraft draft) implements DraftOutcome {}

    record Loaded(PlanId plan) implements DraftOutcome {}

    /** It was taken in as a newer version of this plan. */
    record TakenIn(PlanId plan) implements DraftOutcome {}

    /** Somebody, perhaps the same person with a second click, had loaded it before. */
    record LoadedBefore(PlanId plan) implements DraftOutcome {}

    /** The page was older than the draft. Nothing was changed. */
    record Stale(PlanDraft current) implements DraftOutcome {}

    /** Nothing was loaded, or where it is too much to keep, nothing kept. */
    record Refused(PlanDraft draft, List<Refusal> reasons) implements DraftOutcome {}
}
