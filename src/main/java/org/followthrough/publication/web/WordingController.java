package org.followthrough.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.publication.Publication;
import org.followthrough.publication.Publication.State;
import org.followthrough.publication.PublicationId;
import org.followthrough.publication.Publications;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the business unit words what the public reads, internal and public wording side by side. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
@RequestMapping("/plans/{plan}/publication")
class WordingController {

    private final Publications publications;
    private final ActionPlans plans;
    private final Worklist worklist;
    private final Commands commands;

    WordingController(Publications publications, ActionPlans plans, Worklist worklist, Commands commands) {
        this.publications = publications;
        this.plans = plans;
        this.worklist = worklist;
        this.commands = commands;
    }

    @GetMapping
    String wording(@PathVariable UUID plan, Viewer viewer, Model model) {
        return show(new PlanId(plan), null, "", viewer, model);
    }

    private String show(PlanId plan, @Nullable WordingForm typed, String reason, Viewer viewer, Model model) {
        List<Publication> versions = publications.of(plan, viewer);
        Publication draft = first(versions, State.DRAFT, State.WITH_CHAIR);
        model.addAttribute("plan", plans.plan(plan, viewer).orElseThrow(NotVisible::new));
        model.addAttribute("versions", versions);
        model.addAttribute("draft", draft);
        model.addAttribute("published", first(versions, State.PUBLISHED, State.PUBLISHED));
        model.addAttribute("reason", reason);
        model.addAttribute("names", List.of());
        if (draft != null) draft(draft, typed, viewer, model);
        return "publication/wording";
    }

    private void draft(Publication draft, @Nullable WordingForm typed, Viewer viewer, Model model) {
        WordingForm form = typed == null ? WordingForm.of(draft) : typed;
        model.addAttribute("typed", form);
        model.addAttribute("items", form.over(publications.items(draft.id(), viewer)));
        model.addAttribute("names", publications.names(draft.id(), viewer));
        model.addAttribute(
                "task",
                worklist.toAnswer("publication", draft.id().value(), viewer).orElse(null));
    }

    private static @Nullable Publication first(List<Publication> versions, State one, State other) {
        return versions.stream()
                .filter(each -> each.state() == one || each.state() == other)
                .findFirst()
                .orElse(null);
    }

    @PostMapping
    String begin(@PathVariable UUID plan, Viewer viewer, RedirectAttributes after) {
        Outcome outcome = commands.run(() -> publications.begin(new PlanId(plan), viewer));
        if (outcome instanceof Outcome.Refused) after.addFlashAttribute("notice", "A version is being worded already.");
        return "redirect:/plans/" + plan + "/publication";
    }

    @PostMapping("/{version}")
    String save(
            @PathVariable UUID plan,
            @PathVariable UUID version,
            HttpServletRequest request,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        WordingForm typed = new WordingForm(request.getParameterMap());
        Outcome outcome = commands.run(() -> publications.save(new PublicationId(version), typed.wording(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return show(new PlanId(plan), typed, "", viewer, model);
        }
        after.addFlashAttribute("done", "The wording is saved. The public does not read it before it is released.");
        return "redirect:/plans/" + plan + "/publication";
    }

    @PostMapping("/{version}/take-back")
    String takeBack(
            @PathVariable UUID plan,
            @PathVariable UUID version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        Outcome outcome = commands.run(() -> publications.takeBack(new PublicationId(version), reason, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return show(new PlanId(plan), null, reason, viewer, model);
        }
        after.addFlashAttribute("done", "It is taken back. The public sees that it was.");
        return "redirect:/plans/" + plan + "/publication";
    }
}
