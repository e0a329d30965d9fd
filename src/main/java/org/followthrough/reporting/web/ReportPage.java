package org.followthrough.reporting.web;

import java.util.List;
import java.util.UUID;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.FileKind;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.Reports;
import org.followthrough.reporting.internal.AskedDecisions;
import org.followthrough.reporting.internal.Erasing;
import org.followthrough.reporting.internal.OnPage;
import org.followthrough.reporting.internal.ProgressLines;
import org.followthrough.reporting.internal.Receiving;
import org.followthrough.reporting.internal.ReportFiles;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Pictures;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    private final StatementBook statements;
    private final AskedDecisions decisions;
    private final Commands commands;
    private final ReportFiles files;
    private final Erasing erasing;

    ReportPage(
            Reports reports,
            ProgressLines lines,
            Receiving receiving,
            Worklist worklist,
            PeopleNamed people,
            Pictures pictures,
            StatementBook statements,
            AskedDecisions decisions,
            Commands commands,
            ReportFiles files,
            Erasing erasing) {
        this.files = files;
        this.erasing = erasing;
        this.statements = statements;
        this.decisions = decisions;
        this.commands = commands;
        this.pictures = pictures;
        this.reports = reports;
        this.lines = lines;
        this.receiving = receiving;
        this.worklist = worklist;
        this.people = people;
    }

    @GetMapping("/reports/{id}")
    String report(@PathVariable UUID id, @RequestParam(defaultValue = "") String view, Viewer viewer, Model model) {
        String page = show(new ReportId(id), viewer, model);
        if (view.equals("exceptions"))
            model.addAttribute("paper", OnPage.exceptions(reports.numbers(new ReportId(id), viewer)));
        return page;
    }

    /** A reader who does not sign in had it on paper. */
    @PostMapping("/reports/{id}/received-at-meeting")
    @MayCall(Seat.BUSINESS_MANAGER)
    String receivedAtMeeting(
            @PathVariable UUID id, MeetingReceipt typed, Viewer viewer, Model model, RedirectAttributes after) {
        ReportId report = new ReportId(id);
        Outcome outcome = typed.read(
                (listed, held) -> commands.run(() -> receiving.receiveAtMeeting(report, listed, held, viewer)));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            model.addAttribute("receipt", typed);
            return show(report, viewer, model);
        }
        after.addFlashAttribute("done", "Recorded: received at the meeting.");
        return "redirect:/reports/" + id;
    }

    private String show(ReportId reportId, Viewer viewer, Model model) {
        UUID id = reportId.value();
        Report report = reports.report(reportId, viewer);
        model.addAttribute("report", report);
        model.addAttribute("paper", OnPage.of(reports.numbers(reportId, viewer)));
        model.addAttribute("facts", ReportFacts.of(report));
        model.addAttribute("task", worklist.toAnswer("report", id, viewer).orElse(null));
        model.addAttribute("missing", report.isOpen() ? people.silent(lines.missing(reportId)) : List.of());
        model.addAttribute("statements", report.isOpen() ? statements.of(reportId) : List.of());
        model.addAttribute("decisions", decisions.of(reportId));
        model.addAttribute("filesReady", files.ready(report));
        model.addAttribute("kinds", FileKind.values());
        model.addAttribute("erasures", erasing.of(reportId));
        model.addAttribute("records", viewer.isBusinessManager());
        if (!model.containsAttribute("receipt")) model.addAttribute("receipt", MeetingReceipt.empty());
        model.addAttribute("readers", people.readers(receiving.readers(reportId), report));
        pictures.standing("quarterly-report", id).ifPresent(standing -> {
            model.addAttribute("here", String.join(", ", standing.current()));
            model.addAttribute("picture", standing.svg());
        });
        return "reporting/report";
    }
}
