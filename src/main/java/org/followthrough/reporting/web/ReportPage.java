package org.followthrough.reporting.web;

import java.util.List;
import java.util.UUID;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.Reports;
import org.followthrough.reporting.internal.Paper;
import org.followthrough.reporting.internal.ProgressLines;
import org.followthrough.reporting.internal.Receiving;
import org.followthrough.workflow.Pictures;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One quarter's report: provisional while it is open, and from the freeze on the frozen numbers only. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class ReportPage {

    private final Reports reports;
    private final ProgressLines lines;
    private final Receiving receiving;
    private final Worklist worklist;
    private final PeopleNamed people;
    private final Pictures pictures;

    ReportPage(
            Reports reports,
            ProgressLines lines,
            Receiving receiving,
            Worklist worklist,
            PeopleNamed people,
            Pictures pictures) {
        this.pictures = pictures;
        this.reports = reports;
        this.lines = lines;
        this.receiving = receiving;
        this.worklist = worklist;
        this.people = people;
    }

    @GetMapping("/reports/{id}")
    String report(@PathVariable UUID id, Viewer viewer, Model model) {
        ReportId reportId = new ReportId(id);
        Report report = reports.report(reportId, viewer);
        model.addAttribute("report", report);
        model.addAttribute("paper", Paper.of(reports.numbers(reportId, viewer)));
        model.addAttribute("facts", ReportFacts.of(report));
        model.addAttribute("task", worklist.toAnswer("report", id, viewer).orElse(null));
        model.addAttribute("missing", report.isOpen() ? people.silent(lines.missing(reportId)) : List.of());
        model.addAttribute("readers", people.readers(receiving.readers(reportId), report));
        pictures.standing("quarterly-report", id).ifPresent(standing -> {
            model.addAttribute("here", String.join(", ", standing.current()));
            model.addAttribute("picture", standing.svg());
        });
        return "reporting/report";
    }
}
