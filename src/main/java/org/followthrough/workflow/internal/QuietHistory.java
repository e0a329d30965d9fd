package org.followthrough.workflow.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the pictures need and no more: which steps an instance has taken. Deadline watches keep no history, they turn for
 * months and every turn would be rows; who was told is in our own tables.
 */
class QuietHistory extends HistoryLevelActivity {

    private static final int ID = 41;
    private static final List<String> WATCHES = List.of("deadline-watch:", "sign-off-watch:");

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "activity-but-no-watches";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, @Nullable Object entity) {
        if (entity instanceof TaskEntity) return false;
        if (entity instanceof ExecutionEntity execution
                && WATCHES.stream().anyMatch(execution.getProcessDefinitionId()::startsWith)) return false;
        return super.isHistoryEventProduced(eventType, entity);
    }
}
