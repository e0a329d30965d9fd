package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.HandEdit;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.shared.Shortened;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes two actions of one. */
@Component
class HandSplit {

    private final HandRows rows;
    private final HandMade made;
    private final Deeds deeds;
    private final PlansInPrint prints;
    private final Worklist worklist;
    private final Clock clock;

    HandSplit(HandRows rows, HandMade made, Deeds deeds, PlansInPrint prints, Worklist worklist, Clock clock) {
        this.rows = rows;
        this.made = made;
        this.deeds = deeds;
        this.prints = prints;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** @param answers of the action, held */
    Outcome split(PlanView plan, List<ActionView> answers, String stays, String moves, Viewer viewer) {
        ActionView action = answers.get(0);
        Map<String, String> wrong = new LinkedHashMap<>();
        check("stays", stays, wrong);
        check("moves", moves, wrong);
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        if (answers.size() > 1)
            return Outcome.refused(action.reference() + " asks several bodies. Add a further action instead.");
        if (!action.state().isWatched() || action.aside() != null)
            return Outcome.refused(
                    "This cannot be done to " + action.reference() + " now: it stands at “" + action.stands() + "”.");
        rows.reword(action.id(), stays);
        worklist.retitle("answer", action.answer().value(), ActionView.titled(stays));
        ActionView second = made.make(plan, second(action, moves), action, viewer);
        deeds.done(
                action.answer(),
                "action-split",
                Map.of(
                        "into",
                        second.reference(),
                        "now",
                        Shortened.of(stays, 300).shown()),
                viewer.id());
        return Outcome.done();
    }

    private static void check(String field, String wording, Map<String, String> wrong) {
        if (wording.isEmpty()) wrong.put(field, "Say what is to be done.");
        if (wording.length() > HandEdit.LONGEST_WORDING)
            wrong.put(field, "The wording can have at most " + HandEdit.LONGEST_WORDING + " characters.");
    }

    /** A day that has passed is not given again: the plan shows the gap. */
    private HandAction second(ActionView action, String wording) {
        LocalDate due = action.deadline().due();
        return new HandAction(
                wording,
                Objects.requireNonNullElse(action.success(), ""),
                action.finding(),
                prints.action(action.id()).orElseThrow().recommendation(),
                lead(action),
                due == null || due.isBefore(London.today(clock)) ? null : due,
                "",
                rows.kept(action.id()).priority());
    }

    private static @Nullable NewLead lead(ActionView action) {
        String printed = action.printedLeads();
        String words = printed.length() <= 300 ? printed : printed.substring(0, 299) + "…";
        if (action.person() != null) return new NewLead(words, action.person(), null, null);
        if (action.group() != null) return new NewLead(words, null, action.group(), null);
        return action.agency() == null ? null : new NewLead(words, null, null, action.agency());
    }
}
