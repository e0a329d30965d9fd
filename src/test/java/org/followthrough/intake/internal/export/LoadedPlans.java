package org.followthrough.intake.internal.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.PlanReader;
import org.followthrough.review.ReviewKind;
import org.followthrough.testing.TestPartnership;
import org.followthrough.testing.World;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads what was read just as it was read, with its layout. */
final class LoadedPlans {

    private final World world;
    private final BoardsLayout layouts;
    private final TransactionTemplate transaction;

    LoadedPlans(World world, BoardsLayout layouts, TransactionTemplate transaction) {
        this.world = world;
        this.layouts = layouts;
        this.transaction = transaction;
    }

    static PrintedPlan read(String name, byte[] content) {
        return ((Outcome.Read) new PlanReader().read(name, content)).plan();
    }

    static PrintedPlan read(String text) {
        return read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param leads who leads the actions, in turn; nobody where there are no more */
    PlanId load(PrintedPlan printed, PersonId... leads) {
        PlanId plan = loadWithoutLayout(printed, leads);
        List<String> rows = printed.actions().stream().map(PrintedAction::where).toList();
        transaction.executeWithoutResult(status -> layouts.keep(plan, printed, rows));
        return plan;
    }

    PlanId loadWithoutLayout(PrintedPlan printed, PersonId... leads) {
        List<NewAction> actions = new ArrayList<>();
        for (PrintedAction action : printed.actions())
            actions.add(action(action, actions.size() < leads.length ? leads[actions.size()] : null));
        return world.load(new NewPlan(
                "Harbour Child",
                "HC",
                ReviewKind.SERIOUS_CASE_REVIEW,
                null,
                TestPartnership.POLICY.id(),
                null,
                "plan.docx",
                printed.findings().stream()
                        .map(finding -> new NewFinding(
                                finding.ref() == null ? "" : finding.ref(), finding.title(), finding.response()))
                        .toList(),
                actions));
    }

    private static NewAction action(PrintedAction action, @Nullable PersonId lead) {
        return new NewAction(
                action.thread().finding(),
                action.thread().recommendationRef(),
                action.thread().recommendation(),
                action.wording(),
                List.of(new NewLead(action.leads().printed(), lead, null, null)),
                action.leads().printed(),
                action.deadline(),
                action.success(),
                action.standing().progress(),
                action.standing().rating(),
                null,
                AsItStands.toDo(),
                new InPrint(
                        action.thread().section(),
                        action.thread().theme(),
                        action.thread().lesson(),
                        action.reference(),
                        action.standing().shade()));
    }
}
