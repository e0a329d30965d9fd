package org.followthrough.intake.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.draft.Concern.TakeOver;
import org.followthrough.intake.internal.draft.FurtherActions;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanDraft;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.followthrough.intake.internal.draft.Proposals;
import org.followthrough.intake.internal.mending.Corrections;
import org.followthrough.intake.internal.mending.Corrections.Added;
import org.springframework.stereotype.Component;

/** What is done to a row with one press: joined, shifted, split, made an action or none, a proposal taken over. */
@Component
class RowMends {

    private final PlanIntake intake;

    RowMends(PlanIntake intake) {
        this.intake = intake;
    }

    /**
     * A button that was pressed.
     *
     * @param verb what it does; @param argument to what or how far, empty for neither
     */
    record Press(String verb, String argument) {

        static Press of(Typed typed) {
            String[] parts = typed.line("do").split(":", 2);
            return new Press(parts[0], parts.length == 1 ? "" : parts[1]);
        }

        int number() {
            return argument.matches("-?[0-9]{1,4}") ? Integer.parseInt(argument) : 0;
        }
    }

    Mends mend(PlanDraft draft, String at, Typed typed) {
        Mends mends = draft.mends();
        Corrections corrections = mends.corrections();
        Press press = Press.of(typed);
        return switch (press.verb()) {
            case "join" -> mends.with(corrections.join(row(draft, at)));
            case "shift" -> mends.with(corrections.shift(row(draft, at), press.number()));
            case "split" -> split(draft, at, typed);
            case "undo" -> mends.with(corrections.undo(row(draft, at)).undo(at));
            case "make" -> make(intake.mended(draft), at);
            case "none" -> mends.seen(at);
            case "sentence" -> sentence(intake.mended(draft), at, press.number());
            case "lead" -> takeOver(TakeOver.LEADS, intake.mended(draft), at);
            case "standing" -> takeOver(TakeOver.STANDINGS, intake.mended(draft), at);
            default -> mends;
        };
    }

    private String row(PlanDraft draft, String at) {
        return intake.mended(draft).reading().row(at).map(Row::where).orElse(at);
    }

    private Mends split(PlanDraft draft, String at, Typed typed) {
        Map<Integer, Set<Integer>> second = new HashMap<>();
        for (String ticked : typed.all("second"))
            if (ticked.matches("\\d{1,3}:\\d{1,4}")) {
                String[] parts = ticked.split(":");
                second.computeIfAbsent(Integer.valueOf(parts[0]), any -> new HashSet<>())
                        .add(Integer.valueOf(parts[1]));
            }
        Mends mends = draft.mends();
        return second.isEmpty() ? mends : mends.with(mends.corrections().split(row(draft, at), second));
    }

    /** A row that became none, or an action that was left out. */
    private static Mends make(MendedPlan plan, String at) {
        Mends mends = plan.draft().mends();
        if (plan.action(at).isPresent()) return mends.with(at, mends.choices(at).leftOut(false));
        return plan.reading()
                .words(at)
                .map(words -> mends.with(mends.corrections().add(new Added(at, "", words))))
                .orElse(mends);
    }

    private static Mends sentence(MendedPlan plan, String at, int number) {
        Mends mends = plan.draft().mends();
        List<String> sentences = plan.action(at)
                .map(action -> FurtherActions.in(action.printed()))
                .orElse(List.of());
        if (number < 1 || number > sentences.size()) return mends;
        Added added = new Added(at + ", further action " + number, at, sentences.get(number - 1));
        boolean twice = mends.corrections().added().stream()
                .anyMatch(each -> each.where().equals(added.where()));
        return twice ? mends : mends.with(mends.corrections().add(added));
    }

    private static Mends takeOver(TakeOver what, MendedPlan plan, String at) {
        Mends mends = plan.draft().mends();
        return plan.action(at)
                .map(action -> Proposals.takeOver(what, action, mends))
                .orElse(mends);
    }
}
