package org.followthrough.notification.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.notification.Capacity;
import org.springframework.stereotype.Component;

/**
 * Who is written to when an answer is chased by hand: its lead; where none is named or the one named cannot be written to,
 * whoever acts for the group that leads it, else who represents the agency.
 */
@Component
class ChaseReaders {

    private final Directory directory;
    private final ActsFor actsFor;

    ChaseReaders(Directory directory, ActsFor actsFor) {
        this.directory = directory;
        this.actsFor = actsFor;
    }

    /** Empty where nobody who leads it can be written to. What was declined is the business unit's to give away. */
    Map<PersonId, Capacity> of(ActionView action) {
        PersonId lead = action.person();
        if (lead != null && isReachable(lead)) return Map.of(lead, Capacity.LEAD);
        Map<PersonId, Capacity> readers = new LinkedHashMap<>();
        GroupId group = action.group();
        AgencyId agency = action.agency();
        if (action.declinedReason() != null && lead == null) return readers;
        if (group != null) readers.putAll(actsFor.group(group));
        else if (agency != null)
            directory
                    .holders(Seat.AGENCY_REPRESENTATIVE, agency)
                    .forEach(person -> readers.put(person.id(), Capacity.AGENCY_REPRESENTATIVE));
        readers.keySet().removeIf(reader -> !isReachable(reader));
        return readers;
    }

    private boolean isReachable(PersonId id) {
        return directory
                .person(id)
                .filter(Person::active)
                .filter(person -> Addresses.isUsable(person.email()))
                .isPresent();
    }
}
