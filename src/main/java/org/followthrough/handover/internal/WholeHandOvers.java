package org.followthrough.handover.internal;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.handover.HandOvers;
import org.followthrough.handover.HandedOver;
import org.followthrough.handover.Holdings;
import org.followthrough.handover.NewHandOver;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class WholeHandOvers implements HandOvers {

    private final Gathering gathering;
    private final Moving moving;
    private final HandOverRows rows;
    private final Directory directory;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WholeHandOvers(
            Gathering gathering,
            Moving moving,
            HandOverRows rows,
            Directory directory,
            Worklist worklist,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gathering = gathering;
        this.moving = moving;
        this.rows = rows;
        this.directory = directory;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Holdings holdings(PersonId leaver, Viewer viewer) {
        return gathering.of(leaver, viewer);
    }

    @Override
    public Outcome handOver(NewHandOver given, Viewer viewer) {
        Holdings seen = gathering.of(given.leaver(), viewer);
        Map<String, String> wrong = given.sentences(seen);
        if (Stream.concat(Stream.ofNullable(given.successor()), given.others().values().stream())
                .anyMatch(person -> given.leaver().equals(person) || !isActive(person)))
            wrong.putIfAbsent("successor", "Choose somebody else who has not left.");
        if (given.closes() && viewer.id().equals(given.leaver()))
            wrong.put("closes", "Your own account is closed by another business manager.");
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        rows.begin(given, viewer.id(), clock.instant());
        worklist.hold(
                "answer",
                seen.led().stream()
                        .map(ActionView::answer)
                        .map(answer -> answer.value())
                        .toList());
        Holdings held = gathering.of(given.leaver(), viewer);
        if (!held.print().equals(given.print())) return Outcome.refused(CHANGED);
        Outcome moved = moving.move(held, given, viewer);
        if (moved instanceof Outcome.Done)
            events.publishEvent(new HandedOver(held, given.successor(), given.reason(), given.closes(), viewer.id()));
        return moved;
    }

    private boolean isActive(PersonId person) {
        return directory.person(person).filter(Person::active).isPresent();
    }
}
