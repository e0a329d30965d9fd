package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.Problem;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.FurtherActions;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.NamedLead;
import org.followthrough.intake.internal.draft.Standing;
import org.followthrough.intake.internal.memory.Like;
import org.jspecify.annotations.Nullable;

/** One action: what is printed beside what it is read as, in fields. */
record ActionPage(
        DraftId id,
        int version,
        MendedAction action,
        int of,
        String finding,
        String previous,
        String next,
        List<String> problems,
        List<WhoField> names,
        WhoOptions everybody,
        List<String> bodies,
        Standing standing,
        List<String> sentences,
        List<LikeAction> saidBefore,
        @Nullable RowTools tools) {

    static ActionPage of(MendedPlan plan, MendedAction action, List<Like> likes) {
        List<MendedAction> all = plan.actions();
        int at = action.number() - 1;
        DraftId id = plan.draft().id();
        WhoOptions everybody = WhoOptions.of(plan.choices());
        return new ActionPage(
                id,
                plan.draft().version(),
                action,
                all.size(),
                finding(plan, action),
                at == 0 ? "" : UploadPaths.action(id, all.get(at - 1).where()),
                at + 1 == all.size()
                        ? ""
                        : UploadPaths.action(id, all.get(at + 1).where()),
                problems(plan, action),
                names(plan, action, everybody),
                everybody,
                ActionForm.bodies(action),
                action.standing(),
                FurtherActions.in(action.printed()),
                likes.stream().map(LikeAction::of).toList(),
                RowTools.of(plan, action.where()));
    }

    private static String finding(MendedPlan plan, MendedAction action) {
        Integer index = action.printed().thread().finding();
        if (index == null) return "";
        PrintedFinding finding = plan.findings().get(index);
        return finding.ref() == null ? finding.title() : finding.ref() + ": " + finding.title();
    }

    private static List<String> problems(MendedPlan plan, MendedAction action) {
        return plan.reading().plan().problems().stream()
                .filter(problem -> problem.where().equals(action.where()))
                .map(Problem::message)
                .toList();
    }

    private static List<WhoField> names(MendedPlan plan, MendedAction action, WhoOptions everybody) {
        List<WhoField> names = new ArrayList<>();
        for (NamedLead lead : action.leads()) names.add(WhoField.of(names.size() + 1, lead, plan, everybody));
        return names;
    }

    public String overview() {
        return UploadPaths.draft(id) + "#action-" + action.number();
    }

    public boolean everybodyLeads() {
        return names.stream().anyMatch(WhoField::everybody);
    }

    public Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        for (Standing.Stage stage : Standing.Stage.values()) stages.put(stage.name(), stage.words());
        return stages;
    }

    public Map<String, String> results() {
        Map<String, String> results = new LinkedHashMap<>();
        for (Standing.Result result : Standing.Result.values()) results.put(result.name(), result.words());
        return results;
    }

    /** What the field for the date says below it. */
    public String dateRead() {
        return DateInWords.of(action.date().deadline());
    }
}
