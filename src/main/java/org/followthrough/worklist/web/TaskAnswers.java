package org.followthrough.worklist.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Drafts;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.internal.Checked;
import org.followthrough.worklist.internal.Finished;
import org.followthrough.worklist.internal.Finishing;
import org.followthrough.worklist.internal.Form;
import org.followthrough.worklist.internal.Held;
import org.followthrough.worklist.internal.Holding;
import org.followthrough.worklist.internal.Part;
import org.followthrough.worklist.internal.Sentences;
import org.followthrough.worklist.internal.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what was posted for one task and says which page comes next. What was typed is kept on every way. */
@Component
class TaskAnswers {

    /** Parameters of the page around the form. */
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "save", "continue");

    private final Holding holding;
    private final TaskScreens screens;
    private final Drafts drafts;
    private final Finishing finishing;

    TaskAnswers(Holding holding, TaskScreens screens, Drafts drafts, Finishing finishing) {
        this.holding = holding;
        this.screens = screens;
        this.drafts = drafts;
        this.finishing = finishing;
    }

    static Typed typed(Map<String, String[]> parameters) {
        return Typed.of(parameters).only(name -> !OF_THE_PAGE.contains(name));
    }

    String keep(Held held, Map<String, String[]> parameters, Viewer viewer, RedirectAttributes flash) {
        Outcome kept = drafts.save(held.item(), parameters, viewer);
        if (kept instanceof Outcome.Refused refused) return back(held, typed(parameters), refused, flash);
        if (!held.item().isOpen()) return task(held);
        flash.addFlashAttribute(
                "done", Sentences.say("draft.kept", held.item().ask().reference()));
        return "redirect:/tasks";
    }

    String proceed(Held held, Map<String, String[]> parameters, Viewer viewer, RedirectAttributes flash) {
        Typed typed = typed(parameters);
        Checked checked = screens.check(held.item(), typed, viewer);
        if (checked instanceof Checked.Good good && finishing.wasSame(held, good.answers(), viewer)) return done(held);
        boolean checksAnswers =
                held.item().isOpen() && screens.context(held.item(), viewer).checksAnswers();
        if (checked instanceof Checked.Good good && held.item().isOpen() && !checksAnswers)
            return finish(held, good.answers(), parameters, viewer, flash);
        Outcome kept = drafts.save(held.item(), parameters, viewer);
        if (!held.item().isOpen()) return task(held);
        if (checked instanceof Checked.Faulty faulty)
            return back(held, typed, new Outcome.Refused(faulty.sentences()), flash);
        return kept instanceof Outcome.Refused refused ? back(held, typed, refused, flash) : task(held) + "/check";
    }

    /** Sends what was checked; where it no longer passes, the form says why. */
    String confirm(Held held, Viewer viewer, RedirectAttributes flash) {
        if (held.isFinishedBy(viewer)) return done(held);
        if (!held.item().isOpen()) return task(held);
        Typed typed = held.typed();
        Checked checked = screens.check(held.item(), typed, viewer);
        if (checked instanceof Checked.Good good) return finish(held, good.answers(), Map.of(), viewer, flash);
        return back(held, typed, new Outcome.Refused(((Checked.Faulty) checked).sentences()), flash);
    }

    private String finish(
            Held held,
            Map<String, Object> answers,
            Map<String, String[]> parameters,
            Viewer viewer,
            RedirectAttributes flash) {
        Finished finished = finishing.finish(held, answers, viewer);
        if (finished instanceof Finished.Done || finished instanceof Finished.Gone && wasSame(held, answers, viewer))
            return done(held);
        if (!parameters.isEmpty()) drafts.save(held.item(), parameters, viewer);
        Typed typed = parameters.isEmpty() ? held.typed() : typed(parameters);
        if (finished instanceof Finished.Refused refused) return back(held, typed, refused.why(), flash);
        if (finished instanceof Finished.Contested)
            return back(held, typed, new Outcome.Refused(Map.of("", Sentences.say("contested"))), flash);
        return task(held);
    }

    private boolean wasSame(Held held, Map<String, Object> answers, Viewer viewer) {
        return finishing.wasSame(holding.toAnswer(held.item().id().toString(), viewer), answers, viewer);
    }

    private String back(Held held, Typed typed, Outcome.Refused why, RedirectAttributes flash) {
        flash.addFlashAttribute("errors", sentences(held.item(), why));
        flash.addFlashAttribute("typed", typed);
        return task(held);
    }

    /** A sentence about what is no question of the form stands for the form as a whole. */
    private Map<String, String> sentences(WorkItem item, Outcome.Refused why) {
        Form form = screens.form(item);
        Set<String> asked =
                new HashSet<>(form.fields().stream().map(Part.Field::key).toList());
        if (form.takesEvidence()) asked.add(Form.EVIDENCE);
        Map<String, String> sentences = new LinkedHashMap<>();
        why.sentences()
                .forEach((field, sentence) -> sentences.merge(
                        asked.contains(field) ? field : "", sentence, (one, other) -> one + ". " + other));
        return sentences;
    }

    private static String task(Held held) {
        return "redirect:/tasks/" + held.item().id();
    }

    private static String done(Held held) {
        return task(held) + "/done";
    }
}
