package org.followthrough.worklist.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * For which groups a person acts. A group's chair answers for it, and each business manager for the business unit; its
 * coordinator sees what it is asked, and leaves the answer to the chair. A deputy acts for whom they stand in for today.
 */
@Component
class ActingFor {

    private final Directory directory;

    ActingFor(Directory directory) {
        this.directory = directory;
    }

    boolean mayAnswer(WorkItem item, Viewer viewer) {
        return answering(item, viewer).isPresent();
    }

    /** As whom: in one's own right before any other. */
    Optional<Viewer> answering(WorkItem item, Viewer viewer) {
        if (mayAnswerAlone(item, viewer)) return Optional.of(viewer);
        return viewer.standsInFor().stream()
                .filter(absent -> mayAnswerAlone(item, absent))
                .findFirst()
                .map(absent -> absent.through(viewer));
    }

    private boolean mayAnswerAlone(WorkItem item, Viewer viewer) {
        Ask ask = item.ask();
        if (ask.person() != null) return ask.person().equals(viewer.id());
        @Nullable GroupId group = ask.group();
        if (group == null) return false;
        return viewer.chaired().contains(group)
                || actsForUnit(group, viewer)
                || (ask.toMembers() && viewer.groups().contains(group));
    }

    private boolean actsForUnit(GroupId group, Viewer viewer) {
        return viewer.isBusinessManager()
                && directory.group(group).map(Group::kind).orElse(null) == Group.Kind.BUSINESS_UNIT;
    }

    /** Also who finished it, whatever seat that person has held since. */
    boolean mayRead(WorkItem item, Viewer viewer) {
        return mayReadAlone(item, viewer)
                || viewer.standsInFor().stream().anyMatch(absent -> mayReadAlone(item, absent));
    }

    private boolean mayReadAlone(WorkItem item, Viewer viewer) {
        return viewer.isBusinessManager()
                || viewer.id().equals(item.closedBy())
                || mayAnswerAlone(item, viewer)
                || item.ask().group() != null && coordinates(item.ask().group(), viewer);
    }

    /** Groups whose open items a person finds in My tasks. */
    Set<GroupId> groups(Viewer viewer) {
        Set<GroupId> groups = groupsAlone(viewer);
        viewer.standsInFor().forEach(absent -> groups.addAll(groupsAlone(absent)));
        return groups;
    }

    /** Groups of which the person, or one for whom they stand in, is a member. */
    static Set<GroupId> satOn(Viewer viewer) {
        Set<GroupId> groups = new HashSet<>(viewer.groups());
        viewer.standsInFor().forEach(absent -> groups.addAll(absent.groups()));
        return groups;
    }

    /** The person, and those for whom they stand in. */
    static Set<PersonId> people(Viewer viewer) {
        Set<PersonId> people = new HashSet<>(Set.of(viewer.id()));
        viewer.standsInFor().forEach(absent -> people.add(absent.id()));
        return people;
    }

    private Set<GroupId> groupsAlone(Viewer viewer) {
        Set<GroupId> groups = new HashSet<>(viewer.chaired());
        if (viewer.isBusinessManager()) groups.add(directory.businessUnit().id());
        if (viewer.holds(Seat.GROUP_COORDINATOR))
            viewer.groups().stream().filter(group -> coordinates(group, viewer)).forEach(groups::add);
        return groups;
    }

    private boolean coordinates(GroupId group, Viewer viewer) {
        return viewer.holds(Seat.GROUP_COORDINATOR)
                && directory.holders(Seat.GROUP_COORDINATOR, group).stream()
                        .map(Person::id)
                        .anyMatch(viewer.id()::equals);
    }
}
