package org.followthrough.intake.internal.draft;

import java.time.Instant;
import org.followthrough.directory.PersonId;

/** A draft in the list of those that wait. */
public record DraftSummary(DraftId id, PersonId owner, String fileName, Instant changedAt) {}
