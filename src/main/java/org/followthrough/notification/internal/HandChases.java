package org.followthrough.notification.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.ChasedByHand;
import org.followthrough.notification.ChasesByHand;
import org.followthrough.notification.Notices;
import org.followthrough.scheduling.OncePerPeriod;
import org.followthrough.shared.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Claims each answer for the day before it is chased, so that of two who send at once one does. */
@Component
class HandChases implements ChasesByHand {

    private final ChaseDrafts drafts;
    private final ChaseLetters letters;
    private final Notices notices;
    private final OncePerPeriod once;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandChases(
            ChaseDrafts drafts,
            ChaseLetters letters,
            Notices notices,
            OncePerPeriod once,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.letters = letters;
        this.notices = notices;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Prepared prepare(List<AnswerId> chosen, Viewer viewer) {
        ChaseDrafts.Drafts drafted = drafts.of(chosen, viewer, London.today(clock));
        return prepared(drafted.drafts(), drafted.left());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Prepared send(List<AnswerId> chosen, Viewer viewer) {
        ChaseDrafts.Drafts drafted = drafts.of(chosen, viewer, London.today(clock));
        List<Left> left = new ArrayList<>(drafted.left());
        List<ChaseDrafts.Draft> chased = new ArrayList<>();
        for (ChaseDrafts.Draft draft : inTheOrderOfTheirIds(drafted.drafts()))
            if (once.claim(
                    "chase-" + draft.action().answer().value(), drafted.today().toString())) chased.add(draft);
            else left.add(new Left(draft.action().named(), ChaseDrafts.TODAY_ALREADY));
        notices.write(chased.stream().flatMap(draft -> draft.notices().stream()).toList());
        chased.forEach(draft ->
                events.publishEvent(new ChasedByHand(draft.action().answer(), viewer.id(), letters.names(draft))));
        return prepared(chased, left);
    }

    /** Two who send the same ones wait for each other then, instead of locking each other out. */
    private static List<ChaseDrafts.Draft> inTheOrderOfTheirIds(List<ChaseDrafts.Draft> drafts) {
        return drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.action().answer().value()))
                .toList();
    }

    private Prepared prepared(List<ChaseDrafts.Draft> chased, List<Left> left) {
        return new Prepared(letters.of(chased, clock.instant()), chased.size(), left);
    }
}
