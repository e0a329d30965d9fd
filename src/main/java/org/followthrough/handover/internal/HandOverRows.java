package org.followthrough.handover.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.handover.NewHandOver;
import org.followthrough.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class HandOverRows {

    private final JdbcTemplate jdbc;

    HandOverRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes it before anything moves. Whoever hands over the same person's work at the same moment waits here.
     *
     * @throws LostRace where somebody else does so for the first time
     */
    void begin(NewHandOver given, PersonId by, Instant now) {
        @Nullable
        UUID successor = given.successor() == null ? null : given.successor().value();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int again = jdbc.update(
                """
                update hand_over set successor_id = ?, handed_by = ?, handed_at = ?, reason = ?, times = times + 1
                where person_id = ?
                """, successor, by.value(), at, given.reason(), given.leaver().value());
        if (again == 1) return;
        try {
            jdbc.update("""
                    insert into hand_over (person_id, successor_id, handed_by, handed_at, reason, times)
                    values (?, ?, ?, ?, ?, 1)
                    """, given.leaver().value(), successor, by.value(), at, given.reason());
        } catch (DuplicateKeyException meanwhile) {
            throw new LostRace("The work of " + given.leaver() + " is being handed over by somebody else");
        }
    }
}
