package org.followthrough.escalation.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.ToldAs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sits in the places that the ladder names, seen from one action. */
@Component
class Places {

    private final Directory directory;

    Places(Directory directory) {
        this.directory = directory;
    }

    Held holders(ToldAs as, ActionView action) {
        return switch (as) {
            case LEAD -> lead(action);
            case AGENCY_REPRESENTATIVE -> ofAgency(as, Seat.AGENCY_REPRESENTATIVE, action.agency());
            case AGENCY_EXECUTIVE -> ofAgency(as, Seat.AGENCY_EXECUTIVE, action.agency());
            case GROUP_CHAIR -> chair(action.assuringGroup());
            case BUSINESS_MANAGER, LEAD_SAFEGUARDING_PARTNER -> ofPartnership(as);
        };
    }

    /**
     * The accountable person; where none is named yet or the one named has left, whoever is to name one: the chair of the
     * group that leads, else the representative of the agency. What was declined, or nobody leads, is the business
     * manager's to give away.
     */
    private Held lead(ActionView action) {
        Optional<Person> named = person(action.person());
        if (named.isPresent()) return new Held(List.of(named.get()), null);
        GroupId group = action.group();
        AgencyId agency = action.agency();
        if (action.declinedReason() == null && group != null) return chair(group);
        if (action.declinedReason() == null && agency != null)
            return ofAgency(ToldAs.AGENCY_REPRESENTATIVE, Seat.AGENCY_REPRESENTATIVE, agency);
        return Held.empty(new Gap(ToldAs.LEAD, ""));
    }

    private Optional<Person> person(@Nullable PersonId id) {
        return Optional.ofNullable(id).flatMap(directory::person).filter(Person::active);
    }

    Held chair(GroupId group) {
        return orGap(directory.holders(Seat.GROUP_CHAIR, group), ToldAs.GROUP_CHAIR, () -> name(group));
    }

    Held ofAgency(ToldAs as, Seat seat, @Nullable AgencyId agency) {
        if (agency == null) return Held.empty(new Gap(as, ""));
        return orGap(directory.holders(seat, agency), as, () -> name(agency));
    }

    Held ofPartnership(ToldAs as) {
        return orGap(directory.holders(Seat.valueOf(as.name())), as, () -> "");
    }

    private static Held orGap(List<Person> people, ToldAs as, Supplier<String> of) {
        return people.isEmpty() ? Held.empty(new Gap(as, of.get())) : new Held(people, null);
    }

    private String name(GroupId group) {
        return directory.group(group).map(Group::name).orElse("");
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).map(Agency::name).orElse("");
    }

    /** @param gap set exactly where nobody sits there */
    record Held(List<Person> people, @Nullable Gap gap) {
        static Held empty(Gap gap) {
            return new Held(List.of(), gap);
        }
    }
}
