package org.followthrough.intake.internal.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a loaded plan back: in its board's own columns, with today's status, and no more of it than the viewer may see. */
@Component
public class PlanExport {

    private final ActionPlans plans;
    private final BoardsPlan boards;
    private final Directory directory;
    private final Clock clock;

    PlanExport(ActionPlans plans, BoardsPlan boards, Directory directory, Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param name of the file, with its ending */
    public record File(String name, byte[] content) {}

    /** @throws NotVisible where the viewer may see no action of it */
    @Transactional(readOnly = true)
    public File word(PlanId plan, Viewer viewer) {
        Paper paper = paper(plan, viewer);
        return new File(paper.fileName() + ".docx", WordPaper.of(paper));
    }

    /** @throws NotVisible where the viewer may see no action of it */
    @Transactional(readOnly = true)
    public File excel(PlanId plan, Viewer viewer) {
        Paper paper = paper(plan, viewer);
        return new File(paper.fileName() + ".xlsx", ExcelPaper.of(paper));
    }

    private Paper paper(PlanId id, Viewer viewer) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        LocalDate today = London.today(clock);
        PaperMaker maker = boards.paper(plan, viewer.readsEverything(), today);
        List<ActionView> actions = plans.actions(id, viewer);
        return new Paper(
                plan.title(),
                plan.prefix() + " as of " + today,
                about(plan, viewer, today),
                maker.parts(actions),
                maker.answered(actions));
    }

    private List<String> about(PlanView plan, Viewer viewer, LocalDate today) {
        List<String> about = new ArrayList<>();
        about.add("As it stood on " + London.inWords(today) + ".");
        directory
                .group(plan.assuringGroup())
                .map(Group::name)
                .ifPresent(group -> about.add("Signed off by the chair of the " + group + "."));
        if (!viewer.readsEverything())
            about.add("It holds the actions that " + viewer.fullName() + " may see, which may not be all.");
        return about;
    }
}
