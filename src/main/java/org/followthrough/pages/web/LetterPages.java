package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.ChairLetter;
import org.followthrough.escalation.ChairLetters;
import org.followthrough.shared.Ids;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters from a chair about what an agency owes, drafted for somebody to sign. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class LetterPages {

    private final ChairLetters letters;
    private final Directory directory;
    private final Who who;
    private final Commands commands;

    LetterPages(ChairLetters letters, Directory directory, Who who, Commands commands) {
        this.who = who;
        this.letters = letters;
        this.directory = directory;
        this.commands = commands;
    }

    @GetMapping("/chase/letters")
    String letters(Viewer viewer, Model model) {
        Map<ChairLetter, String> all = new LinkedHashMap<>();
        letters.all(viewer).forEach(each -> all.put(each, name(each.agency())));
        model.addAttribute("letters", all);
        return asking("", "", model);
    }

    /** Proposes the words; nothing is kept yet. */
    @PostMapping("/chase/letters")
    String propose(
            @RequestParam(required = false, defaultValue = "") String agency,
            @RequestParam(required = false, defaultValue = "") String signatory,
            Viewer viewer,
            Model model) {
        Map<String, String> wrong = new LinkedHashMap<>();
        AgencyId id = agency(agency);
        if (id == null) wrong.put("agency", "Choose an agency from the list.");
        if (signatory.isBlank()) wrong.put("signatory", "Say who signs it.");
        String words = id == null ? "" : letters.proposed(id, signatory, viewer);
        if (id != null && words.isEmpty()) wrong.put("agency", "This agency has nothing overdue now.");
        if (!wrong.isEmpty() || id == null) {
            model.addAttribute("errors", wrong);
            letters(viewer, model);
            return asking(agency, signatory, model);
        }
        return page(Ids.next(), id, signatory, words, model);
    }

    @PostMapping("/chase/letters/{id}")
    String keep(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") String agency,
            @RequestParam(required = false, defaultValue = "") String signatory,
            @RequestParam(required = false, defaultValue = "") String words,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        AgencyId to = agency(agency);
        if (to == null) throw new NotVisible();
        Outcome outcome = commands.run(() -> letters.keep(id, to, signatory, words, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(id, to, signatory, words, model);
        }
        flash.addFlashAttribute(
                "done", "The letter is kept. It does not leave by itself: print it, and have it signed.");
        return "redirect:/chase/letters/" + id;
    }

    @GetMapping("/chase/letters/{id}")
    String letter(@PathVariable UUID id, Viewer viewer, Model model) {
        ChairLetter letter = letters.find(id, viewer).orElseThrow(NotVisible::new);
        Map<ChairLetter, String> kept = new LinkedHashMap<>();
        letters.versions(id, viewer)
                .forEach(each -> kept.put(
                        each, "%s, %s".formatted(Timeline.words(each.draftedAt()), who.person(each.draftedBy()))));
        model.addAttribute("kept", kept);
        return page(id, letter.agency(), letter.signatory(), letter.words(), model);
    }

    private @Nullable AgencyId agency(String typed) {
        return directory.agencies().stream()
                .map(Agency::id)
                .filter(each -> each.value().toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).map(Agency::name).orElse("");
    }

    private String asking(String agency, String signatory, Model model) {
        Map<String, String> agencies = new LinkedHashMap<>();
        directory.agencies().forEach(each -> agencies.put(each.id().value().toString(), each.name()));
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", agency);
        model.addAttribute("signatory", signatory);
        return "pages/letters";
    }

    private String page(UUID id, AgencyId agency, String signatory, String words, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("agency", agency.value());
        model.addAttribute("agencyName", name(agency));
        model.addAttribute("signatory", signatory);
        model.addAttribute("words", words);
        return "pages/letter";
    }
}
