package org.followthrough.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.internal.Checked;
import org.followthrough.worklist.internal.Held;
import org.followthrough.worklist.internal.Holding;
import org.followthrough.worklist.internal.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering one task: the form, the check of one's answers, the confirmation. */
@Controller
@MayCall(everyone = true)
@RequestMapping("/tasks/{id}")
class TaskController {

    private final Holding holding;
    private final TaskScreens screens;
    private final TaskAnswers answers;

    TaskController(Holding holding, TaskScreens screens, TaskAnswers answers) {
        this.holding = holding;
        this.screens = screens;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable String id, Viewer viewer, Model model) {
        Held held = holding.toRead(id, viewer);
        WorkItem item = held.item();
        if (!item.isOpen()) return screens.closed(held, viewer, model);
        if (!holding.mayAnswer(held, viewer)) return screens.toRead(item, viewer, model);
        Typed typed = model.getAttribute("typed") instanceof Typed refused ? refused : screens.typed(held, viewer);
        return screens.toAnswer(item, typed, viewer, model);
    }

    @PostMapping
    String answer(@PathVariable String id, HttpServletRequest request, Viewer viewer, RedirectAttributes flash) {
        Held held = holding.toAnswer(id, viewer);
        Map<String, String[]> parameters = request.getParameterMap();
        return parameters.containsKey("save")
                ? answers.keep(held, parameters, viewer, flash)
                : answers.proceed(held, parameters, viewer, flash);
    }

    @GetMapping("/check")
    String check(@PathVariable String id, Viewer viewer, Model model) {
        Held held = holding.toAnswer(id, viewer);
        if (held.item().isOpen() && screens.check(held.item(), held.typed(), viewer) instanceof Checked.Good good)
            return screens.toCheck(held.item(), good.answers(), viewer, model);
        return "redirect:/tasks/" + held.item().id();
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        return answers.confirm(holding.toAnswer(id, viewer), viewer, flash);
    }

    @GetMapping("/done")
    String done(@PathVariable String id, Viewer viewer, Model model) {
        Held held = holding.toRead(id, viewer);
        if (!held.isFinishedBy(viewer)) return "redirect:/tasks/" + held.item().id();
        return screens.done(held.item(), model);
    }
}
