package org.followthrough.notification.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A directory of the few people a test needs, kept in the person table as far as foreign keys ask for it. */
class FewPeople implements Directory {

    private final JdbcClient jdbc;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final List<PersonId> managers = new ArrayList<>();

    FewPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonId someone(String fullName, String email) {
        PersonId id = PersonId.next();
        jdbc.sql("insert into person (id, full_name, email, active, demo) values (?, ?, ?, true, false)")
                .params(id.value(), fullName, id.value() + "@example.org")
                .update();
        people.put(id, new Person(id, fullName, email, null, true));
        return id;
    }

    PersonId manager(String fullName, String email) {
        PersonId id = someone(fullName, email);
        managers.add(id);
        return id;
    }

    void leaves(PersonId id) {
        people.computeIfPresent(id, (same, p) -> new Person(id, p.fullName(), p.email(), p.agency(), false));
    }

    void movesTo(PersonId id, String email) {
        people.computeIfPresent(id, (same, p) -> new Person(id, p.fullName(), email, p.agency(), p.active()));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> holders(Seat seat) {
        if (seat != Seat.BUSINESS_MANAGER) return List.of();
        return managers.stream()
                .map(id -> person(id).orElseThrow())
                .filter(Person::active)
                .toList();
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Agency> agencies() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Group> groups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Group> group(GroupId id) {
        throw new UnsupportedOperationException();
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
    public List<Person> holders(Seat seat, AgencyId agency) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> holders(Seat seat, GroupId group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Viewer> viewer(PersonId id) {
        throw new UnsupportedOperationException();
    }
}
