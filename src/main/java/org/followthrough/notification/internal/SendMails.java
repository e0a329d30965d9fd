package org.followthrough.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.notification.internal.Post.Delivery;
import org.followthrough.scheduling.Routine;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, one mail at a time, each claimed first and recorded at once: a node that dies has at most one mail
 * out of which nobody knows, and that one is sent once more under the same Message-ID.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SendMails implements Routine {

    /** Longer than one mail can take with every time-out met, so that no other node sends what is being sent. */
    private static final Duration CLAIM = Duration.ofMinutes(5);
    /** Shorter than the routine's lock lasts. The next tick goes on. */
    private static final Duration ONE_TICK = Duration.ofMinutes(5);

    private static final int AT_ONCE = 50;

    private final Mails mails;
    private final Post post;
    private final PostingHours hours;
    private final Clock clock;
    private final Duration giveUpAfter;

    SendMails(Mails mails, Post post, PostingHours hours, Clock clock, MailSettings settings) {
        this.mails = mails;
        this.post = post;
        this.hours = hours;
        this.clock = clock;
        this.giveUpAfter = settings.giveUpAfter();
    }

    @Override
    public String name() {
        return "send-mails";
    }

    @Override
    public void tick(Instant now) {
        if (!hours.mailsLeaveAt(now)) return;
        List<UUID> due = mails.due(now, AT_ONCE);
        while (!due.isEmpty() && sendAll(due, now)) due = mails.due(now, AT_ONCE);
    }

    /** @return whether it is worth going on: not where the server cannot be reached, or the tick has lasted long enough */
    private boolean sendAll(List<UUID> due, Instant now) {
        for (UUID id : due) {
            boolean reached =
                    mails.claim(id, now, now.plus(CLAIM)).map(this::send).orElse(true);
            if (!reached || clock.instant().isAfter(now.plus(ONE_TICK))) return false;
        }
        return true;
    }

    private boolean send(MailToSend mail) {
        Delivery delivery = post.send(mail);
        Instant at = clock.instant();
        String error = delivery.error();
        if (error == null) mails.sent(mail.id(), at);
        else
            mails.failed(
                    mail.id(), error, at, RetryWaits.after(mail.attempts(), mail.firstAttemptAt(), at, giveUpAfter));
        return delivery.serverReached();
    }
}
