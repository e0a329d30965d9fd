package org.followthrough.worklist.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.internal.Checked;
import org.followthrough.worklist.internal.Desks;
import org.followthrough.worklist.internal.Form;
import org.followthrough.worklist.internal.FormCheck;
import org.followthrough.worklist.internal.Forms;
import org.followthrough.worklist.internal.Held;
import org.followthrough.worklist.internal.Holding;
import org.followthrough.worklist.internal.Surroundings;
import org.followthrough.worklist.internal.Typed;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages of one task show. */
@Component
class TaskScreens {

    private final Forms forms;
    private final Desks desks;
    private final Asked asked;
    private final Holding holding;
    private final Clock clock;

    TaskScreens(Forms forms, Desks desks, Asked asked, Holding holding, Clock clock) {
        this.forms = forms;
        this.desks = desks;
        this.asked = asked;
        this.holding = holding;
        this.clock = clock;
    }

    Form form(WorkItem item) {
        return forms.of(item);
    }

    Checked check(WorkItem item, Typed typed, Viewer viewer) {
        return new FormCheck(clock).check(form(item), typed, choices(item, viewer));
    }

    Desk.Context context(WorkItem item, Viewer viewer) {
        return desk(item).context(item, holding.as(item, viewer));
    }

    /** What this person had typed, else what the desk offers. */
    Typed typed(Held held, Viewer viewer) {
        if (held.draft() != null) return held.draft();
        WorkItem item = held.item();
        Map<String, List<String>> offered = new LinkedHashMap<>();
        desk(item).proposal(item, holding.as(item, viewer)).forEach((key, text) -> offered.put(key, List.of(text)));
        return new Typed(offered);
    }

    String toAnswer(WorkItem item, Typed typed, Viewer viewer, Model model) {
        Form form = form(item);
        around(item, viewer, model);
        model.addAttribute("parts", new FormDrawing(form, typed, surroundings(item, viewer)).parts());
        model.addAttribute("takesEvidence", form.takesEvidence());
        model.addAttribute("button", form.buttonLabel().orElse("Continue"));
        return "worklist/task";
    }

    String toRead(WorkItem item, Viewer viewer, Model model) {
        around(item, viewer, model);
        model.addAttribute("whom", asked.whom(item.ask()));
        return "worklist/reading";
    }

    String toCheck(WorkItem item, Map<String, Object> answers, Viewer viewer, Model model) {
        around(item, viewer, model);
        model.addAttribute("answers", AnswerRows.of(form(item), answers, surroundings(item, viewer)));
        return "worklist/check";
    }

    /** Somebody was quicker, or nobody need do it any more; what this person had typed is still theirs. */
    String closed(Held held, Viewer viewer, Model model) {
        WorkItem item = held.item();
        model.addAttribute("item", item);
        model.addAttribute("mine", held.isFinishedBy(viewer));
        model.addAttribute("by", item.closedBy() == null ? null : asked.name(item.closedBy()));
        model.addAttribute("at", item.closedAt() == null ? "" : DueWords.moment(item.closedAt()));
        model.addAttribute("typed", AnswerRows.typed(form(item), held.typed(), surroundings(item, viewer)));
        return "worklist/closed";
    }

    String done(WorkItem item, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("confirmation", desk(item).confirmation(item));
        return "worklist/done";
    }

    private void around(WorkItem item, Viewer viewer, Model model) {
        Desk.Context context = context(item, viewer);
        model.addAllAttributes(context.model());
        model.addAttribute("item", item);
        Viewer as = holding.as(item, viewer);
        model.addAttribute("standsInFor", as.deputy() == null ? null : as.fullName());
        model.addAttribute("deputy", viewer.fullName());
        model.addAttribute("page", TaskPage.of(item, context, London.today(clock)));
    }

    private Desk desk(WorkItem item) {
        return desks.serving(item.element());
    }

    private Surroundings surroundings(WorkItem item, Viewer viewer) {
        return new Surroundings(London.today(clock), choices(item, viewer));
    }

    private Surroundings.Choices choices(WorkItem item, Viewer viewer) {
        Viewer as = holding.as(item, viewer);
        return key -> desk(item).choices(item, key, as);
    }
}
