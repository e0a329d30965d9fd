package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.followthrough.intake.internal.draft.PrintedDates;
import org.followthrough.intake.internal.mending.Corrections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deadlines that could not be read: each printed text once, with one field for all the actions that print it. */
@Controller
@RequestMapping("/plans/load/{draft}/dates")
@MayCall(Seat.BUSINESS_MANAGER)
class DatesController {

    private static final String WHICH_DAY = "Enter a day as 31/3/26, or leave it empty.";
    private static final String HOW = "Enter a date as 31/3/26, Mar 2026 or ongoing, or leave it empty.";

    private final PlanIntake intake;
    private final DraftDoor door;

    DatesController(PlanIntake intake, DraftDoor door) {
        this.intake = intake;
        this.door = door;
    }

    /** @param from the day from which relative deadlines count, as typed */
    record Page(DraftId id, int version, List<PrintedDates> dates, String from, boolean asksFrom) {

        static Page of(MendedPlan plan) {
            List<PrintedDates> dates = PrintedDates.unread(plan);
            String from = plan.draft().mends().corrections().countedFrom();
            boolean asks = !from.isEmpty() || dates.stream().anyMatch(PrintedDates::countsFromADay);
            return new Page(plan.draft().id(), plan.draft().version(), dates, from, asks);
        }

        public long suggestions() {
            return dates.stream()
                    .filter(date -> date.suggestion() != null && date.typed().isEmpty())
                    .count();
        }

        public String actions(PrintedDates date) {
            List<String> numbers = date.actions().stream()
                    .limit(12)
                    .map(action -> String.valueOf(action.number()))
                    .toList();
            String more = date.actions().size() > numbers.size() ? " and more" : "";
            return (date.actions().size() == 1
                            ? "In action "
                            : "In " + date.actions().size() + " actions: ") + String.join(", ", numbers) + more + ".";
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
                DatesController::errors,
                (plan, errors) -> page(plan, errors, model),
                plan -> UploadPaths.draft(plan.draft().id())
                        + (RowMends.Press.of(typed).verb().startsWith("suggest") ? "/dates" : ""));
        return door.save(id, typed, draft -> dated(intake.mended(draft), typed), viewer, screen, next);
    }

    private static Mends dated(MendedPlan plan, Typed typed) {
        Mends mends = plan.draft().mends();
        Corrections corrections = mends.corrections();
        Mends now = typed.isTicked("from")
                ? mends.with(corrections.meaning(corrections.columns(), typed.line("from")))
                : mends;
        RowMends.Press press = RowMends.Press.of(typed);
        for (int i = 1; typed.isTicked("printed-" + i); i++) {
            String printed = typed.text("printed-" + i);
            String date = typed.line("date-" + i);
            boolean all = press.verb().equals("suggest-all") && date.isEmpty();
            boolean taken = all || (press.verb().equals("suggest") && press.number() == i);
            String suggested = taken ? PrintedDates.suggested(printed, plan) : "";
            now = now.dating(printed, suggested.isEmpty() ? date : suggested);
        }
        return now;
    }

    private static Map<String, String> errors(MendedPlan plan) {
        Map<String, String> errors = new LinkedHashMap<>();
        Page page = Page.of(plan);
        if (!PrintedDates.isDay(page.from())) errors.put("from", WHICH_DAY);
        for (int i = 1; i <= page.dates().size(); i++)
            if (!page.dates().get(i - 1).isReadable()) errors.put("date-" + i, HOW);
        return errors;
    }

    private static String page(MendedPlan plan, Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", Page.of(plan));
        return "intake/dates";
    }
}
