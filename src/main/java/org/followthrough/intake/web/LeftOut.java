package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.intake.Problem;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.shared.Shortened;

/**
 * Something of the document that will not be loaded.
 *
 * @param path to where it can be looked at; empty for nowhere
 * @param canBeMade whether it may be made an action after all
 */
record LeftOut(String where, String sentence, String path, boolean canBeMade) {

    /** Rows and paragraphs that the reading left out, then the actions that a person left out. */
    static List<LeftOut> of(MendedPlan plan) {
        DraftId id = plan.draft().id();
        Set<String> actions = plan.actions().stream().map(MendedAction::where).collect(Collectors.toSet());
        List<LeftOut> all = new ArrayList<>();
        for (Problem problem : plan.reading().plan().problems())
            if (!actions.contains(problem.where())) all.add(of(problem, plan, id));
        for (MendedAction action : plan.actions())
            if (action.left())
                all.add(new LeftOut(
                        action.where(),
                        "You said that this is not an action: "
                                + Shortened.of(action.wording(), 100).opening(),
                        UploadPaths.action(id, action.where()),
                        true));
        return all;
    }

    private static LeftOut of(Problem problem, MendedPlan plan, DraftId id) {
        boolean words = plan.reading().words(problem.where()).isPresent();
        String path = words ? UploadPaths.action(id, problem.where()) : "";
        return new LeftOut(problem.where(), problem.message(), path, words);
    }
}
