package org.followthrough.challenge.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.Challenged;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.challenge.Challenges;
import org.followthrough.challenge.NewChallenge;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting a challenge to a plan, to an action, or to what an agency says in a report. */
@Controller
@MayCall({Seat.SCRUTINEER, Seat.PARTNERSHIP_EXECUTIVE, Seat.LEAD_SAFEGUARDING_PARTNER})
class PutChallengePages {

    private final Challenges challenges;
    private final ActionPlans plans;
    private final Commands commands;

    PutChallengePages(Challenges challenges, ActionPlans plans, Commands commands) {
        this.challenges = challenges;
        this.plans = plans;
        this.commands = commands;
    }

    /** @param back the page to go back to, from the root */
    private record Place(Kind kind, UUID subject, @Nullable AgencyId agency, String path, String back) {}

    private static Place ofPlan(UUID plan) {
        return new Place(Kind.PLAN, plan, null, "/plans/" + plan + "/challenge", "/plans/" + plan);
    }

    private Place ofAction(UUID id, Viewer viewer) {
        ActionView action = plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
        return new Place(Kind.ACTION, action.answer().value(), null, action.path() + "/challenge", action.path());
    }

    private static Place ofStatement(UUID report, UUID agency) {
        return new Place(
                Kind.STATEMENT,
                report,
                new AgencyId(agency),
                "/reports/" + report + "/statements/" + agency + "/challenge",
                "/challenges");
    }

    @GetMapping("/plans/{id}/challenge")
    String toPlan(@PathVariable UUID id, Viewer viewer, Model model) {
        return ask(ofPlan(id), viewer, model);
    }

    @PostMapping("/plans/{id}/challenge")
    String putToPlan(@PathVariable UUID id, ChallengeForm form, Viewer viewer, Model model, RedirectAttributes after) {
        return put(ofPlan(id), form, viewer, model, after);
    }

    @GetMapping("/actions/{id}/challenge")
    String toAction(@PathVariable UUID id, Viewer viewer, Model model) {
        return ask(ofAction(id, viewer), viewer, model);
    }

    @PostMapping("/actions/{id}/challenge")
    String putToAction(
            @PathVariable UUID id, ChallengeForm form, Viewer viewer, Model model, RedirectAttributes after) {
        return put(ofAction(id, viewer), form, viewer, model, after);
    }

    @GetMapping("/reports/{report}/statements/{agency}/challenge")
    String toStatement(@PathVariable UUID report, @PathVariable UUID agency, Viewer viewer, Model model) {
        return ask(ofStatement(report, agency), viewer, model);
    }

    @PostMapping("/reports/{report}/statements/{agency}/challenge")
    String putToStatement(
            @PathVariable UUID report,
            @PathVariable UUID agency,
            ChallengeForm form,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        return put(ofStatement(report, agency), form, viewer, model, after);
    }

    private String ask(Place place, Viewer viewer, Model model) {
        return page(place, ChallengeForm.proposing(challenges.proposedAnswerBy()), viewer, model);
    }

    private String page(Place place, ChallengeForm typed, Viewer viewer, Model model) {
        Challenged about = challenges.toChallenge(place.kind(), place.subject(), place.agency(), viewer);
        model.addAttribute("about", about);
        model.addAttribute("path", place.path());
        model.addAttribute("back", place.back());
        model.addAttribute("typed", typed);
        return "challenge/put";
    }

    private String put(Place place, ChallengeForm form, Viewer viewer, Model model, RedirectAttributes after) {
        NewChallenge challenge = new NewChallenge(
                ChallengeId.next(), place.kind(), place.subject(), place.agency(), form.asked(), form.answerBy());
        Outcome outcome = commands.run(() -> challenges.put(challenge, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(place, form, viewer, model);
        }
        after.addFlashAttribute(
                "done",
                "The challenge is put. It is to be answered by "
                        + London.inWords(
                                challenges.challenge(challenge.id(), viewer).answerBy())
                        + ", and you read the answer.");
        return "redirect:/challenges/" + challenge.id().value();
    }
}
