package org.followthrough.notification.internal;

import java.util.List;
import org.followthrough.escalation.SignOffWaits;
import org.followthrough.escalation.Told;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom the sign-off ladder names that evidence waits to be judged. */
@Component
class OnSignOff {

    private final Notices notices;
    private final ActionFacts facts;

    OnSignOff(Notices notices, ActionFacts facts) {
        this.notices = notices;
        this.facts = facts;
    }

    @EventListener
    void on(SignOffWaits waits) {
        MailFacts says =
                facts.of(waits.action(), "evidence waits for sign-off since").due(waits.since());
        List<NewNotice> each = waits.told().stream()
                .map(told -> new NewNotice(
                        waits.subjectId(),
                        waits.rung().name(),
                        waits.action().dateVersion(),
                        told.reader(),
                        MailKind.SIGN_OFF_WAITS,
                        says.readAs(capacity(told))))
                .toList();
        notices.write(each);
    }

    private static Capacity capacity(Told told) {
        return told.inOwnRight() ? Capacity.valueOf(told.as().name()) : Capacity.BUSINESS_MANAGER;
    }
}
