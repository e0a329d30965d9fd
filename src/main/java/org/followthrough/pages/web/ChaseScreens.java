package org.followthrough.pages.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.Told;
import org.followthrough.notification.Holds;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** What the ladder will send in the next seven days, and what is held back. */
@Component
class ChaseScreens {

    static final int DAYS = 7;

    /** @param held why it is held; empty where it is not */
    record Coming(LocalDate day, ActionView action, String rung, String why, String who, String held) {
        public String dayInWords() {
            return London.inWords(day);
        }
    }

    record HeldBack(Holds.Held hold, String reference, String path, String by, String until) {}

    private final ActionPlans plans;
    private final Ladder ladder;
    private final Holds holds;
    private final Who who;
    private final Clock clock;

    ChaseScreens(ActionPlans plans, Ladder ladder, Holds holds, Who who, Clock clock) {
        this.plans = plans;
        this.ladder = ladder;
        this.holds = holds;
        this.who = who;
        this.clock = clock;
    }

    /** By day, and on it by action. */
    List<Coming> coming(Viewer viewer) {
        LocalDate until = London.today(clock).plusDays(DAYS);
        List<Holds.Held> held = holds.inForce();
        List<Coming> coming = new ArrayList<>();
        for (ActionView action : plans.actions(viewer))
            for (Next.Telling telling : ladder.within(action, until)) coming.add(coming(action, telling, held));
        coming.sort(Comparator.comparing(Coming::day)
                .thenComparing(each -> each.action().reference()));
        return coming;
    }

    /** The one that is meant, as it stands now; empty where it is no longer coming. */
    Optional<Coming> coming(ActionView action, String rung) {
        LocalDate until = London.today(clock).plusDays(DAYS);
        return ladder.within(action, until).stream()
                .map(telling -> coming(action, telling, holds.inForce()))
                .filter(each -> each.rung().equals(rung))
                .findFirst();
    }

    private static Coming coming(ActionView action, Next.Telling telling, List<Holds.Held> held) {
        Rung rung = telling.rung();
        String name = rung == null ? "" : rung.name();
        String reason = held.stream()
                .filter(each -> each.answer().equals(action.answer())
                        && each.dateVersion() == action.dateVersion()
                        && each.rung().equals(name))
                .map(Holds.Held::reason)
                .findFirst()
                .orElse("");
        return new Coming(
                telling.day(),
                action,
                name,
                rung == null ? "the monthly digest of what is still open" : rung.words(),
                telling.who().stream().map(Told::words).distinct().collect(Collectors.joining("; ")),
                reason);
    }

    List<HeldBack> held() {
        return holds.inForce().stream()
                .map(each -> plans.ifThere(each.answer())
                        .map(action -> new HeldBack(
                                each,
                                action.named(),
                                action.path(),
                                who.person(each.by()),
                                London.inWords(each.until()))))
                .flatMap(Optional::stream)
                .toList();
    }
}
