package org.followthrough.reporting.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.ReportId;
import org.springframework.stereotype.Component;

/** Finds who is to receive a report: the executive, those above them and the partnership's chair, each person once. */
@Component
class Readership {

    private static final Map<Seat, String> SEATS = new LinkedHashMap<>();

    static {
        SEATS.put(Seat.PARTNERSHIP_EXECUTIVE, "Partnership executive");
        SEATS.put(Seat.LEAD_SAFEGUARDING_PARTNER, "Lead safeguarding partner");
        SEATS.put(Seat.PARTNERSHIP_CHAIR, "Partnership chair");
    }

    private final Directory directory;
    private final Readers readers;

    Readership(Directory directory, Readers readers) {
        this.directory = directory;
        this.readers = readers;
    }

    /** Who acts for the business unit gives the report to its readers. */
    boolean mayRelease(Viewer viewer) {
        return viewer.isBusinessManager()
                || viewer.chaired().contains(directory.businessUnit().id());
    }

    /** Lists them with the report, where that was not done before. @return all who are listed, in order */
    List<PersonId> list(ReportId report) {
        if (readers.of(report).isEmpty()) readers.list(report, found());
        return readers.of(report).stream().map(Reader::person).toList();
    }

    private List<Reader> found() {
        Map<Person, List<Seat>> seats = new LinkedHashMap<>();
        for (Seat seat : SEATS.keySet())
            for (Person holder : directory.holders(seat))
                seats.computeIfAbsent(holder, person -> new ArrayList<>()).add(seat);
        List<Reader> found = new ArrayList<>();
        seats.forEach(
                (person, held) -> found.add(new Reader(found.size(), person.id(), words(person, held), null, null)));
        return found;
    }

    private String words(Person person, List<Seat> held) {
        String seats = held.stream().map(SEATS::get).collect(Collectors.joining(" and "));
        String agency = person.agency() == null
                ? ""
                : directory.agency(person.agency()).map(Agency::name).orElse("");
        return agency.isEmpty() ? seats : seats + ", " + agency;
    }
}
