package org.followthrough.escalation;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;

/** A letter to an agency about what it owes, drafted for somebody to sign. It never leaves by itself. */
public record ChairLetter(
        UUID id, AgencyId agency, String signatory, String words, PersonId draftedBy, Instant draftedAt) {}
