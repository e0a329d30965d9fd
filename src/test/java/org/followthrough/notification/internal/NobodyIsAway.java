package org.followthrough.notification.internal;

import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.DeputyshipId;
import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Nobody has a deputy. */
class NobodyIsAway implements Deputies {

    @Override
    public Optional<Deputyship> current(PersonId person) {
        return Optional.empty();
    }

    @Override
    public List<Deputyship> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<Deputyship> standingIn(PersonId deputy) {
        return List.of();
    }

    @Override
    public List<Deputyship> all(Viewer viewer) {
        return List.of();
    }

    @Override
    public Outcome name(NewDeputy deputy, Viewer by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome end(DeputyshipId deputyship, Viewer by) {
        throw new UnsupportedOperationException();
    }
}
