package org.followthrough.reporting.web;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.Reports;
import org.followthrough.reporting.internal.Erasing;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking words out of a frozen report, because an order says so. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class ErasePage {

    private final Reports reports;
    private final Erasing erasing;
    private final Commands commands;

    ErasePage(Reports reports, Erasing erasing, Commands commands) {
        this.reports = reports;
        this.erasing = erasing;
        this.commands = commands;
    }

    @GetMapping("/reports/{id}/erase")
    String form(@PathVariable UUID id, Viewer viewer, Model model) {
        return show(id, "", "", Map.of(), viewer, model);
    }

    @PostMapping("/reports/{id}/erase")
    String erase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String order,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        Outcome outcome = commands.run(() -> erasing.erase(new ReportId(id), words, order, viewer));
        if (outcome instanceof Outcome.Refused refused)
            return show(id, words, order, refused.sentences(), viewer, model);
        after.addFlashAttribute(
                "done", "Erased. The report has a new version, which says so; its files are made anew.");
        return "redirect:/reports/" + id;
    }

    private String show(UUID id, String words, String order, Map<String, String> errors, Viewer viewer, Model model) {
        Report report = reports.report(new ReportId(id), viewer);
        if (report.isOpen()) throw new NotVisible();
        model.addAttribute("report", report);
        model.addAttribute("words", words);
        model.addAttribute("order", order);
        if (!errors.isEmpty()) model.addAttribute("errors", errors);
        return "reporting/erase";
    }
}
