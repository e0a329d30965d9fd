package org.followthrough.reporting;

import java.time.Instant;
import org.followthrough.directory.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * What one agency says for one quarter's report, in its own words.
 *
 * @param listed from 0, in the order in which agencies are asked
 * @param agencyName as it was called when it was asked
 * @param text null while none was given
 * @param returned why it was last returned, null where it was not
 */
public record AgencyStatement(
        StatementId id,
        ReportId report,
        int listed,
        AgencyId agency,
        String agencyName,
        StatementState state,
        @Nullable Text text,
        @Nullable Instant givenAt,
        @Nullable String returned) {

    /**
     * @param by by what the work was superseded, or its new name; empty where neither
     * @param answers the numbers of the actions and recommendations that it answers; empty where it is about all of the
     *     agency's
     */
    public record Text(String words, StatementStanding standing, String by, String answers) {}

    /** Given and not returned: what the agency says holds, whether the business unit has looked at it or not. */
    public boolean holds() {
        return text != null && (state == StatementState.GIVEN || state == StatementState.TAKEN);
    }
}
