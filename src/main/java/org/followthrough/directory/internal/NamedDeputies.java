package org.followthrough.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.DeputyshipId;
import org.followthrough.directory.DirectoryChange.DeputyChanged;
import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NamedDeputies implements Deputies {

    private final DeputyRows rows;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NamedDeputies(DeputyRows rows, People people, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Deputyship> current(PersonId person) {
        return of(person).stream().filter(each -> each.holdsOn(today())).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deputyship> of(PersonId person) {
        return rows.of(person, today());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deputyship> standingIn(PersonId deputy) {
        return rows.standingIn(deputy, today());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deputyship> all(Viewer viewer) {
        if (!administers(viewer)) throw new NotVisible();
        return rows.all(today());
    }

    @Override
    public Outcome name(NewDeputy given, Viewer by) {
        if (!by.id().equals(given.person()) && !administers(by)) throw new NotVisible();
        Map<String, String> wrong = given.sentences(today());
        Person person = people.find(given.person()).filter(Person::active).orElseThrow(NotVisible::new);
        PersonId chosen = given.deputy();
        Person deputy = chosen == null
                ? null
                : people.find(chosen).filter(Person::active).orElse(null);
        if (deputy == null) wrong.putIfAbsent("deputy", "Choose a person from the list.");
        else if (!administers(by)
                && (person.agency() == null || !person.agency().equals(deputy.agency())))
            wrong.putIfAbsent(
                    "deputy", "Choose somebody of your own agency. Ask the business unit to name anybody else.");
        LocalDate from = given.from();
        LocalDate until = given.until();
        if (!wrong.isEmpty() || deputy == null || from == null || until == null) return new Outcome.Refused(wrong);
        return name(new Deputyship(DeputyshipId.next(), person.id(), deputy.id(), from, until), by);
    }

    private Outcome name(Deputyship named, Viewer by) {
        rows.hold(named.person());
        for (Deputyship other : rows.of(named.person(), today()))
            if (!other.from().isAfter(named.until()) && !named.from().isAfter(other.until()))
                return Outcome.refused("from", "There is a deputy from " + days(other) + " already. End that first.");
        rows.add(named, by.id(), clock.instant());
        return done(named, true, by);
    }

    private static String days(Deputyship deputyship) {
        return London.inWords(deputyship.from()) + " to " + London.inWords(deputyship.until());
    }

    @Override
    public Outcome end(DeputyshipId id, Viewer by) {
        Deputyship ending = rows.find(id, today()).orElseThrow(NotVisible::new);
        boolean concerned = by.id().equals(ending.person()) || by.id().equals(ending.deputy());
        if (!concerned && !administers(by)) throw new NotVisible();
        return rows.end(id, by.id(), clock.instant()) ? done(ending, false, by) : Outcome.done();
    }

    private Outcome done(Deputyship deputyship, boolean named, Viewer by) {
        events.publishEvent(new DeputyChanged(deputyship, named, by.id().value()));
        return Outcome.done();
    }

    private static boolean administers(Viewer viewer) {
        return viewer.isBusinessManager() || viewer.holds(Seat.ADMINISTRATOR);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
