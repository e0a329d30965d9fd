package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Seeking;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a sentence that says assurance will be sought an action that asks for it. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class SeekPages {

    private final ActionPlans plans;
    private final Reviews reviews;
    private final Directory directory;
    private final Seeking seeking;
    private final Commands commands;

    SeekPages(ActionPlans plans, Reviews reviews, Directory directory, Seeking seeking, Commands commands) {
        this.plans = plans;
        this.reviews = reviews;
        this.directory = directory;
        this.seeking = seeking;
        this.commands = commands;
    }

    @GetMapping("/plans/{id:[0-9a-f-]{36}}/findings/{finding}/assurance")
    String ask(@PathVariable UUID id, @PathVariable UUID finding, Viewer viewer, Model model) {
        PlanView plan = plan(id, viewer);
        Finding found = finding(plan, finding);
        AssuranceSaid said = AssuranceSaid.in(response(found), directory.agencies());
        AssuranceSaid proposal =
                said == null ? new AssuranceSaid(response(found), Set.of(), java.util.List.of()) : said;
        return page(plan, found, SeekForm.of(proposal), model);
    }

    @PostMapping("/plans/{id:[0-9a-f-]{36}}/findings/{finding}/assurance")
    String seek(
            @PathVariable UUID id,
            @PathVariable UUID finding,
            SeekForm form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        PlanView plan = plan(id, viewer);
        Finding found = finding(plan, finding);
        Outcome outcome = commands.run(() -> seeking.seek(plan.id(), form.given(found.id()), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(plan, found, form, model);
        }
        flash.addFlashAttribute("done", "It is an action now, and they are asked.");
        return "redirect:/plans/" + id;
    }

    private String page(PlanView plan, Finding finding, SeekForm typed, Model model) {
        Map<String, String> agencies = new LinkedHashMap<>();
        for (Agency agency : directory.agencies())
            agencies.put(agency.id().value().toString(), agency.name());
        model.addAttribute("plan", plan);
        model.addAttribute("finding", finding);
        model.addAttribute("response", response(finding));
        model.addAttribute("typed", typed);
        model.addAttribute("agencies", agencies);
        return "pages/seek";
    }

    private static String response(Finding finding) {
        return Objects.requireNonNullElse(finding.response(), "");
    }

    private Finding finding(PlanView plan, UUID id) {
        return reviews.findings(plan.review()).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private PlanView plan(UUID id, Viewer viewer) {
        return plans.plan(new PlanId(id), viewer).orElseThrow(NotVisible::new);
    }
}
