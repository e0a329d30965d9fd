package org.followthrough.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.followthrough.workflow.LostRace;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineWorkflow implements Workflow {

    private final ProcessEngine engine;
    private final Decisions decisions;

    EngineWorkflow(ProcessEngine engine, Decisions decisions) {
        this.engine = engine;
        this.decisions = decisions;
    }

    @Override
    public void start(String process, UUID subject, Map<String, Object> routing) {
        engine.getRuntimeService().startProcessInstanceByKey(process, subject.toString(), routing);
    }

    @Override
    public boolean tell(String process, UUID subject, String message, Map<String, Object> routing) {
        List<Execution> waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .messageEventSubscriptionName(message)
                .list();
        if (waiting.isEmpty()) return false;
        engine.getRuntimeService().messageEventReceived(message, waiting.get(0).getId(), routing);
        return true;
    }

    @Override
    public void complete(String taskId, Map<String, Object> routing) {
        try {
            engine.getTaskService().complete(taskId, routing);
        } catch (RuntimeException failure) {
            if (LostRaces.isOne(failure))
                throw new LostRace("Task " + taskId + " was changed by somebody else", failure);
            throw failure;
        }
    }

    @Override
    public void withdraw(String process, UUID subject, String reason) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .list()
                .forEach(each -> engine.getRuntimeService().deleteProcessInstance(each.getId(), reason));
    }

    @Override
    @Transactional
    public Map<String, Object> decide(String decision, Map<String, Object> facts) {
        return decisions.decide(decision, facts);
    }

    @Override
    @Transactional
    public List<Map<String, Object>> decideEach(String decision, List<Map<String, Object>> facts) {
        return decisions.decideEach(decision, facts);
    }
}
