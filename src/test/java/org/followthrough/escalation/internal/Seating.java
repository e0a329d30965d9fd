package org.followthrough.escalation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** A directory kept in memory, for rules that ask who sits where. */
final class Seating implements Directory {

    private record Place(Seat seat, @Nullable Object of) {}

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final Map<GroupId, Group> groups = new LinkedHashMap<>();
    private final Map<Place, List<PersonId>> seats = new LinkedHashMap<>();

    AgencyId hasAgency(String name) {
        AgencyId id = AgencyId.next();
        agencies.put(id, new Agency(id, name));
        return id;
    }

    GroupId hasGroup(String name) {
        GroupId id = GroupId.next();
        groups.put(id, new Group(id, name, Group.Kind.SUB_GROUP));
        return id;
    }

    PersonId hasPerson(String name) {
        PersonId id = PersonId.next();
        String address = name.toLowerCase(Locale.UK).replace(' ', '.') + "@example.org";
        people.put(id, new Person(id, name, address, null, true));
        return id;
    }

    Seating seats(PersonId person, Seat seat) {
        return seats(person, seat, null);
    }

    Seating seats(PersonId person, Seat seat, @Nullable Object of) {
        seats.computeIfAbsent(new Place(seat, of), place -> new ArrayList<>()).add(person);
        return this;
    }

    void leaves(PersonId id) {
        people.computeIfPresent(id, (same, person) -> new Person(id, person.fullName(), person.email(), null, false));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> people() {
        return people.values().stream().filter(Person::active).toList();
    }

    @Override
    public List<Agency> agencies() {
        return List.copyOf(agencies.values());
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    @Override
    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    @Override
    public Optional<Group> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public List<Person> holders(Seat seat) {
        return sitting(new Place(seat, null));
    }

    @Override
    public List<Person> holders(Seat seat, AgencyId agency) {
        return sitting(new Place(seat, agency));
    }

    @Override
    public List<Person> holders(Seat seat, GroupId group) {
        return sitting(new Place(seat, group));
    }

    private List<Person> sitting(Place place) {
        return seats.getOrDefault(place, List.of()).stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .filter(Person::active)
                .toList();
    }

    @Override
    public Group businessUnit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Group executive() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> members(GroupId group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Viewer> viewer(PersonId id) {
        throw new UnsupportedOperationException();
    }
}
