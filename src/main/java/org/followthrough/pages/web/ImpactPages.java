package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A measure of success: what it covers, its tests, and the day of the next one. */
@Controller
class ImpactPages {

    private final ImpactScreens screens;
    private final ImpactTests impacts;
    private final Commands commands;

    ImpactPages(ImpactScreens screens, ImpactTests impacts, Commands commands) {
        this.screens = screens;
        this.impacts = impacts;
        this.commands = commands;
    }

    @GetMapping("/impact/{id}")
    @MayCall(everyone = true)
    String impact(@PathVariable UUID id, Viewer viewer, Model model) {
        return page("pages/impact", id, viewer, model);
    }

    @GetMapping("/impact/{id}/day")
    @MayCall(Seat.BUSINESS_MANAGER)
    String askDay(@PathVariable UUID id, Viewer viewer, Model model) {
        return dayPage(id, new TypedDay(null, null, null), viewer, model);
    }

    @PostMapping("/impact/{id}/day")
    @MayCall(Seat.BUSINESS_MANAGER)
    String moveDay(
            @PathVariable UUID id,
            @RequestParam(name = "day-day", required = false) String day,
            @RequestParam(name = "day-month", required = false) String month,
            @RequestParam(name = "day-year", required = false) String year,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        TypedDay typed = new TypedDay(day, month, year);
        LocalDate on = typed.date().orElse(null);
        Outcome outcome = on == null
                ? new Outcome.Refused(Map.of("day", "Enter a real date, such as 31 3 2027."))
                : commands.run(() -> impacts.moveDay(new SuccessId(id), on, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return dayPage(id, typed, viewer, model);
        }
        if (on != null) flash.addFlashAttribute("done", "The test is asked for on " + London.inWords(on) + ".");
        return "redirect:/impact/" + id;
    }

    private String dayPage(UUID id, TypedDay typed, Viewer viewer, Model model) {
        model.addAttribute("typed", typed);
        return page("pages/impact-day", id, viewer, model);
    }

    private String page(String template, UUID id, Viewer viewer, Model model) {
        model.addAttribute("screen", screens.screen(new SuccessId(id), viewer));
        return template;
    }
}
