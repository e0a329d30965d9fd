package org.followthrough.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** When mails are made and when they leave: on working days, by London's clock. */
@Component
class PostingHours {

    private final WorkingDays workingDays;
    private final LocalTime opens;
    private final LocalTime closes;

    PostingHours(WorkingDays workingDays, MailSettings settings) {
        this.workingDays = workingDays;
        this.opens = settings.opens();
        this.closes = settings.closes();
    }

    /** New mails are made in office hours only, so that nobody finds at night what can wait until the morning. */
    boolean mailsAreMadeAt(Instant now) {
        return mailsLeaveAt(now) && local(now).toLocalTime().isBefore(closes);
    }

    /** What was made in office hours may be sent until midnight: a slow or broken mail server takes its time. */
    boolean mailsLeaveAt(Instant now) {
        return workingDays.isWorkingDay(London.dateOf(now))
                && !local(now).toLocalTime().isBefore(opens);
    }

    /** {@code now} where mails are made now, otherwise the moment at which they next are. */
    Instant nextMaking(Instant now) {
        if (mailsAreMadeAt(now)) return now;
        LocalDate today = London.dateOf(now);
        boolean stillToday = local(now).toLocalTime().isBefore(opens);
        return London.at(workingDays.next(stillToday ? today : today.plusDays(1)), opens);
    }

    /** {@code moment} where mails leave at it, otherwise the moment at which they next do. */
    Instant nextLeaving(Instant moment) {
        return mailsLeaveAt(moment) ? moment : nextMaking(moment);
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(London.ZONE);
    }
}
