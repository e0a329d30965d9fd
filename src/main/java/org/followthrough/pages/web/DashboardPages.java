package org.followthrough.pages.web;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What slips, what comes and what waits, over all plans; with the filters that each person keeps. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class DashboardPages {

    private final DashboardModel dashboard;
    private final SavedFilters saved;

    DashboardPages(DashboardModel dashboard, SavedFilters saved) {
        this.dashboard = dashboard;
        this.saved = saved;
    }

    @GetMapping("/dashboard")
    String dashboard(@RequestParam Map<String, String> parameters, Viewer viewer, Model model) {
        return dashboard.show(BoardFilter.of(parameters), "", viewer, model);
    }

    @PostMapping("/dashboard/filters")
    String save(@RequestParam Map<String, String> parameters, Viewer viewer, Model model, RedirectAttributes flash) {
        BoardFilter filter = BoardFilter.of(parameters);
        String name = parameters.getOrDefault("name", "");
        Outcome outcome = saved.save(name, filter, viewer.inPerson());
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return dashboard.show(filter, name, viewer, model);
        }
        flash.addFlashAttribute("done", "The filter is kept among yours.");
        return "redirect:" + filter.path();
    }

    @PostMapping("/dashboard/filters/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer, RedirectAttributes flash) {
        if (!saved.delete(id, viewer.inPerson())) throw new NotVisible();
        flash.addFlashAttribute("done", "The filter is deleted.");
        return "redirect:/dashboard";
    }
}
