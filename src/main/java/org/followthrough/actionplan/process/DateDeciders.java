package org.followthrough.actionplan.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who decides on a date of one action, from the table's word. Nobody decides on the date of what they lead or whose
 * lead they stand in for: where nobody else acts there, the next one up decides. Where nobody chairs the executive the
 * business unit writes down what was decided, or else the group that signs it off.
 */
@Component
class DateDeciders {

    private final Directory directory;
    private final Deputies deputies;

    DateDeciders(Directory directory, Deputies deputies) {
        this.directory = directory;
        this.deputies = deputies;
    }

    /** The one whom the table has named, or the first one up who is not the action's own. */
    Decider inTheEnd(Decider named, ActionView action) {
        return Arrays.stream(Decider.values())
                .filter(each -> each.compareTo(named) >= 0)
                .filter(each -> hasAnother(place(each, action), action))
                .findFirst()
                .orElse(Decider.EXECUTIVE);
    }

    /** Whom to ask. Where nobody at all may, the executive, whose seat is to be filled then. */
    GroupId group(Decider decider, ActionView action) {
        return Stream.of(decider, Decider.EXECUTIVE, Decider.BUSINESS_MANAGER, Decider.CHAIR)
                .map(each -> place(each, action))
                .filter(group -> hasAnother(group, action))
                .findFirst()
                .orElseGet(() -> directory.executive().id());
    }

    private GroupId place(Decider decider, ActionView action) {
        return switch (decider) {
            case BUSINESS_MANAGER -> directory.businessUnit().id();
            case CHAIR -> action.assuringGroup();
            case EXECUTIVE -> directory.executive().id();
        };
    }

    private boolean hasAnother(GroupId group, ActionView action) {
        PersonId lead = action.person();
        PersonId deputy = deputy(lead);
        return actingFor(group).map(Person::id).anyMatch(person -> !person.equals(lead) && !person.equals(deputy));
    }

    private Stream<Person> actingFor(GroupId group) {
        List<Person> managers =
                group.equals(directory.businessUnit().id()) ? directory.holders(Seat.BUSINESS_MANAGER) : List.of();
        return Stream.concat(managers.stream(), directory.holders(Seat.GROUP_CHAIR, group).stream());
    }

    private @Nullable PersonId deputy(@Nullable PersonId lead) {
        return lead == null
                ? null
                : deputies.current(lead).map(Deputyship::deputy).orElse(null);
    }
}
