package org.followthrough.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailKind.Bundle;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/**
 * Which of a reader's notices leave now, and which together. What is told at once leaves alone; everything else waits
 * until the reader has not been written to for a while, and then leaves with its like, once a day.
 */
@Component
class Bundling {

    private final Mails mails;
    private final Duration quiet;

    Bundling(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.quiet = settings.quiet();
    }

    /** @return the notices of one mail each */
    List<List<Notice>> leavingNow(PersonId reader, List<Notice> waiting, Instant now) {
        List<List<Notice>> leaving = new ArrayList<>();
        Map<Bundle, List<Notice>> bundles = new EnumMap<>(Bundle.class);
        for (Notice notice : waiting) {
            Bundle bundle = notice.kind().bundle();
            if (bundle == Bundle.SINGLE) leaving.add(List.of(notice));
            else bundles.computeIfAbsent(bundle, none -> new ArrayList<>()).add(notice);
        }
        bundles.forEach((bundle, notices) -> {
            if (bundle == Bundle.CHASE || (isQuiet(notices, now) && !hadToday(reader, bundle, now)))
                leaving.add(notices);
        });
        return leaving;
    }

    /** When a bundle, to which {@code newest} was written last, may leave as it is now; in office hours or not. */
    Instant leavesFrom(PersonId reader, Bundle bundle, Instant newest, Instant now) {
        if (bundle == Bundle.SINGLE || bundle == Bundle.CHASE) return now;
        if (hadToday(reader, bundle, now)) return London.endOf(London.dateOf(now));
        Instant quietFrom = newest.plus(quiet);
        return quietFrom.isAfter(now) ? quietFrom : now;
    }

    private boolean isQuiet(List<Notice> notices, Instant now) {
        return notices.stream()
                .noneMatch(notice -> notice.writtenAt().plus(quiet).isAfter(now));
    }

    private boolean hadToday(PersonId reader, Bundle bundle, Instant now) {
        Instant midnight = London.dateOf(now).atStartOfDay(London.ZONE).toInstant();
        return mails.wasMadeSince(midnight, reader, bundle);
    }
}
