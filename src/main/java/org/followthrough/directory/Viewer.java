package org.followthrough.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, with everything that permission is decided on. Read afresh from the directory on each request, so that
 * a seat given up is a right lost at once.
 *
 * @param seats seats held anywhere
 * @param groups groups sat on, chaired ones included
 * @param chaired groups chaired
 * @param executiveOf agencies whose executive this is
 */
public record Viewer(
        PersonId id,
        String fullName,
        @Nullable AgencyId agency,
        Set<Seat> seats,
        Set<GroupId> groups,
        Set<GroupId> chaired,
        Set<AgencyId> executiveOf) {

    public Viewer {
        seats = Set.copyOf(seats);
        groups = Set.copyOf(groups);
        chaired = Set.copyOf(chaired);
        executiveOf = Set.copyOf(executiveOf);
    }

    public boolean holds(Seat seat) {
        return seats.contains(seat);
    }

    public boolean isBusinessManager() {
        return holds(Seat.BUSINESS_MANAGER);
    }

    /** Business manager, partnership executive, lead safeguarding partner, partnership chair and scrutineer read all plans. */
    public boolean readsEverything() {
        return isBusinessManager()
                || holds(Seat.PARTNERSHIP_EXECUTIVE)
                || holds(Seat.LEAD_SAFEGUARDING_PARTNER)
                || holds(Seat.PARTNERSHIP_CHAIR)
                || holds(Seat.SCRUTINEER);
    }
}
