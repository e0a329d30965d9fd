package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailKind.Bundle;
import org.springframework.stereotype.Component;

/** When the next mail may leave. */
@Component
class Departures {

    private final NoticeRows notices;
    private final Mails mails;
    private final Bundling bundling;
    private final PostingHours hours;

    Departures(NoticeRows notices, Mails mails, Bundling bundling, PostingHours hours) {
        this.notices = notices;
        this.mails = mails;
        this.bundling = bundling;
        this.hours = hours;
    }

    /** Empty where neither a notice nor a mail waits. */
    Optional<Instant> next(Instant now) {
        Map<Waiting, Instant> newest = new HashMap<>();
        for (NoticeRows.Waiting each : notices.waiting())
            newest.merge(
                    new Waiting(each.reader(), each.kind().bundle()),
                    each.newest(),
                    (one, other) -> one.isAfter(other) ? one : other);
        Optional<Instant> made = newest.entrySet().stream()
                .map(each -> bundling.leavesFrom(
                        each.getKey().reader(), each.getKey().bundle(), each.getValue(), now))
                .map(hours::nextMaking)
                .min(Instant::compareTo);
        Optional<Instant> tried =
                mails.nextAttempt().map(next -> next.isBefore(now) ? now : next).map(hours::nextLeaving);
        return Stream.of(made, tried).flatMap(Optional::stream).min(Instant::compareTo);
    }

    private record Waiting(PersonId reader, Bundle bundle) {}
}
