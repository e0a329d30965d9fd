package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.ChasesByHand;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several overdue answers chased at once: every mail is seen before it is sent. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class ChaseByHandPages {

    private final ChasesByHand chases;
    private final DashboardModel dashboard;
    private final Commands commands;

    ChaseByHandPages(ChasesByHand chases, DashboardModel dashboard, Commands commands) {
        this.chases = chases;
        this.dashboard = dashboard;
        this.commands = commands;
    }

    @GetMapping("/dashboard/chase")
    String preview(
            @RequestParam(name = "answer", defaultValue = "") List<UUID> chosen,
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Model model) {
        BoardFilter filter = BoardFilter.of(parameters);
        if (chosen.isEmpty()) return choose(filter, viewer, model);
        model.addAttribute("filter", filter);
        model.addAttribute("chosen", chosen);
        model.addAttribute("chase", chases.prepare(answers(chosen), viewer));
        return "pages/chase-by-hand";
    }

    @PostMapping("/dashboard/chase")
    String send(
            @RequestParam(name = "answer", defaultValue = "") List<UUID> chosen,
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        BoardFilter filter = BoardFilter.of(parameters);
        if (chosen.isEmpty()) return choose(filter, viewer, model);
        ChasesByHand.Prepared sent = commands.run(() -> chases.send(answers(chosen), viewer));
        if (!sent.mails().isEmpty()) flash.addFlashAttribute("done", sentence(sent));
        if (!sent.left().isEmpty()) flash.addFlashAttribute("notice", leftOut(sent));
        return "redirect:" + filter.path();
    }

    private String choose(BoardFilter filter, Viewer viewer, Model model) {
        String view = dashboard.show(filter, "", viewer, model);
        boolean any = !String.valueOf(model.getAttribute("firstToChase")).isEmpty();
        model.addAttribute(
                "errors",
                any
                        ? Map.of("chase", "Choose at least one answer to chase.")
                        : Map.of("", "There is nothing that could be chased."));
        return view;
    }

    private static List<AnswerId> answers(List<UUID> chosen) {
        return chosen.stream().map(AnswerId::new).toList();
    }

    private static String sentence(ChasesByHand.Prepared sent) {
        int mails = sent.mails().size();
        return (mails == 1 ? "1 mail" : mails + " mails") + " about "
                + (sent.chased() == 1 ? "1 answer" : sent.chased() + " answers")
                + (mails == 1 ? " is" : " are") + " on the way, and will leave in office hours.";
    }

    private static String leftOut(ChasesByHand.Prepared sent) {
        return sent.left().stream()
                .map(left -> left.named() + " was left out: " + left.why() + ".")
                .collect(Collectors.joining(" "));
    }
}
