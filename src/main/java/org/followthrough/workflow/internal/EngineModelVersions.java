package org.followthrough.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.followthrough.workflow.ModelVersions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class EngineModelVersions implements ModelVersions {

    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    EngineModelVersions(ProcessEngine engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Moved dryRun(String process) {
        return each(process, true);
    }

    @Override
    public Moved move(String process) {
        return each(process, false);
    }

    private Moved each(String process, boolean takenBack) {
        List<ProcessDefinition> versions = versions(process);
        int moved = 0;
        List<Failed> failed = new ArrayList<>();
        for (ProcessDefinition older : versions.subList(0, Math.max(0, versions.size() - 1)))
            for (ProcessInstance instance : running(older)) {
                String why = move(older, versions.get(versions.size() - 1), instance, takenBack);
                if (why.isEmpty()) moved++;
                else failed.add(new Failed(instance.getBusinessKey(), why));
            }
        return new Moved(process, moved, failed);
    }

    private List<ProcessDefinition> versions(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
    }

    private List<ProcessInstance> running(ProcessDefinition definition) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .list();
    }

    /** @return why it cannot be moved; empty where it can */
    private String move(ProcessDefinition from, ProcessDefinition to, ProcessInstance instance, boolean takenBack) {
        try {
            transaction.executeWithoutResult(status -> {
                MigrationPlan plan = engine.getRuntimeService()
                        .createMigrationPlan(from.getId(), to.getId())
                        .mapEqualActivities()
                        .build();
                engine.getRuntimeService()
                        .newMigration(plan)
                        .processInstanceIds(instance.getId())
                        .execute();
                if (takenBack) status.setRollbackOnly();
            });
            return "";
        } catch (ProcessEngineException cannot) {
            String words = cannot.getMessage();
            return words == null ? cannot.getClass().getSimpleName() : words;
        }
    }
}
