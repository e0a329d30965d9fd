package org.followthrough.directory;

import java.util.List;
import java.util.Optional;
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
 * @param standsInFor whose deputy this person is today; of one who acts through a deputy, whose deputy that one is
 * @param deputy who acts in this person's place, or null where it is the person
 */
public record Viewer(
        PersonId id,
        String fullName,
        @Nullable AgencyId agency,
        Set<Seat> seats,
        Set<GroupId> groups,
        Set<GroupId> chaired,
        Set<AgencyId> executiveOf,
        List<Viewer> standsInFor,
        @Nullable PersonId deputy) {

    public Viewer {
        seats = Set.copyOf(seats);
        groups = Set.copyOf(groups);
        chaired = Set.copyOf(chaired);
        executiveOf = Set.copyOf(executiveOf);
        standsInFor = List.copyOf(standsInFor);
    }

    /** Somebody who is nobody's deputy. */
    public Viewer(
            PersonId id,
            String fullName,
            @Nullable AgencyId agency,
            Set<Seat> seats,
            Set<GroupId> groups,
            Set<GroupId> chaired,
            Set<AgencyId> executiveOf) {
        this(id, fullName, agency, seats, groups, chaired, executiveOf, List.of(), null);
    }

    /** This person with a deputy who acts in their place. */
    public Viewer through(Viewer acting) {
        return new Viewer(id, fullName, agency, seats, groups, chaired, executiveOf, acting.standsInFor, acting.id);
    }

    /** Who it is that acts: the person, or the deputy. */
    public PersonId inPerson() {
        return deputy == null ? id : deputy;
    }

    /** Oneself as this person, or through oneself this person for whom one stands in today; empty for anybody else. */
    public Optional<Viewer> as(@Nullable PersonId person) {
        if (id.equals(person)) return Optional.of(this);
        return standsInFor.stream()
                .filter(each -> each.id.equals(person))
                .findFirst()
                .map(each -> each.through(this));
    }

    /** Whether who acts is that person's deputy today. */
    public boolean standsInFor(@Nullable PersonId person) {
        return standsInFor.stream().anyMatch(each -> each.id().equals(person));
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
