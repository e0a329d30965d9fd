package org.followthrough.notification.internal;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.PersonId;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.Next;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.springframework.stereotype.Component;

/** What a mail says of an answer that is chased by hand: since when it is awaited, and who the ladder tells next. */
@Component
class ChaseFacts {

    private final ActionFacts facts;
    private final Ladder ladder;

    ChaseFacts(ActionFacts facts, Ladder ladder) {
        this.facts = facts;
        this.ladder = ladder;
    }

    NewNotice notice(ActionView action, String rung, PersonId reader, Capacity as, LocalDate today) {
        LocalDate due = Objects.requireNonNull(action.deadline().due(), "what is overdue has a date");
        MailFacts says =
                facts.of(action, LadderFacts.NOT_YET).overdue(due, today).readAs(as);
        MailFacts whole = as == Capacity.LEAD ? says : facts.withOwner(says, action);
        return new NewNotice(
                action.answer().value(), rung, action.dateVersion(), reader, MailKind.CHASED, withNext(whole, action));
    }

    private MailFacts withNext(MailFacts says, ActionView action) {
        return ladder.next(action) instanceof Next.Telling telling
                        && !telling.who().isEmpty()
                ? says.thenTold(OneLine.of(telling.words(), 300))
                : says;
    }
}
