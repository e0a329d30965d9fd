package org.followthrough.challenge;

import java.util.UUID;
import org.followthrough.directory.AgencyId;

/**
 * What an agency says in a quarter's report whose numbers are frozen.
 *
 * @param reference "Report Q1 2026-27"
 */
public record StatementSaid(UUID report, String reference, AgencyId agency, String agencyName, String words) {}
