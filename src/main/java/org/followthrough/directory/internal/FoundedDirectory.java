package org.followthrough.directory.internal;

import org.followthrough.directory.DirectoryChange.AgencyAdded;
import org.followthrough.directory.DirectoryChange.GroupAdded;
import org.followthrough.directory.DirectoryChange.MembershipChanged;
import org.followthrough.directory.DirectoryChange.PersonChanged;
import org.followthrough.directory.DirectoryChange.SeatChanged;
import org.followthrough.directory.Founding;
import org.followthrough.directory.Partnership;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FoundedDirectory implements Founding {

    private final Agencies agencies;
    private final Groups groups;
    private final People people;
    private final Seating seating;
    private final ApplicationEventPublisher events;

    FoundedDirectory(
            Agencies agencies, Groups groups, People people, Seating seating, ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.groups = groups;
        this.people = people;
        this.seating = seating;
        this.events = events;
    }

    @Override
    public boolean isFounded() {
        return people.any();
    }

    @Override
    @Transactional
    public void found(Partnership partnership) {
        if (isFounded()) throw new IllegalStateException("there is a partnership already");
        addPlaces(partnership);
        partnership.people().forEach(person -> {
            people.add(person, partnership.fictional());
            events.publishEvent(new PersonChanged(person.id(), PersonChanged.Change.ADDED, null));
        });
        seat(partnership);
    }

    private void addPlaces(Partnership partnership) {
        partnership.agencies().forEach(agency -> {
            agencies.add(agency);
            events.publishEvent(new AgencyAdded(agency, null));
        });
        partnership.groups().forEach(group -> {
            groups.add(group);
            events.publishEvent(new GroupAdded(group, null));
        });
    }

    private void seat(Partnership partnership) {
        partnership.memberships().forEach(membership -> {
            seating.memberships().add(membership);
            events.publishEvent(new MembershipChanged(membership, true, null));
        });
        partnership.seats().forEach(held -> {
            seating.seats().add(held);
            events.publishEvent(new SeatChanged(held, true, null));
        });
    }
}
