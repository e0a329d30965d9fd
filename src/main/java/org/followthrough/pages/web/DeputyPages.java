package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.DeputyshipId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My deputy: who stands in for me from when to when, and for whom I do. */
@Controller
@MayCall(everyone = true)
class DeputyPages {

    /** @param words "Sol Worker stands in for Ola Officer", @param days "3 March 2026 to 9 March 2026" */
    record Row(UUID id, String words, String days) {}

    private final Deputies deputies;
    private final Directory directory;
    private final LeadOptions options;
    private final Who who;

    DeputyPages(Deputies deputies, Directory directory, LeadOptions options, Who who) {
        this.deputies = deputies;
        this.directory = directory;
        this.options = options;
        this.who = who;
    }

    @GetMapping("/deputy")
    String mine(Viewer viewer, Model model) {
        return page(DeputyForm.empty(), viewer, model);
    }

    @PostMapping("/deputy")
    String name(DeputyForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        PersonId absent = administers(viewer) ? options.person(form.person()) : viewer.id();
        PersonId chosen = options.person(form.deputy());
        Outcome outcome = absent == null
                ? Outcome.refused("person", "Choose a person from the list.")
                : deputies.name(form.given(absent, chosen), viewer);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(form, viewer, model);
        }
        flash.addFlashAttribute("done", who.person(chosen) + " is named. It begins and ends by itself.");
        return "redirect:/deputy";
    }

    @PostMapping("/deputy/{id}/end")
    String end(@PathVariable UUID id, Viewer viewer, RedirectAttributes flash) {
        deputies.end(new DeputyshipId(id), viewer);
        flash.addFlashAttribute("done", "That has ended. What was done under it stays on record.");
        return "redirect:/deputy";
    }

    private String page(DeputyForm typed, Viewer viewer, Model model) {
        boolean administers = administers(viewer);
        model.addAttribute("typed", typed);
        model.addAttribute("administers", administers);
        model.addAttribute("manages", viewer.isBusinessManager());
        model.addAttribute("me", viewer.id().value().toString());
        model.addAttribute("people", options.people());
        model.addAttribute("choices", administers ? options.people() : ofOwnAgency(viewer));
        model.addAttribute("mine", rows(deputies.of(viewer.id())));
        model.addAttribute("others", rows(deputies.standingIn(viewer.id())));
        model.addAttribute("all", administers ? rows(deputies.all(viewer)) : List.of());
        return "pages/deputy";
    }

    private Map<String, String> ofOwnAgency(Viewer viewer) {
        Map<String, String> people = options.people();
        people.keySet()
                .retainAll(directory.people().stream()
                        .filter(person ->
                                viewer.agency() != null && viewer.agency().equals(person.agency()))
                        .map(Person::id)
                        .filter(id -> !id.equals(viewer.id()))
                        .map(id -> id.value().toString())
                        .collect(Collectors.toSet()));
        return people;
    }

    private List<Row> rows(List<Deputyship> deputyships) {
        return deputyships.stream()
                .map(each -> new Row(
                        each.id().value(),
                        who.person(each.deputy()) + " stands in for " + who.person(each.person()),
                        London.inWords(each.from()) + " to " + London.inWords(each.until())))
                .toList();
    }

    private static boolean administers(Viewer viewer) {
        return viewer.isBusinessManager() || viewer.holds(Seat.ADMINISTRATOR);
    }
}
