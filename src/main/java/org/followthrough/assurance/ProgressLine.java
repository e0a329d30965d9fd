package org.followthrough.assurance;

import java.time.Instant;
import org.followthrough.directory.PersonId;

/**
 * What a body has said of how far it has come. It is no evidence, and nobody judges it.
 *
 * @param provenance how it came: "In the sheet of Elm Road School, filled in by its head teacher"
 */
public record ProgressLine(String words, String provenance, PersonId recordedBy, Instant recordedAt) {}
