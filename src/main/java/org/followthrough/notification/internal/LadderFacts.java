package org.followthrough.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.PersonId;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.LadderUsedUp;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.RungsReached;
import org.followthrough.escalation.ToldAs;
import org.followthrough.notification.MailFacts;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What mails may say about an action whose date comes near or has passed. */
@Component
class LadderFacts {

    static final String NOT_YET = "evidence not yet received, due";

    private final ActionFacts facts;
    private final Mails mails;

    LadderFacts(ActionFacts facts, Mails mails) {
        this.facts = facts;
        this.mails = mails;
    }

    OfOne of(RungsReached reached) {
        ActionView action = reached.action();
        MailFacts coming =
                facts.of(action, "evidence due").due(action.deadline().due());
        MailFacts late = facts.of(action, NOT_YET);
        return new OfOne(
                coming,
                overdue(late, action, reached.at()),
                overdue(withOwner(late, action), action, reached.at()),
                next(reached.next()));
    }

    MailFacts of(LadderUsedUp usedUp) {
        ActionView action = usedUp.action();
        return overdue(withOwner(facts.of(action, NOT_YET), action), action, usedUp.at());
    }

    private MailFacts withOwner(MailFacts says, ActionView action) {
        PersonId lead = action.person();
        LocalDate last = lead == null
                ? null
                : mails.lastTo(lead, action.answer().value())
                        .map(London::dateOf)
                        .orElse(null);
        return facts.withOwner(says, action).lastWrittenTo(last);
    }

    private static MailFacts overdue(MailFacts says, ActionView action, Instant at) {
        LocalDate due = action.deadline().due();
        return due == null ? says : says.overdue(due, London.dateOf(at));
    }

    private static @Nullable String next(Next.Telling next) {
        return next.who().isEmpty() ? null : OneLine.of(next.words(), 300);
    }

    /**
     * One action's facts, as its different readers are given them.
     *
     * @param coming before its day
     * @param late after it
     * @param lateWithOwner for readers other than the owner
     */
    record OfOne(
            MailFacts coming,
            MailFacts late,
            MailFacts lateWithOwner,
            @Nullable String next) {

        MailFacts to(ToldAs as, boolean early) {
            if (early) return coming;
            return as == ToldAs.LEAD ? late.thenTold(next) : lateWithOwner;
        }

        MailFacts insteadOf(List<Gap> gaps, boolean early) {
            String places = gaps.stream()
                    .map(gap -> gap.seat().words() + (gap.of().isEmpty() ? "" : " of " + gap.of()))
                    .collect(Collectors.joining("; "));
            return (early ? coming : late).owedBy(OneLine.of(places, 300), null);
        }
    }
}
