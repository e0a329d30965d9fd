package org.followthrough.handover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.Membership;
import org.followthrough.directory.Person;
import org.followthrough.directory.SeatHeld;
import org.followthrough.worklist.WorkItem;

/**
 * Everything that one person holds.
 *
 * @param led running actions that the person leads
 * @param contributedTo open actions to which the person contributes
 * @param deputyships in which the person has, or is, a deputy, today or to come
 * @param toName leads that the person was asked to name for their agency
 * @param staying other work asked of the person by name, which is theirs alone and moves to nobody
 */
public record Holdings(
        Person leaver,
        List<ActionView> led,
        List<ActionView> contributedTo,
        List<SeatHeld> seats,
        List<Membership> memberships,
        List<Deputyship> deputyships,
        List<WorkItem> toName,
        List<WorkItem> staying) {

    public Holdings {
        led = List.copyOf(led);
        contributedTo = List.copyOf(contributedTo);
        seats = List.copyOf(seats);
        memberships = List.copyOf(memberships);
        deputyships = List.copyOf(deputyships);
        toName = List.copyOf(toName);
        staying = List.copyOf(staying);
    }

    /** Whether anything of it goes to somebody. */
    public boolean movesNothing() {
        return led.isEmpty() && contributedTo.isEmpty() && seats.isEmpty() && memberships.isEmpty() && toName.isEmpty();
    }

    /** The same for the same holdings: what was looked through is told from what is there now. */
    public String print() {
        String all = Stream.of(
                        led.stream().map(action -> action.answer().value().toString()),
                        contributedTo.stream()
                                .map(action -> action.answer().value().toString()),
                        seats.stream().map(Holdings::key),
                        memberships.stream().map(each -> each.group().value().toString()),
                        deputyships.stream().map(each -> each.id().value().toString()),
                        toName.stream().map(item -> item.id().toString()),
                        Stream.of(String.valueOf(leaver.active())))
                .flatMap(each -> Stream.concat(each.sorted(), Stream.of("/")))
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** How a choice names an action. */
    public static String key(ActionView action) {
        return "action-" + action.answer().value();
    }

    /** How a choice names a seat. */
    public static String key(SeatHeld seat) {
        return "seat-" + seat.seat().name()
                + (seat.agency() == null ? "" : "-" + seat.agency().value())
                + (seat.group() == null ? "" : "-" + seat.group().value());
    }
}
