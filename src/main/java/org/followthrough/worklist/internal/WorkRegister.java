package org.followthrough.worklist.internal;

import java.time.Clock;
import org.followthrough.shared.Ids;
import org.followthrough.workflow.TaskClosed;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.worklist.WorkAsked;
import org.followthrough.worklist.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the rows of work in step with the engine's tasks, in the engine's transaction. */
@Component
class WorkRegister {

    private final WorkItems items;
    private final Desks desks;
    private final Forms forms;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkRegister(WorkItems items, Desks desks, Forms forms, Clock clock, ApplicationEventPublisher events) {
        this.items = items;
        this.desks = desks;
        this.forms = forms;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void opened(TaskOpened task) {
        if (task.form() == null || forms.form(task.form()).isEmpty())
            throw new IllegalStateException(
                    task.element() + " asks with the form " + task.form() + ", which is not there");
        WorkItem item = new WorkItem(
                Ids.next(),
                task.taskId(),
                task.element(),
                task.form(),
                desks.serving(task.element()).ask(task),
                clock.instant(),
                null,
                null);
        items.add(item);
        events.publishEvent(new WorkAsked(item));
    }

    @EventListener
    void closed(TaskClosed task) {
        if (!Claim.closes(task.taskId())) items.close(task.taskId(), clock.instant());
    }
}
