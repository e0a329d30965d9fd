package org.followthrough.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A whole partnership, to be founded at once: by the first start of an installation, by the demo and by tests.
 *
 * @param fictional marks its people as the demo's, so that no real installation starts with them
 */
public record Partnership(
        List<Agency> agencies,
        List<Group> groups,
        List<NewPerson> people,
        List<Membership> memberships,
        List<SeatHeld> seats,
        boolean fictional) {

    public Partnership {
        agencies = List.copyOf(agencies);
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        memberships = List.copyOf(memberships);
        seats = List.copyOf(seats);
        Map<Group.Kind, Integer> kinds = new EnumMap<>(Group.Kind.class);
        for (Group group : groups) kinds.merge(group.kind(), 1, Integer::sum);
        for (Group.Kind kind : Group.Kind.values())
            if (kind.onlyOne() && kinds.getOrDefault(kind, 0) != 1)
                throw new IllegalArgumentException("a partnership has exactly one " + kind);
    }
}
