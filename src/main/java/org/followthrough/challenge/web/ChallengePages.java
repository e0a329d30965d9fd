package org.followthrough.challenge.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.Challenges;
import org.followthrough.challenge.StatementsSaid;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Person;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Pictures;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All challenges that somebody may see, and each with everything that was asked and answered. */
@Controller
@MayCall(everyone = true)
@RequestMapping("/challenges")
class ChallengePages {

    private final Challenges challenges;
    private final StatementsSaid statements;
    private final Worklist worklist;
    private final Directory directory;
    private final Pictures pictures;
    private final Commands commands;
    private final Clock clock;

    ChallengePages(
            Challenges challenges,
            StatementsSaid statements,
            Worklist worklist,
            Directory directory,
            Pictures pictures,
            Commands commands,
            Clock clock) {
        this.challenges = challenges;
        this.statements = statements;
        this.worklist = worklist;
        this.directory = directory;
        this.pictures = pictures;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        List<ChallengeView> all = challenges.visible(viewer);
        boolean puts = challenges.mayPut(viewer);
        model.addAttribute("open", all.stream().filter(ChallengeView::isOpen).toList());
        model.addAttribute("ended", all.stream().filter(each -> !each.isOpen()).toList());
        model.addAttribute("today", London.today(clock));
        model.addAttribute("puts", puts);
        model.addAttribute("statements", puts ? statements.recent(viewer) : List.of());
        return "challenge/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(challenges.challenge(new ChallengeId(id), viewer), "", viewer, model);
    }

    private String page(ChallengeView challenge, String reason, Viewer viewer, Model model) {
        UUID id = challenge.id().value();
        model.addAttribute("challenge", challenge);
        model.addAttribute("today", London.today(clock));
        model.addAttribute("seesSubject", challenges.seesSubject(challenge, viewer));
        model.addAttribute("task", worklist.toAnswer("challenge", id, viewer).orElse(null));
        model.addAttribute("asked", asked(id));
        model.addAttribute("mine", challenge.isOpen() && challenge.by().equals(viewer.id()));
        model.addAttribute("reason", reason);
        model.addAttribute(
                "picture",
                pictures.standing("challenge", id).map(Pictures.Standing::svg).orElse(""));
        return "challenge/challenge";
    }

    /** "Ola Officer"; empty where nobody is asked any more. */
    private String asked(UUID id) {
        return worklist.open("challenge", id).stream()
                .map(item -> asked(item.ask()))
                .findFirst()
                .orElse("");
    }

    private String asked(Ask ask) {
        if (ask.person() != null)
            return directory.person(ask.person()).map(Person::fullName).orElse("somebody who has left");
        return ask.group() == null
                ? ""
                : directory.group(ask.group()).map(Group::name).orElse("");
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        ChallengeId challenge = new ChallengeId(id);
        Outcome outcome = commands.run(() -> challenges.withdraw(challenge, reason, viewer));
        if (outcome instanceof Outcome.Done) {
            after.addFlashAttribute("done", "The challenge is withdrawn. Nothing more is asked of anybody for it.");
            return "redirect:/challenges/" + id;
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        if (!refused.sentences().containsKey("reason")) {
            after.addFlashAttribute(
                    "notice", String.join(" ", refused.sentences().values()));
            return "redirect:/challenges/" + id;
        }
        model.addAttribute("errors", refused.sentences());
        return page(challenges.challenge(challenge, viewer), reason, viewer, model);
    }
}
