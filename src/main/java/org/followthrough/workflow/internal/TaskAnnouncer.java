package org.followthrough.workflow.internal;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.followthrough.workflow.TaskClosed;
import org.followthrough.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the application, inside the engine's transaction, that a task has opened or closed. */
@Component
class TaskAnnouncer {

    private final ApplicationEventPublisher events;

    TaskAnnouncer(ApplicationEventPublisher events) {
        this.events = events;
    }

    void opened(DelegateTask task, TaskDefinition definition, Map<String, String> properties) {
        Expression form = definition.getCamundaFormDefinitionKey();
        events.publishEvent(new TaskOpened(
                task.getId(),
                process(task),
                task.getTaskDefinitionKey(),
                task.getName(),
                form == null ? null : form.getExpressionText(),
                subject(task),
                index(task),
                properties));
    }

    void closed(DelegateTask task, boolean completed) {
        events.publishEvent(
                new TaskClosed(task.getId(), process(task), task.getTaskDefinitionKey(), subject(task), completed));
    }

    private static UUID subject(DelegateTask task) {
        return UUID.fromString(task.getExecution().getProcessBusinessKey());
    }

    private static String process(DelegateTask task) {
        String definition = task.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }

    private static @Nullable Integer index(DelegateTask task) {
        return (Integer) task.getExecution().getVariable("loopCounter");
    }
}
