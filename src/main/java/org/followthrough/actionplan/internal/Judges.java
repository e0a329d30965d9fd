package org.followthrough.actionplan.internal;

import java.util.List;
import org.followthrough.actionplan.ActionView;
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

    Judges(Directory directory) {
        this.directory = directory;
    }

    /** Known when the plan is loaded: a group that leads hands its judgement to the executive. */
    GroupId whenLoaded(GroupId assuring, @Nullable GroupId leading) {
        return assuring.equals(leading) ? directory.executive().id() : assuring;
    }

    /** Known when evidence comes in: a chair who leads, or a chair's empty seat, hands it to the executive too. */
    GroupId whenDelivered(ActionView action) {
        return whenDelivered(action.assuringGroup(), action.group(), action.person());
    }

    GroupId whenDelivered(GroupId planned, @Nullable GroupId leading, @Nullable PersonId lead) {
        GroupId assuring = whenLoaded(planned, leading);
        return hasAnotherChair(assuring, lead)
                ? assuring
                : directory.executive().id();
    }

    private boolean hasAnotherChair(GroupId group, @Nullable PersonId lead) {
        List<Person> chairs = directory.holders(Seat.GROUP_CHAIR, group);
        return chairs.stream().anyMatch(chair -> !chair.id().equals(lead));
    }
}
