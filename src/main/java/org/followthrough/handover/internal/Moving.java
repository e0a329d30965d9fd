package org.followthrough.handover.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Contributors;
import org.followthrough.actionplan.Leads;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.Membership;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.SeatHeld;
import org.followthrough.directory.Viewer;
import org.followthrough.handover.Holdings;
import org.followthrough.handover.NewHandOver;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves what was looked through, in an order that matters: seats first, so that whoever judges is found among those who
 * sit there afterwards; the account before the actions, so that nobody who has left is written to.
 */
@Component
class Moving {

    private final DirectoryAdministration administration;
    private final Deputies deputies;
    private final Leads leads;
    private final Contributors contributors;
    private final NamingAnew naming;

    Moving(
            DirectoryAdministration administration,
            Deputies deputies,
            Leads leads,
            Contributors contributors,
            NamingAnew naming) {
        this.administration = administration;
        this.deputies = deputies;
        this.leads = leads;
        this.contributors = contributors;
        this.naming = naming;
    }

    /** The first refusal stops it; the caller takes back what was done before. */
    Outcome move(Holdings held, NewHandOver given, Viewer viewer) {
        Stream<Supplier<Outcome>> steps = Stream.of(
                        held.seats().stream().map(seat -> step(() -> seat(seat, given, viewer))),
                        held.memberships().stream().map(each -> step(() -> membership(each, given, viewer))),
                        held.deputyships().stream().map(each -> step(() -> end(each, viewer))),
                        Stream.of(step(() -> close(given, viewer))),
                        held.led().stream().map(action -> step(() -> lead(action, given, viewer))),
                        held.contributedTo().stream().map(action -> step(() -> contribution(action, given, viewer))),
                        held.toName().stream().map(item -> step(() -> name(item))))
                .flatMap(each -> each);
        return steps.map(Supplier::get)
                .filter(Outcome.Refused.class::isInstance)
                .findFirst()
                .orElseGet(Outcome::done);
    }

    private static Supplier<Outcome> step(Supplier<Outcome> step) {
        return step;
    }

    private Outcome seat(SeatHeld held, NewHandOver given, Viewer viewer) {
        PersonId to = given.to(Holdings.key(held));
        if (to != null) {
            Outcome taken = administration.take(new SeatHeld(held.seat(), to, held.agency(), held.group()), viewer);
            if (taken instanceof Outcome.Refused) return taken;
        }
        return administration.vacate(held, viewer);
    }

    private Outcome membership(Membership held, NewHandOver given, Viewer viewer) {
        PersonId to = given.successor();
        if (to != null) administration.join(new Membership(held.group(), to), viewer);
        return administration.leave(held, viewer);
    }

    private Outcome end(Deputyship deputyship, Viewer viewer) {
        return deputies.end(deputyship.id(), viewer);
    }

    private Outcome close(NewHandOver given, Viewer viewer) {
        return given.closes() ? administration.deactivate(given.leaver(), viewer) : Outcome.done();
    }

    private Outcome lead(ActionView action, NewHandOver given, Viewer viewer) {
        @Nullable PersonId to = given.to(Holdings.key(action));
        Outcome outcome = leads.reassign(action.answer(), to, given.reason(), viewer);
        if (!(outcome instanceof Outcome.Refused refused)) return outcome;
        List<String> why = List.copyOf(refused.sentences().values());
        return Outcome.refused(action.named() + ": " + String.join(" ", why));
    }

    /** Where the successor cannot contribute, as whoever leads or signs off cannot, nobody does in the leaver's place. */
    private Outcome contribution(ActionView action, NewHandOver given, Viewer viewer) {
        contributors.release(action.answer(), given.leaver(), viewer);
        PersonId to = given.successor();
        if (to != null) contributors.name(action.answer(), to, viewer);
        return Outcome.done();
    }

    private Outcome name(WorkItem item) {
        naming.ask(item);
        return Outcome.done();
    }
}
