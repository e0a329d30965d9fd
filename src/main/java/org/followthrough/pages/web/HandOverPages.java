package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.handover.HandOvers;
import org.followthrough.handover.Holdings;
import org.followthrough.handover.NewHandOver;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.LostRace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing over all that a leaver holds: first what it is, then to whom. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class HandOverPages {

    private final HandOvers handOvers;
    private final HandOverScreens screens;
    private final LeadOptions options;
    private final Commands commands;

    HandOverPages(HandOvers handOvers, HandOverScreens screens, LeadOptions options, Commands commands) {
        this.handOvers = handOvers;
        this.screens = screens;
        this.options = options;
        this.commands = commands;
    }

    @GetMapping("/people")
    String people(Model model) {
        model.addAttribute("people", options.people());
        return "pages/people";
    }

    @GetMapping("/people/{id}/hand-over")
    String preview(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(handOvers.holdings(new PersonId(id), viewer), new HandOverForm(Map.of()), model);
    }

    @PostMapping("/people/{id}/hand-over")
    String handOver(
            @PathVariable UUID id,
            @RequestParam Map<String, String> all,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        HandOverForm form = new HandOverForm(all);
        NewHandOver given = form.given(new PersonId(id), options::person);
        Outcome outcome = whole(given, viewer);
        Holdings held = handOvers.holdings(given.leaver(), viewer);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(held, form, model);
        }
        flash.addFlashAttribute(
                "done", "All that " + held.leaver().fullName() + " held is handed over. Those who have it are told.");
        return "redirect:/people/" + id + "/hand-over";
    }

    /** A refusal half-way takes everything back. */
    private Outcome whole(NewHandOver given, Viewer viewer) {
        try {
            return commands.run(() -> {
                Outcome outcome = handOvers.handOver(given, viewer);
                if (outcome instanceof Outcome.Refused refused) throw new TakenBack(refused);
                return outcome;
            });
        } catch (TakenBack back) {
            return back.why;
        } catch (LostRace contested) {
            return Outcome.refused(HandOvers.CHANGED);
        }
    }

    private String page(Holdings held, HandOverForm typed, Model model) {
        Map<String, String> people = options.people();
        people.remove(held.leaver().id().value().toString());
        model.addAttribute("held", held);
        model.addAttribute("typed", typed);
        model.addAttribute("people", people);
        model.addAttribute("led", screens.led(held));
        model.addAttribute("seats", screens.seats(held));
        model.addAttribute("rest", List.copyOf(screens.rest(held)));
        return "pages/hand-over";
    }

    /** Carries a refusal out of the transaction that it takes back. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Outcome.Refused why;

        TakenBack(Outcome.Refused why) {
            super("taken back", null, false, false);
            this.why = why;
        }
    }
}
