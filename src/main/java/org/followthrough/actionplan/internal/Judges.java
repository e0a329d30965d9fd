package org.followthrough.actionplan.internal;

import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which group judges what: the plan's assuring group, but never what that group, or its chair, leads itself. */
@Component
class Judges {

    private final Directory directory;
    private final Deputies deputies;

    Judges(Directory directory, Deputies deputies) {
        this.directory = directory;
        this.deputies = deputies;
    }

    /** Known when the plan is loaded: a group that leads hands its judgement to the executive. */
    GroupId whenLoaded(GroupId assuring, @Nullable GroupId leading) {
        return assuring.equals(leading) ? directory.executive().id() : assuring;
    }

    /**
     * Known when evidence comes in: a chair who leads, who sent it, or who stands in for the lead, or a chair's empty seat,
     * hands it to the executive too.
     *
     * @param sender who sent it in person, or null where nobody of ours did
     */
    GroupId whenDelivered(ActionView action, @Nullable PersonId sender) {
        return whenDelivered(action.assuringGroup(), action.group(), action.person(), sender);
    }

    GroupId whenDelivered(
            GroupId planned, @Nullable GroupId leading, @Nullable PersonId lead, @Nullable PersonId sender) {
        GroupId assuring = whenLoaded(planned, leading);
        return hasAnotherChair(assuring, lead, sender)
                ? assuring
                : directory.executive().id();
    }

    private boolean hasAnotherChair(GroupId group, @Nullable PersonId lead, @Nullable PersonId sender) {
        PersonId deputy = lead == null
                ? null
                : deputies.current(lead).map(Deputyship::deputy).orElse(null);
        return directory.holders(Seat.GROUP_CHAIR, group).stream()
                .map(Person::id)
                .anyMatch(chair -> !chair.equals(lead) && !chair.equals(sender) && !chair.equals(deputy));
    }
}
