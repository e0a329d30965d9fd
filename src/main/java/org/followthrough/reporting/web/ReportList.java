package org.followthrough.reporting.web;

import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Reports;
import org.followthrough.reporting.Reports.Opened;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All quarters' reports, and the button that opens the next one. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class ReportList {

    private final Reports reports;
    private final Commands commands;

    ReportList(Reports reports, Commands commands) {
        this.reports = reports;
        this.commands = commands;
    }

    @GetMapping("/reports")
    String list(Viewer viewer, Model model) {
        model.addAttribute("reports", reports.all(viewer));
        model.addAttribute("toOpen", reports.toOpen(viewer).orElse(null));
        return "reporting/list";
    }

    /** @param quarter the one that the button named: two who press it at once open one report, not two */
    @PostMapping("/reports")
    @MayCall(Seat.BUSINESS_MANAGER)
    String open(@RequestParam(defaultValue = "") String quarter, Viewer viewer, RedirectAttributes after) {
        if (!quarter.matches("\\d{4}-Q[1-4]")) {
            after.addFlashAttribute("notice", "Choose a quarter to report on.");
            return "redirect:/reports";
        }
        Opened opened = commands.run(() -> reports.open(Quarter.named(quarter), viewer));
        if (opened instanceof Opened.Now now) {
            after.addFlashAttribute("done", "The report is open, and leads are asked for a line of progress.");
            return "redirect:/reports/" + now.report().value();
        }
        after.addFlashAttribute("notice", ((Opened.Refused) opened).sentence());
        return "redirect:/reports";
    }
}
