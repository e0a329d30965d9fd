package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.jspecify.annotations.Nullable;

/** Makes the plan to be loaded from what is printed and what was mended, once {@link PlanCheck} found nothing wrong. */
final class PlanMaker {

    private final LeadChoices leads;
    private final DeadlineReader deadlines = new DeadlineReader();

    PlanMaker(LeadChoices leads) {
        this.leads = leads;
    }

    NewPlan plan(PlanDraft draft) {
        Mends mends = draft.mends();
        return new NewPlan(
                mends.title(),
                mends.prefix(),
                HeadCheck.kind(mends.kind()).orElseThrow(),
                orNull(mends.pseudonym()),
                PlanCheck.group(mends.assuring(), leads).orElseThrow().id(),
                mends.agreed() ? mends.minute() : null,
                draft.fileName(),
                draft.printed().findings().stream().map(PlanMaker::finding).toList(),
                actions(draft));
    }

    private static NewFinding finding(PrintedFinding printed) {
        return new NewFinding(printed.ref() == null ? "" : printed.ref(), printed.title(), printed.response());
    }

    private List<NewAction> actions(PlanDraft draft) {
        List<NewAction> actions = new ArrayList<>();
        for (int row = 0; row < draft.printed().actions().size(); row++) {
            Mends.Row mended = draft.mends().actions().get(row);
            if (!mended.left()) actions.add(action(draft.printed().actions().get(row), mended));
        }
        return actions;
    }

    private NewAction action(PrintedAction printed, Mends.Row mended) {
        return new NewAction(
                printed.thread().finding(),
                printed.thread().recommendationRef(),
                printed.thread().recommendation(),
                printed.wording(),
                leads(printed, mended),
                printed.leads().printed(),
                deadline(printed.deadline(), mended.date()),
                printed.success(),
                printed.standing().progress(),
                printed.standing().rating(),
                orNull(mended.label()),
                mended.done() ? AsItStands.accepted(null) : AsItStands.toDo());
    }

    private List<NewLead> leads(PrintedAction printed, Mends.Row mended) {
        List<NewLead> found = new ArrayList<>();
        for (int lead = 0; lead < mended.leads().size(); lead++) {
            String name = lead < printed.leads().names().size()
                    ? printed.leads().names().get(lead)
                    : "";
            String code = mended.leads().get(lead);
            if (!name.isEmpty() || !code.isEmpty()) found.add(leads.lead(code, name));
        }
        return found;
    }

    /** What is printed stays beside what is typed instead. */
    private Deadline deadline(Deadline printed, String typed) {
        if (typed.equals(FirstMends.date(printed))) return printed;
        return deadlines.read(typed).asPrinted(printed.printed());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
