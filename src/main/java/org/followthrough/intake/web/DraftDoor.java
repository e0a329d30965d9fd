package org.followthrough.intake.web;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.DraftOutcome;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanDraft;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every page of a draft does alike: opens it, keeps what was typed, and says when somebody else was faster. */
@Component
class DraftDoor {

    private final PlanIntake intake;
    private final WhoIs people;

    DraftDoor(PlanIntake intake, WhoIs people) {
        this.intake = intake;
        this.people = people;
    }

    /**
     * A page on which a part of a draft is mended.
     *
     * @param errors what is not right yet in the part: sentences by field
     * @param show the page again, with sentences beside its fields
     * @param next where one goes once everything is right
     */
    record Screen(
            Function<MendedPlan, Map<String, String>> errors,
            BiFunction<MendedPlan, Map<String, String>, String> show,
            Function<MendedPlan, String> next) {}

    /** The page, or the plan that the draft has become. */
    String show(String id, Viewer viewer, Function<MendedPlan, String> page) {
        PlanDraft draft = intake.draft(DraftId.of(id), viewer);
        PlanId plan = draft.loadedAs();
        return plan == null ? page.apply(intake.mended(draft)) : "redirect:" + UploadPaths.plan(plan);
    }

    /** Keeps what was typed, right or not, and goes on or shows the page again. */
    String save(
            String id,
            Typed typed,
            Function<PlanDraft, Mends> change,
            Viewer viewer,
            Screen screen,
            RedirectAttributes next) {
        DraftOutcome outcome = intake.change(DraftId.of(id), typed.version(), change, viewer);
        if (outcome instanceof DraftOutcome.LoadedBefore before) return loadedBefore(before, next);
        if (outcome instanceof DraftOutcome.Kept kept) return kept(intake.mended(kept.draft()), screen, next);
        if (outcome instanceof DraftOutcome.Stale stale) {
            PlanDraft current = stale.current();
            return screen.show().apply(unsaved(current, change), Map.of("", sentence(stale)));
        }
        DraftOutcome.Refused refused = (DraftOutcome.Refused) outcome;
        return screen.show()
                .apply(
                        unsaved(refused.draft(), change),
                        Map.of("", refused.reasons().get(0).sentence()));
    }

    private static String kept(MendedPlan plan, Screen screen, RedirectAttributes next) {
        Map<String, String> errors = screen.errors().apply(plan);
        if (!errors.isEmpty()) return screen.show().apply(plan, errors);
        next.addFlashAttribute("done", "Saved. Nothing is loaded yet");
        return "redirect:" + screen.next().apply(plan);
    }

    private MendedPlan unsaved(PlanDraft draft, Function<PlanDraft, Mends> change) {
        return intake.mended(draft.showing(change.apply(draft)));
    }

    /** After something done with one press, where nothing was typed that could be lost. */
    String after(DraftOutcome outcome, String done, Function<PlanDraft, String> where, RedirectAttributes next) {
        if (outcome instanceof DraftOutcome.Loaded loaded) {
            next.addFlashAttribute("done", "The plan is loaded, and its actions have started");
            return "redirect:" + UploadPaths.plan(loaded.plan());
        }
        if (outcome instanceof DraftOutcome.TakenIn taken) {
            next.addFlashAttribute("done", "The newer version is taken in, and the actions that it adds have started");
            return "redirect:" + UploadPaths.plan(taken.plan());
        }
        if (outcome instanceof DraftOutcome.LoadedBefore before) return loadedBefore(before, next);
        if (outcome instanceof DraftOutcome.Kept kept) {
            next.addFlashAttribute("done", done);
            return "redirect:" + where.apply(kept.draft());
        }
        if (outcome instanceof DraftOutcome.Stale stale) {
            next.addFlashAttribute("notice", pressed(stale));
            return "redirect:" + where.apply(stale.current());
        }
        DraftOutcome.Refused refused = (DraftOutcome.Refused) outcome;
        next.addFlashAttribute("notice", refused.reasons().get(0).sentence());
        return "redirect:" + where.apply(refused.draft());
    }

    private static String loadedBefore(DraftOutcome.LoadedBefore before, RedirectAttributes next) {
        next.addFlashAttribute("notice", "This plan had been loaded already. It was not loaded again");
        return "redirect:" + UploadPaths.plan(before.plan());
    }

    private String sentence(DraftOutcome.Stale stale) {
        return people.name(stale.current().changedBy())
                + " changed this draft after you had opened it, so nothing was saved."
                + " What you typed stands below: save it again to keep it in place of theirs.";
    }

    /** What to say beside what was typed where somebody else was faster. */
    String pressed(DraftOutcome.Stale stale) {
        return people.name(stale.current().changedBy())
                + " changed this draft after you had opened it, so nothing was done. This is how it stands now";
    }
}
