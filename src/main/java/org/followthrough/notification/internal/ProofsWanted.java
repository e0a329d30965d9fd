package org.followthrough.notification.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.Proofs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProofsWanted implements Proofs {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProofsWanted(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean wanted(Viewer viewer) {
        requireExecutive(viewer);
        return all().contains(viewer.id());
    }

    @Override
    public boolean want(boolean wanted, Viewer viewer) {
        requireExecutive(viewer);
        UUID person = viewer.id().value();
        jdbc.sql("delete from proof_wanted where person_id = ?").param(person).update();
        if (wanted)
            jdbc.sql("insert into proof_wanted (person_id, wanted_since) values (?, ?)")
                    .params(person, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        return wanted;
    }

    private static void requireExecutive(Viewer viewer) {
        if (viewer.executiveOf().isEmpty()) throw new NotVisible();
    }

    List<PersonId> all() {
        return jdbc.sql("select person_id from proof_wanted order by person_id")
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
