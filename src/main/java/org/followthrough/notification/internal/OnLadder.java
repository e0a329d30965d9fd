package org.followthrough.notification.internal;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.escalation.LadderUsedUp;
import org.followthrough.escalation.RungsReached;
import org.followthrough.escalation.Told;
import org.followthrough.escalation.ToldAs;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whom the ladder names. */
@Component
class OnLadder {

    /** How the rungs of notices begin that somebody gets in place of others. */
    static final String GAP = "gap-";

    private final Notices notices;
    private final LadderFacts facts;

    OnLadder(Notices notices, LadderFacts facts) {
        this.notices = notices;
        this.facts = facts;
    }

    @EventListener
    void on(RungsReached reached) {
        LadderFacts.OfOne says = facts.of(reached);
        List<NewNotice> each = new ArrayList<>();
        for (Told told : reached.told()) {
            if (told.inOwnRight()) each.add(inOwnRight(reached, told, says));
            if (!told.insteadOf().isEmpty()) each.add(insteadOfOthers(reached, told, says));
        }
        notices.write(each);
    }

    @EventListener
    void on(LadderUsedUp usedUp) {
        MailFacts open = facts.of(usedUp);
        notices.write(usedUp.told().stream()
                .map(told -> new NewNotice(
                        usedUp.subjectId(),
                        "digest-" + usedUp.month(),
                        usedUp.dateVersion(),
                        told.reader(),
                        MailKind.MONTHLY_DIGEST,
                        open.readAs(capacity(told))))
                .toList());
    }

    private static NewNotice inOwnRight(RungsReached reached, Told told, LadderFacts.OfOne says) {
        boolean early = reminds(reached, told);
        return new NewNotice(
                reached.subjectId(),
                told.rung(),
                reached.dateVersion(),
                told.reader(),
                reached.action().circumstances().external() ? MailKind.CHASE_OUTSIDE : kind(told.as(), early),
                says.to(told.as(), early).readAs(capacity(told)));
    }

    /** On top of what they are told in their own right. */
    private static NewNotice insteadOfOthers(RungsReached reached, Told told, LadderFacts.OfOne says) {
        return new NewNotice(
                reached.subjectId(),
                GAP + told.rung(),
                reached.dateVersion(),
                told.reader(),
                MailKind.CAME_TO_NOBODY,
                says.insteadOf(told.insteadOf(), reminds(reached, told)).readAs(Capacity.BUSINESS_MANAGER));
    }

    private static boolean reminds(RungsReached reached, Told told) {
        return reached.rungs().stream().anyMatch(rung -> rung.name().equals(told.rung()) && rung.isBeforeTheDay());
    }

    private static MailKind kind(ToldAs as, boolean early) {
        return switch (as) {
            case LEAD -> early ? MailKind.REMINDER : MailKind.OVERDUE;
            case AGENCY_EXECUTIVE, LEAD_SAFEGUARDING_PARTNER -> MailKind.ESCALATION_EXECUTIVE;
            case AGENCY_REPRESENTATIVE, GROUP_CHAIR, BUSINESS_MANAGER -> MailKind.ESCALATION_CHAIR;
        };
    }

    private static Capacity capacity(Told told) {
        return told.inOwnRight() ? Capacity.valueOf(told.as().name()) : Capacity.BUSINESS_MANAGER;
    }
}
