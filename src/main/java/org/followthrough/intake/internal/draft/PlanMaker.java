package org.followthrough.intake.internal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.draft.NamedLead.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the plan to be loaded from a mended one, once {@link PlanCheck} found nothing wrong. */
final class PlanMaker {

    private static final int LONGEST_LEAD = 300;

    private final MendedPlan plan;
    private final Map<String, NewLead> added;

    /** @param added who was created for a printed name, by its key */
    PlanMaker(MendedPlan plan, Map<String, NewLead> added) {
        this.plan = plan;
        this.added = added;
    }

    NewPlan plan() {
        About about = plan.about();
        return new NewPlan(
                about.title(),
                about.prefix(),
                HeadCheck.kind(about.kind()).orElseThrow(),
                orNull(about.pseudonym()),
                plan.choices().assuring(about.assuring()).orElseThrow().id(),
                about.agreed() ? about.minute() : null,
                plan.draft().fileName(),
                plan.findings().stream().map(PlanMaker::finding).toList(),
                plan.loaded().stream().map(this::action).toList());
    }

    static NewFinding finding(PrintedFinding printed) {
        String ref = AsKept.number(printed.ref());
        return new NewFinding(ref == null ? "" : ref, AsKept.title(printed.title()), AsKept.text(printed.response()));
    }

    private NewAction action(MendedAction action) {
        return action(action, action.printed().thread().finding());
    }

    /** @param finding index into the findings that come with it; null for none */
    NewAction action(MendedAction action, @Nullable Integer finding) {
        PrintedAction printed = action.printed();
        return new NewAction(
                finding,
                AsKept.number(printed.thread().recommendationRef()),
                AsKept.text(printed.thread().recommendation()),
                action.wording(),
                leads(action),
                AsKept.leads(printed.leads().printed()),
                AsKept.deadline(action.date().deadline()),
                AsKept.text(action.success()),
                AsKept.text(printed.standing().progress()),
                AsKept.number(printed.standing().rating()),
                orNull(action.label()),
                asItStands(action.standing()),
                inPrint(printed));
    }

    private static InPrint inPrint(PrintedAction printed) {
        PrintedAction.Thread thread = printed.thread();
        return new InPrint(
                thread.section(),
                thread.theme(),
                thread.lesson(),
                printed.reference(),
                printed.standing().shade());
    }

    private static AsItStands asItStands(Standing standing) {
        LocalDate on = standing.on().isEmpty() ? null : MendedDate.day(standing.on());
        return switch (standing.reached()) {
            case TO_DO -> AsItStands.toDo();
            case DELIVERED -> AsItStands.delivered(on);
            case ACCEPTED -> AsItStands.accepted(on);
            case TESTED ->
                AsItStands.tested(
                        on, ImpactResult.valueOf(standing.found().orElseThrow().name()));
        };
    }

    private List<NewLead> leads(MendedAction action) {
        List<NewLead> leads = new ArrayList<>();
        for (NamedLead lead : action.leads()) {
            leads.add(lead(lead));
            if (lead.kind() == Kind.EVERYBODY)
                lead.bodies().forEach(body -> plan.choices().lead(body).ifPresent(leads::add));
        }
        return leads;
    }

    /** Whoever is meant, under the name that is printed. */
    private NewLead lead(NamedLead lead) {
        String name =
                lead.name().length() <= LONGEST_LEAD ? lead.name() : lead.name().substring(0, LONGEST_LEAD);
        NewLead found = lead.kind() == Kind.NEW
                ? added.get(Mends.key(lead.name()))
                : plan.choices().lead(lead.code()).orElse(null);
        return found == null
                ? new NewLead(name, null, null, null)
                : new NewLead(name, found.person(), found.group(), found.agency());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
