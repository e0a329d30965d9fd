package org.followthrough.notification.internal;

import java.util.List;
import java.util.function.Supplier;
import org.followthrough.actionplan.ActionView;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.Rung;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.scheduling.OncePerPeriod;
import org.springframework.stereotype.Component;

/** Writes what business managers are warned of, once for each period. */
@Component
class Warnings {

    private final OncePerPeriod once;
    private final Notices notices;
    private final ActionFacts facts;
    private final ActsFor actsFor;

    Warnings(OncePerPeriod once, Notices notices, ActionFacts facts, ActsFor actsFor) {
        this.once = once;
        this.notices = notices;
        this.facts = facts;
        this.actsFor = actsFor;
    }

    /** @return whether it was this one's to do */
    boolean once(String job, String period, Supplier<List<NewNotice>> warnings) {
        if (!once.claim(job, period)) return false;
        notices.write(warnings.get());
        return true;
    }

    List<NewNotice> about(ActionView action, Next.Telling telling) {
        Rung rung = telling.rung();
        MailFacts says = facts.withOwner(facts.of(action, "an executive is written to on"), action)
                .due(telling.day())
                .thenTold(OneLine.of(telling.words(), 300))
                .readAs(Capacity.BUSINESS_MANAGER)
                .at("/chase");
        return actsFor.businessManagers().keySet().stream()
                .map(reader -> new NewNotice(
                        action.answer().value(),
                        "executive-soon-" + (rung == null ? "digest" : rung.name()),
                        action.dateVersion(),
                        reader,
                        MailKind.EXECUTIVE_SOON,
                        says))
                .toList();
    }
}
