package org.followthrough.reporting.process;

import java.util.Map;
import java.util.Set;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.Receiving;
import org.followthrough.reporting.internal.ReportBook;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Receiving the report: each member of the executive says for themselves that they have it. */
@Component
class ReceiptDesk implements Desk {

    private final ReportBook book;
    private final Receiving receiving;
    private final Workflow workflow;

    ReceiptDesk(ReportBook book, Receiving receiving, Workflow workflow) {
        this.book = book;
        this.receiving = receiving;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_ReceiveReport");
    }

    @Override
    public Ask ask(TaskOpened task) {
        ReportId report = new ReportId(task.subject());
        if (task.index() == null) throw new IllegalStateException("Which reader's task is " + task.taskId() + "?");
        PersonId reader = receiving.readers(report).get(task.index()).person();
        return ReportTasks.ask("Receive the report", book.report(report), reader, null);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return ReportTasks.beside(
                book,
                item,
                "Read the report, then confirm that you have received it. Its numbers do not change any more.",
                false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        if (!viewer.id().equals(item.ask().person())) throw new NotVisible();
        if (!Boolean.TRUE.equals(answers.get("received")))
            return Outcome.refused("received", "Confirm that you have received the report.");
        receiving.receive(ReportTasks.reportOf(item), viewer);
        workflow.complete(item.taskId(), Map.of());
        return Outcome.done();
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        return new Confirmation(
                "You have received the report",
                "It is filed when every member of the executive has. You can read it again.");
    }
}
