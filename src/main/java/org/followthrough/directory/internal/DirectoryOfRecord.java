package org.followthrough.directory.internal;

import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Service;

/** The directory as its tables have it. Each question is one statement, so none needs a transaction of its own. */
@Service
class DirectoryOfRecord implements Directory {

    private final Agencies agencies;
    private final Groups groups;
    private final People people;
    private final Seating seating;
    private final Viewers viewers;

    DirectoryOfRecord(Agencies agencies, Groups groups, People people, Seating seating, Viewers viewers) {
        this.agencies = agencies;
        this.groups = groups;
        this.people = people;
        this.seating = seating;
        this.viewers = viewers;
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return people.find(id);
    }

    @Override
    public List<Person> people() {
        return people.active();
    }

    @Override
    public List<Agency> agencies() {
        return agencies.all();
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        return agencies.find(id);
    }

    @Override
    public List<Group> groups() {
        return groups.all();
    }

    @Override
    public Optional<Group> group(GroupId id) {
        return groups.find(id);
    }

    @Override
    public Group businessUnit() {
        return only(Group.Kind.BUSINESS_UNIT);
    }

    @Override
    public Group executive() {
        return only(Group.Kind.EXECUTIVE);
    }

    private Group only(Group.Kind kind) {
        return groups.only(kind).orElseThrow(() -> new IllegalStateException("no " + kind + " in the directory"));
    }

    @Override
    public List<Person> members(GroupId group) {
        return seating.memberships().of(group);
    }

    @Override
    public List<Person> holders(Seat seat) {
        return seating.seats().holders(seat);
    }

    @Override
    public List<Person> holders(Seat seat, AgencyId agency) {
        return seating.seats().holders(seat, agency);
    }

    @Override
    public List<Person> holders(Seat seat, GroupId group) {
        return seating.seats().holders(seat, group);
    }

    @Override
    public Optional<Viewer> viewer(PersonId id) {
        return viewers.find(id);
    }
}
