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
import org.followthrough.intake.internal.draft.PrintedHeading;
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

/** What each heading of the plan's tables stands over. Whatever is changed here, the plan is read anew. */
@Controller
@RequestMapping("/plans/load/{draft}/columns")
@MayCall(Seat.BUSINESS_MANAGER)
class ColumnsController {

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("action", "What is to be done");
        COLUMNS.put("recommendation", "The recommendation");
        COLUMNS.put("lead", "Who leads");
        COLUMNS.put("deadline", "The deadline");
        COLUMNS.put("success", "How one will know");
        COLUMNS.put("progress", "Progress");
        COLUMNS.put("rating", "The rating (RAG)");
        COLUMNS.put("finding", "The finding");
        COLUMNS.put("theme", "The theme");
        COLUMNS.put("lesson", "The lesson");
        COLUMNS.put("reference", "The number");
        COLUMNS.put(PrintedHeading.NOT_READ, "Nothing that is to be read");
    }

    private final DraftDoor door;

    ColumnsController(DraftDoor door) {
        this.door = door;
    }

    record Page(DraftId id, int version, List<PrintedHeading> headings) {

        public Map<String, String> columns() {
            return COLUMNS;
        }

        public String now(PrintedHeading heading) {
            return heading.said().isEmpty() ? heading.readAs() : heading.said();
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
                plan -> Map.of(),
                (plan, errors) -> page(plan, errors, model),
                plan -> UploadPaths.draft(plan.draft().id()));
        return door.save(id, typed, draft -> said(draft.mends(), typed), viewer, screen, next);
    }

    /** What stays as it was read is not taken for said, so that it may still change with the reading. */
    private static Mends said(Mends mends, Typed typed) {
        Corrections corrections = mends.corrections();
        Map<String, String> columns = new LinkedHashMap<>(corrections.columns());
        for (int i = 1; typed.isTicked("printed-" + i); i++) {
            String column = typed.line("column-" + i);
            boolean changed = !column.equals(typed.line("was-" + i));
            if (changed && COLUMNS.containsKey(column)) columns.put(typed.text("printed-" + i), column);
        }
        return mends.with(corrections.meaning(columns, corrections.countedFrom()));
    }

    private static String page(MendedPlan plan, Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", new Page(plan.draft().id(), plan.draft().version(), PrintedHeading.of(plan)));
        return "intake/columns";
    }
}
