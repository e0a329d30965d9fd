package org.followthrough.reporting.process;

import java.util.Map;
import java.util.Set;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.AskedDecisions;
import org.followthrough.reporting.internal.Releasing;
import org.followthrough.reporting.internal.ReportBook;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Checking the frozen numbers: the business manager adds a comment and releases them to the executive. */
@Component
class ReleaseDesk implements Desk {

    private final ReportBook book;
    private final Releasing releasing;
    private final AskedDecisions decisions;
    private final Directory directory;
    private final Workflow workflow;

    ReleaseDesk(
            ReportBook book, Releasing releasing, AskedDecisions decisions, Directory directory, Workflow workflow) {
        this.book = book;
        this.releasing = releasing;
        this.decisions = decisions;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_CheckAndRelease");
    }

    @Override
    public Ask ask(TaskOpened task) {
        return ReportTasks.ask(
                "Check and release",
                book.report(new ReportId(task.subject())),
                null,
                directory.businessUnit().id());
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return ReportTasks.beside(
                book,
                item,
                "The numbers are frozen. Once you release them, the executive is told by mail, and nothing can be changed.",
                true);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        if (!(answers.get("comment") instanceof String comment))
            return Outcome.refused("comment", "Say in a sentence or two what the executive should look at.");
        Object asked = answers.getOrDefault("decisions", "");
        Outcome kept = decisions.ask(ReportTasks.reportOf(item), asked.toString());
        if (kept instanceof Outcome.Refused) return kept;
        releasing.release(ReportTasks.reportOf(item), comment, viewer);
        workflow.complete(item.taskId(), Map.of());
        return Outcome.done();
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        return new Confirmation(
                "Report released",
                "The executive is told by mail and asked to confirm receipt. When all have, the report is filed.");
    }
}
