package org.followthrough.pages.web;

import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What slips, what comes and what waits, over all plans. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class DashboardPages {

    private final Boards boards;

    DashboardPages(Boards boards) {
        this.boards = boards;
    }

    @GetMapping("/dashboard")
    String dashboard(@RequestParam Map<String, String> parameters, Viewer viewer, Model model) {
        model.addAttribute("board", boards.board(BoardFilter.of(parameters), viewer));
        return "pages/dashboard";
    }
}
