package org.followthrough.notification.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.notification.Capacity;
import org.springframework.stereotype.Component;

/** Who reads the mail of a group: its chair and coordinator, and for the business unit every business manager. */
@Component
class ActsFor {

    private final Directory directory;

    ActsFor(Directory directory) {
        this.directory = directory;
    }

    /** Each person once; empty where nobody acts for the group. */
    Map<PersonId, Capacity> group(GroupId group) {
        if (group.equals(directory.businessUnit().id())) return businessManagers();
        Map<PersonId, Capacity> readers = new LinkedHashMap<>();
        add(readers, directory.holders(Seat.GROUP_CHAIR, group), Capacity.GROUP_CHAIR);
        add(readers, directory.holders(Seat.GROUP_COORDINATOR, group), Capacity.GROUP_COORDINATOR);
        return readers;
    }

    /** With every member, for what whoever is first may take. */
    Map<PersonId, Capacity> members(GroupId group) {
        Map<PersonId, Capacity> readers = group(group);
        add(readers, directory.members(group), Capacity.GROUP_MEMBER);
        return readers;
    }

    Map<PersonId, Capacity> businessManagers() {
        Map<PersonId, Capacity> readers = new LinkedHashMap<>();
        add(readers, directory.holders(Seat.BUSINESS_MANAGER), Capacity.BUSINESS_MANAGER);
        return readers;
    }

    private static void add(Map<PersonId, Capacity> readers, List<Person> people, Capacity as) {
        people.forEach(person -> readers.putIfAbsent(person.id(), as));
    }
}
