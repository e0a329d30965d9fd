package org.followthrough.intake.internal.draft;

import java.util.List;

/** A draft with everything that its page shows beside it. */
public record OpenDraft(PlanDraft draft, LeadChoices leads, List<Concern> concerns) {}
