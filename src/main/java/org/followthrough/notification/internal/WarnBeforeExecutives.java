package org.followthrough.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.ToldAs;
import org.followthrough.notification.NewNotice;
import org.followthrough.scheduling.Routine;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.followthrough.workflow.Commands;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the working day before an executive is first written to about an action, the business manager is told, and can hold it.
 * No executive is written to about what is not overdue. Looks once on each working day, from 8:00 in London on, and before mails are made.
 */
@Component
@Order(0)
class WarnBeforeExecutives implements Routine {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Set<ToldAs> EXECUTIVES = EnumSet.of(ToldAs.AGENCY_EXECUTIVE, ToldAs.LEAD_SAFEGUARDING_PARTNER);

    private final ActionPlans plans;
    private final Ladder ladder;
    private final Warnings warnings;
    private final WorkingDays days;
    private final Commands commands;

    WarnBeforeExecutives(ActionPlans plans, Ladder ladder, Warnings warnings, WorkingDays days, Commands commands) {
        this.plans = plans;
        this.ladder = ladder;
        this.warnings = warnings;
        this.days = days;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "warn-before-executives";
    }

    @Override
    public void tick(Instant now) {
        LocalDate today = London.dateOf(now);
        if (!days.isWorkingDay(today) || now.isBefore(London.at(today, MORNING))) return;
        commands.run(() -> warnings.once(name(), today.toString(), () -> coming(today)));
    }

    private List<NewNotice> coming(LocalDate today) {
        LocalDate next = days.plus(today, 1);
        List<NewNotice> coming = new ArrayList<>();
        List<ActionView> late =
                plans.all().stream().filter(action -> action.isOverdue(next)).toList();
        for (ActionView action : late)
            ladder.within(action, next).stream()
                    .filter(telling -> telling.day().equals(next) && namesAnExecutive(telling))
                    .findFirst()
                    .filter(telling -> isFirst(action))
                    .ifPresent(telling -> coming.addAll(warnings.about(action, telling)));
        return coming;
    }

    private static boolean namesAnExecutive(Next.Telling telling) {
        return telling.who().stream().anyMatch(told -> told.inOwnRight() && EXECUTIVES.contains(told.as()));
    }

    /** What came to others because the executive's seat was empty was no mail to an executive. */
    private boolean isFirst(ActionView action) {
        return ladder.told(action.answer()).stream()
                .noneMatch(told -> EXECUTIVES.contains(told.as()) && told.insteadOf() == null);
    }
}
