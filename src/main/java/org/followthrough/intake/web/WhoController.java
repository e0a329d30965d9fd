package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.NamedLead;
import org.followthrough.intake.internal.draft.NamesCheck;
import org.followthrough.intake.internal.draft.Who;
import org.followthrough.intake.internal.draft.Who.Newcomer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is who: each printed name once, said for the whole plan. */
@Controller
@RequestMapping("/plans/load/{draft}/who")
@MayCall(Seat.BUSINESS_MANAGER)
class WhoController {

    private final DraftDoor door;

    WhoController(DraftDoor door) {
        this.door = door;
    }

    /** @param names those that are nobody first, as they want something said */
    record Page(DraftId id, int version, List<WhoField> names, WhoOptions everybody) {

        static Page of(MendedPlan plan) {
            WhoOptions everybody = WhoOptions.of(plan.choices());
            List<WhoField> names = new ArrayList<>();
            for (NamedLead lead : plan.names().keySet())
                names.add(WhoField.of(names.size() + 1, lead, plan, everybody));
            return new Page(plan.draft().id(), plan.draft().version(), names, everybody);
        }

        public List<WhoField> open() {
            return names.stream()
                    .filter(name -> name.kind() != NamedLead.Kind.KNOWN)
                    .toList();
        }

        public List<WhoField> known() {
            return names.stream()
                    .filter(name -> name.kind() == NamedLead.Kind.KNOWN)
                    .toList();
        }

        public Map<String, String> kinds() {
            Map<String, String> kinds = new LinkedHashMap<>();
            kinds.put("person", "A person");
            kinds.put("group", "A group");
            kinds.put("agency", "An agency");
            return kinds;
        }
    }

    @GetMapping
    String show(@PathVariable("draft") String id, Viewer viewer, Model model) {
        return door.show(id, viewer, plan -> page(plan, Map.of(), model));
    }

    @PostMapping
    String save(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        DraftDoor.Screen screen = new DraftDoor.Screen(
                NamesCheck::errors,
                (plan, errors) -> page(plan, errors, model),
                plan -> UploadPaths.draft(plan.draft().id()));
        return door.save(id, typed, draft -> named(draft.mends(), typed), viewer, screen, next);
    }

    private static Mends named(Mends mends, Typed typed) {
        Mends now = mends;
        for (int i = 1; typed.isTicked("printed-" + i); i++) {
            String name = typed.line("printed-" + i);
            boolean as = mends.said(name).equals(Who.UNSAID)
                    && typed.line("who-" + i).equals(typed.line("was-" + i));
            Who who = who(i, typed);
            if (!as || who.code().equals(Who.NEW) || !who.bodies().isEmpty()) now = now.naming(name, who);
        }
        return now;
    }

    private static Who who(int i, Typed typed) {
        Newcomer newcomer = new Newcomer(
                typed.line("kind-" + i), typed.line("name-" + i), typed.line("email-" + i), typed.line("agency-" + i));
        String chosen = typed.line("who-" + i);
        boolean described = chosen.isEmpty() && !newcomer.kind().isEmpty();
        return new Who(described ? Who.NEW : chosen, newcomer, typed.all("bodies-" + i));
    }

    private static String page(MendedPlan plan, Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", Page.of(plan));
        return "intake/who";
    }
}
