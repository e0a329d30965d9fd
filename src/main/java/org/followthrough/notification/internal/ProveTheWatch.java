package org.followthrough.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.Figures;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.scheduling.Routine;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.followthrough.workflow.Commands;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells executives who want it that nothing of their agency's is overdue: on each month's first working day, from 8:00 in
 * London on, or on the first day after it on which the product runs.
 */
@Component
@Order(0)
class ProveTheWatch implements Routine {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ProofsWanted wanted;
    private final ExecutivesNumbers numbers;
    private final Warnings notices;
    private final WorkingDays days;
    private final Commands commands;

    ProveTheWatch(
            ProofsWanted wanted, ExecutivesNumbers numbers, Warnings notices, WorkingDays days, Commands commands) {
        this.wanted = wanted;
        this.numbers = numbers;
        this.notices = notices;
        this.days = days;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "prove-the-watch";
    }

    @Override
    public void tick(Instant now) {
        LocalDate today = London.dateOf(now);
        if (now.isBefore(London.at(days.next(today.withDayOfMonth(1)), MORNING))) return;
        if (wanted.all().isEmpty()) return;
        YearMonth month = YearMonth.from(today);
        commands.run(() -> notices.once(name(), month.toString(), () -> proofs(month)));
    }

    private List<NewNotice> proofs(YearMonth month) {
        return wanted.all().stream()
                .flatMap(executive -> proofs(executive, month))
                .toList();
    }

    private Stream<NewNotice> proofs(PersonId executive, YearMonth month) {
        List<Figures> agencies = numbers.of(executive);
        if (agencies.stream().anyMatch(agency -> agency.overdue() > 0)) return Stream.empty();
        return agencies.stream()
                .map(agency -> new NewNotice(
                        executive.value(),
                        "nothing-" + month + "-" + agencies.indexOf(agency),
                        0,
                        executive,
                        MailKind.NOTHING_OVERDUE,
                        MailFacts.about(OneLine.of(agency.of(), 40), "nothing overdue", "/my-mail")
                                .counting(agency)
                                .readAs(Capacity.AGENCY_EXECUTIVE)));
    }
}
