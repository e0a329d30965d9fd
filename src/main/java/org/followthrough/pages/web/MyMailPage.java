package org.followthrough.pages.web;

import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.Proofs;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which mails an agency's executive wants beside those that the board sends to everybody in that seat. */
@Controller
@MayCall(Seat.AGENCY_EXECUTIVE)
class MyMailPage {

    private final Proofs proofs;
    private final Commands commands;

    MyMailPage(Proofs proofs, Commands commands) {
        this.proofs = proofs;
        this.commands = commands;
    }

    @GetMapping("/my-mail")
    String mail(Viewer viewer, Model model) {
        model.addAttribute("proof", proofs.wanted(viewer));
        return "pages/my-mail";
    }

    @PostMapping("/my-mail")
    String choose(@RequestParam(defaultValue = "false") boolean proof, Viewer viewer, RedirectAttributes after) {
        boolean wanted = commands.run(() -> proofs.want(proof, viewer));
        after.addFlashAttribute(
                "done",
                wanted
                        ? "We write to you each month that nothing is overdue, where nothing is."
                        : "We write to you only where something is long overdue.");
        return "redirect:/my-mail";
    }
}
