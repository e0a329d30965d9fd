package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Priority;
import org.followthrough.review.Finding;
import org.followthrough.review.Recommendation;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Outcome;
import org.followthrough.shared.Shortened;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of an action that is written by hand, shown and sent. */
@Component
class HandActionPage {

    private static final int LONGEST_OPTION = 90;

    private final Reviews reviews;
    private final LeadOptions leads;
    private final Commands commands;

    HandActionPage(Reviews reviews, LeadOptions leads, Commands commands) {
        this.reviews = reviews;
        this.leads = leads;
        this.commands = commands;
    }

    /** Does what was sent, where it can be read. */
    Outcome send(HandActionForm form, Function<HandAction, Outcome> command) {
        NewLead lead = leads.lead(form.lead());
        Map<String, String> unreadable = form.unreadable(lead);
        if (!unreadable.isEmpty()) return new Outcome.Refused(unreadable);
        HandAction given = form.given(lead);
        return commands.run(() -> command.apply(given));
    }

    /** @param path that the form is sent to; @param back the page that it came from */
    String show(PlanView plan, String title, String path, String back, HandActionForm typed, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("title", title);
        model.addAttribute("path", path);
        model.addAttribute("back", back);
        model.addAttribute("typed", typed);
        model.addAttribute("leads", leads.all());
        model.addAttribute("under", under(plan));
        model.addAttribute("priorities", priorities());
        return "pages/hand-action";
    }

    static Map<String, String> priorities() {
        Map<String, String> priorities = new LinkedHashMap<>();
        for (Priority each : Priority.values()) priorities.put(each.name(), each.words());
        return priorities;
    }

    private Map<String, String> under(PlanView plan) {
        Map<String, String> under = new LinkedHashMap<>();
        for (Finding each : reviews.findings(plan.review()))
            under.put(HandActionForm.FINDING + each.id().value(), option(each.ref(), each.title()));
        for (Recommendation each : reviews.recommendations(plan.review()))
            under.put(HandActionForm.RECOMMENDATION + each.id().value(), option(Hanging.title(each), each.wording()));
        return under;
    }

    private static String option(String ref, String words) {
        String all = ref.isBlank() || words.isBlank() ? ref + words : ref + ": " + words;
        return Shortened.of(all, LONGEST_OPTION).shown();
    }
}
