package org.followthrough.intake.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.actionplan.NewLead;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.Seat;

/** Who is written to for whom: a group's chair and coordinator, an agency's representative, else the business managers. */
final class Readers {

    private final Directory directory;

    Readers(Directory directory) {
        this.directory = directory;
    }

    List<Person> of(Optional<NewLead> lead) {
        List<Person> found = lead.map(this::of).orElse(List.of());
        return found.isEmpty() ? directory.holders(Seat.BUSINESS_MANAGER) : found;
    }

    private List<Person> of(NewLead lead) {
        if (lead.person() != null)
            return directory.person(lead.person()).stream().toList();
        if (lead.agency() != null) return directory.holders(Seat.AGENCY_REPRESENTATIVE, lead.agency());
        if (lead.group() == null) return List.of();
        return Stream.concat(
                        directory.holders(Seat.GROUP_CHAIR, lead.group()).stream(),
                        directory.holders(Seat.GROUP_COORDINATOR, lead.group()).stream())
                .distinct()
                .toList();
    }
}
