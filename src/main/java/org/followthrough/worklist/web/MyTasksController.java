package org.followthrough.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My tasks: the page one comes to. */
@Controller
@MayCall(everyone = true)
class MyTasksController {

    private static final int PER_PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final Worklist worklist;
    private final Asked asked;
    private final Clock clock;

    MyTasksController(Worklist worklist, Asked asked, Clock clock) {
        this.worklist = worklist;
        this.asked = asked;
        this.clock = clock;
    }

    @GetMapping({"/", "/tasks"})
    String list(@RequestParam(defaultValue = "1") String page, Viewer viewer, Model model) {
        model.addAttribute("tasks", tasks(number(page), viewer));
        return "worklist/my-tasks";
    }

    private MyTasks tasks(int page, Viewer viewer) {
        LocalDate today = London.today(clock);
        List<WorkItem> items = worklist.asked(viewer, (page - 1) * PER_PAGE, PER_PAGE + 1);
        boolean more = items.size() > PER_PAGE;
        return new MyTasks(
                MyTasks.grouped(more ? items.subList(0, PER_PAGE) : items, today, item -> whose(item, viewer)),
                page == 1 ? waiting(viewer, today) : List.of(),
                page,
                more ? page + 1 : page);
    }

    private List<MyTasks.Waiting> waiting(Viewer viewer, LocalDate today) {
        Map<Object, String> names = new HashMap<>();
        return MyTasks.waiting(
                worklist.waitingForOthers(viewer, PER_PAGE),
                today,
                ask -> names.computeIfAbsent(key(ask), any -> asked.whom(ask)));
    }

    private String whose(WorkItem item, Viewer viewer) {
        if (viewer.standsInFor().isEmpty()) return "";
        return worklist.answering(item, viewer)
                .filter(as -> as.deputy() != null)
                .map(as -> " (for " + as.fullName() + ")")
                .orElse("");
    }

    private static Object key(Ask ask) {
        return ask.person() != null ? ask.person() : String.valueOf(ask.group());
    }

    /** Whatever an address says that is no page is the first one. */
    private static int number(String page) {
        return page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }
}
