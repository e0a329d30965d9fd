package org.followthrough.notification.internal;

import java.time.Clock;
import java.util.List;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked for a new date what was decided. */
@Component
class OnDates {

    private final Notices notices;
    private final ActionFacts facts;
    private final Clock clock;

    OnDates(Notices notices, ActionFacts facts, Clock clock) {
        this.notices = notices;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(ActionEvent.DateGranted granted) {
        tell(granted.action(), granted.askedBy(), "new date granted, evidence due");
    }

    @EventListener
    void on(ActionEvent.DateRefused refused) {
        tell(refused.action(), refused.askedBy(), "no new date, evidence due");
    }

    @EventListener
    void on(ActionEvent.DateRequestOvertaken overtaken) {
        tell(overtaken.action(), overtaken.askedBy(), "newer version of the plan, evidence due");
    }

    private void tell(ActionView action, PersonId reader, String words) {
        MailFacts says = facts.of(action, words).due(action.deadline().due()).readAs(Capacity.LEAD);
        notices.write(List.of(new NewNotice(
                action.answer().value(),
                "date-decided-" + clock.instant().getEpochSecond(),
                action.dateVersion(),
                reader,
                MailKind.DATE_DECIDED,
                says)));
    }
}
