package org.followthrough.directory.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.Agency;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.DirectoryChange;
import org.followthrough.directory.DirectoryChange.AgencyAdded;
import org.followthrough.directory.DirectoryChange.GroupAdded;
import org.followthrough.directory.DirectoryChange.MembershipChanged;
import org.followthrough.directory.DirectoryChange.PersonChanged;
import org.followthrough.directory.DirectoryChange.PersonChanged.Change;
import org.followthrough.directory.DirectoryChange.SeatChanged;
import org.followthrough.directory.Group;
import org.followthrough.directory.Membership;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AdministeredDirectory implements DirectoryAdministration {

    private final Agencies agencies;
    private final Groups groups;
    private final People people;
    private final Seating seating;
    private final ApplicationEventPublisher events;

    AdministeredDirectory(
            Agencies agencies, Groups groups, People people, Seating seating, ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.groups = groups;
        this.people = people;
        this.seating = seating;
        this.events = events;
    }

    @Override
    public List<SeatHeld> seats(PersonId person, Viewer by) {
        allow(by);
        return seating.seats().of(person);
    }

    @Override
    public List<Membership> memberships(PersonId person, Viewer by) {
        allow(by);
        return seating.memberships().of(person);
    }

    @Override
    public Outcome add(Agency agency, Viewer by) {
        allow(by);
        if (agencies.anyNamed(agency.name())) return Outcome.refused("name", "There is an agency of this name already");
        agencies.add(agency);
        return done(new AgencyAdded(agency, by.id().value()));
    }

    @Override
    public Outcome add(Group group, Viewer by) {
        allow(by);
        if (groups.anyNamed(group.name())) return Outcome.refused("name", "There is a group of this name already");
        if (group.kind().onlyOne() && groups.only(group.kind()).isPresent())
            return Outcome.refused("kind", "There is such a group already, and there can be only one");
        groups.add(group);
        return done(new GroupAdded(group, by.id().value()));
    }

    @Override
    public Outcome add(NewPerson person, Viewer by) {
        allow(by);
        Map<String, String> taken = new LinkedHashMap<>();
        if (people.anyWithEmail(person.email())) taken.put("email", "Somebody else has this email address");
        if (people.anyWithUsername(person.username())) taken.put("username", "Somebody else has this login name");
        if (!taken.isEmpty()) return new Outcome.Refused(taken);
        people.add(person, false);
        return done(new PersonChanged(person.id(), Change.ADDED, by.id().value()));
    }

    @Override
    public Outcome join(Membership membership, Viewer by) {
        allow(by);
        if (seating.memberships().holds(membership)) return Outcome.done();
        seating.memberships().add(membership);
        return done(new MembershipChanged(membership, true, by.id().value()));
    }

    @Override
    public Outcome leave(Membership membership, Viewer by) {
        allow(by);
        if (!seating.memberships().remove(membership)) return Outcome.done();
        return done(new MembershipChanged(membership, false, by.id().value()));
    }

    @Override
    public Outcome take(SeatHeld held, Viewer by) {
        allow(by);
        if (seating.seats().holds(held)) return Outcome.done();
        seating.seats().add(held);
        return done(new SeatChanged(held, true, by.id().value()));
    }

    @Override
    public Outcome vacate(SeatHeld held, Viewer by) {
        allow(by);
        if (held.seat() == Seat.BUSINESS_MANAGER && isLastManager(held.person())) return lastManager();
        if (!seating.seats().remove(held)) return Outcome.done();
        return done(new SeatChanged(held, false, by.id().value()));
    }

    @Override
    public Outcome deactivate(PersonId person, Viewer by) {
        allow(by);
        if (isLastManager(person)) return lastManager();
        if (!people.activate(person, false)) return Outcome.done();
        return done(new PersonChanged(person, Change.DEACTIVATED, by.id().value()));
    }

    @Override
    public Outcome reactivate(PersonId person, Viewer by) {
        allow(by);
        if (!people.activate(person, true)) return Outcome.done();
        return done(new PersonChanged(person, Change.REACTIVATED, by.id().value()));
    }

    @Override
    public Outcome setPassword(PersonId person, PasswordHash password, Viewer by) {
        allow(by);
        if (!people.setPassword(person, password)) throw new NotVisible("no person " + person.value());
        return done(new PersonChanged(person, Change.PASSWORD_SET, by.id().value()));
    }

    private static void allow(Viewer by) {
        if (!by.isBusinessManager() && !by.holds(Seat.ADMINISTRATOR))
            throw new NotVisible("the directory is changed by business managers and administrators");
    }

    private boolean isLastManager(PersonId person) {
        return seating.seats().holds(SeatHeld.by(person, Seat.BUSINESS_MANAGER))
                && !seating.seats().managedWithout(person);
    }

    private static Outcome lastManager() {
        return Outcome.refused("This is the only business manager who can sign in. Name another one first");
    }

    private Outcome done(DirectoryChange change) {
        events.publishEvent(change);
        return Outcome.done();
    }
}
