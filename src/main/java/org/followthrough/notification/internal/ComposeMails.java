package org.followthrough.notification.internal;

import java.time.Instant;
import org.followthrough.directory.PersonId;
import org.followthrough.scheduling.Routine;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes mails of notices, reader by reader. What fails for one reader is reported after the others have theirs. Ticked
 * after the routines that may write notices, and before {@link SendMails}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ComposeMails implements Routine {

    private final NoticeRows notices;
    private final ReadersMails mails;
    private final PostingHours hours;

    ComposeMails(NoticeRows notices, ReadersMails mails, PostingHours hours) {
        this.notices = notices;
        this.mails = mails;
        this.hours = hours;
    }

    @Override
    public String name() {
        return "compose-mails";
    }

    @Override
    public void tick(Instant now) {
        if (!hours.mailsAreMadeAt(now)) return;
        @Nullable RuntimeException failure = null;
        for (PersonId reader : notices.waitingReaders()) {
            try {
                mails.compose(reader, now);
            } catch (RuntimeException failed) {
                if (failure == null) failure = failed;
                else failure.addSuppressed(failed);
            }
        }
        if (failure != null) throw failure;
    }
}
