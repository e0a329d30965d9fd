package org.followthrough.actionplan.process;

import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Seat;
import org.springframework.stereotype.Component;

/**
 * Finds the group whom the table's word means for one action. Nobody decides on a date of their own action: where a chair
 * leads it the executive does. Where nobody chairs, the business unit writes down what was decided.
 */
@Component
class DateDeciders {

    private final Directory directory;

    DateDeciders(Directory directory) {
        this.directory = directory;
    }

    GroupId group(Decider decider, ActionView action) {
        GroupId executive = directory.executive().id();
        return switch (decider) {
            case BUSINESS_MANAGER -> directory.businessUnit().id();
            case CHAIR -> withAnotherChair(action.assuringGroup(), action, withAnotherChair(executive, action, unit()));
            case EXECUTIVE -> withAnotherChair(executive, action, unit());
        };
    }

    private GroupId unit() {
        return directory.businessUnit().id();
    }

    private GroupId withAnotherChair(GroupId group, ActionView action, GroupId otherwise) {
        boolean another = directory.holders(Seat.GROUP_CHAIR, group).stream()
                .anyMatch(chair -> !chair.id().equals(action.person()));
        return another ? group : otherwise;
    }
}
