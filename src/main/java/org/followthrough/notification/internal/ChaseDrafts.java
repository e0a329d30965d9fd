package org.followthrough.notification.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.ChasesByHand;
import org.followthrough.notification.ChasesByHand.Left;
import org.followthrough.notification.NewNotice;
import org.springframework.stereotype.Component;

/** Looks at what was chosen to be chased: what may be, and why not the rest. */
@Component
class ChaseDrafts {

    static final String TODAY_ALREADY = "it was chased today already";

    /** How the rungs of notices begin that are written because somebody chases by hand; the day follows. */
    private static final String CHASED = "chased-";

    /** @param notices of what may be chased, to each of its readers */
    record Draft(ActionView action, List<NewNotice> notices) {}

    record Drafts(LocalDate today, List<Draft> drafts, List<Left> left) {}

    private final ActionPlans plans;
    private final NoticeRows rows;
    private final ChaseReaders readers;
    private final ChaseFacts facts;

    ChaseDrafts(ActionPlans plans, NoticeRows rows, ChaseReaders readers, ChaseFacts facts) {
        this.plans = plans;
        this.rows = rows;
        this.readers = readers;
        this.facts = facts;
    }

    Drafts of(List<AnswerId> chosen, Viewer viewer, LocalDate today) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        Drafts drafts = new Drafts(today, new ArrayList<>(), new ArrayList<>());
        Set<AnswerId> chased = rows.subjectsOf(CHASED + today, chosen);
        for (AnswerId answer : new LinkedHashSet<>(chosen)) {
            Optional<ActionView> there = plans.answer(answer, viewer);
            if (there.isEmpty()) drafts.left().add(new Left("One action", "it was taken back with its plan"));
            else add(there.get(), chased.contains(answer), drafts);
        }
        return drafts;
    }

    private void add(ActionView action, boolean chased, Drafts drafts) {
        String why = drafts.drafts().size() >= ChasesByHand.MOST
                ? "no more than " + ChasesByHand.MOST + " can be chased at once"
                : whyNot(action, chased, drafts.today());
        if (!why.isEmpty()) {
            drafts.left().add(new Left(action.named(), why));
            return;
        }
        List<NewNotice> notices = readers.of(action).entrySet().stream()
                .map(reader -> facts.notice(
                        action, CHASED + drafts.today(), reader.getKey(), reader.getValue(), drafts.today()))
                .toList();
        if (notices.isEmpty())
            drafts.left().add(new Left(action.named(), "nobody who leads it can be written to: say who does"));
        else drafts.drafts().add(new Draft(action, notices));
    }

    /** Empty where it may be chased. */
    private static String whyNot(ActionView action, boolean chased, LocalDate today) {
        if (!action.state().isOpen()) return "it is closed";
        if (action.circumstances().external()) return "a body outside is asked again on the action's own page";
        if (action.aside() != null) return "it is set aside";
        if (!action.state().isWatched()) return "its evidence has come in";
        if (action.circumstances().dateAsked()) return "a new date is being decided";
        if (!action.isOverdue(today)) return "it is not overdue any more";
        return chased ? TODAY_ALREADY : "";
    }
}
