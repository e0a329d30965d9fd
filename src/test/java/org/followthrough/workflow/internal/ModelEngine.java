package org.followthrough.workflow.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * A bare engine in memory with our models on it and the narrow expressions, but none of our modules: what a model does
 * by itself is seen here. Jobs run by hand only.
 */
public final class ModelEngine {

    private static final List<String> MODELS = List.of(
            "bpmn/action-lifecycle.bpmn",
            "bpmn/aside-review.bpmn",
            "bpmn/date-request.bpmn",
            "bpmn/date-wanted.bpmn",
            "bpmn/date-decider.dmn",
            "bpmn/deadline-watch.bpmn",
            "bpmn/finding-review.bpmn",
            "bpmn/impact-test.bpmn",
            "bpmn/plan-response.bpmn",
            "bpmn/quarterly-report.bpmn",
            "bpmn/publication.bpmn",
            "bpmn/executive-decision.bpmn",
            "bpmn/challenge.bpmn",
            "bpmn/sign-off-watch.bpmn",
            "bpmn/sign-off-ladder.dmn",
            "bpmn/escalation-ladder.dmn");

    private static final Map<Object, Object> STEPS = new HashMap<>();
    private static final ProcessEngine ENGINE = build();

    private final String process;
    private final UUID subject = UUID.randomUUID();
    private final List<String> taken = new ArrayList<>();

    private ModelEngine(String process) {
        this.process = process;
        STEPS.clear();
    }

    public static ModelEngine of(String process) {
        return new ModelEngine(process);
    }

    public UUID subject() {
        return subject;
    }

    public static ProcessEngine engine() {
        return ENGINE;
    }

    private static ProcessEngine build() {
        StandaloneInMemProcessEngineConfiguration setup = new StandaloneInMemProcessEngineConfiguration();
        setup.setProcessEngineName("models");
        setup.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        setup.setJobExecutorActivate(false);
        setup.setCustomHistoryLevels(List.of(new QuietHistory()));
        setup.setHistory(new QuietHistory().getName());
        setup.setBeans(STEPS);
        setup.setExpressionManager(new NarrowExpressions(STEPS));
        ProcessEngine engine = setup.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(deployment::addClasspathResource);
        deployment.deploy();
        return engine;
    }

    /** What happens where the model names the step; that it was taken is noted by its name either way. */
    public ModelEngine where(String step, JavaDelegate happens) {
        JavaDelegate noted = execution -> {
            taken.add(step);
            happens.execute(execution);
        };
        STEPS.put(step, noted);
        return this;
    }

    public ModelEngine where(String step) {
        return where(step, execution -> {});
    }

    public ModelEngine start(Map<String, Object> variables) {
        ENGINE.getRuntimeService().startProcessInstanceByKey(process, subject.toString(), variables);
        return this;
    }

    /** The engine's clock stands at {@code moment} until the next call. */
    public static void itIs(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public static void nowAgain() {
        ClockUtil.reset();
    }

    public ModelEngine complete(String element, Map<String, Object> variables) {
        ENGINE.getTaskService().complete(tasks(element).get(0).getId(), variables);
        return this;
    }

    public ModelEngine tell(String message) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(subject.toString())
                .correlate();
        return this;
    }

    /** Runs what is due by the engine's clock, once. */
    public int runDue() {
        List<Job> due = ENGINE.getManagementService()
                .createJobQuery()
                .processDefinitionKey(process)
                .executable()
                .list();
        due.forEach(job -> ENGINE.getManagementService().executeJob(job.getId()));
        return due.size();
    }

    List<Task> tasks(String element) {
        return ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(element)
                .list();
    }

    List<String> openTasks() {
        return ENGINE.getTaskService().createTaskQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** Ids of the elements gone through, in order of their beginning. */
    List<String> path() {
        return ENGINE
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(each -> each.getActivityId())
                .toList();
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    Map<String, Object> variables() {
        return ENGINE.getRuntimeService().getVariables(instance());
    }

    public boolean ended() {
        return ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .count()
                == 0;
    }

    public void delete() {
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .forEach(each -> ENGINE.getRuntimeService().deleteProcessInstance(each.getId(), "test over"));
    }

    private String instance() {
        return ENGINE
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .map(Execution::getId)
                .findFirst()
                .orElseGet(this::endedInstance);
    }

    private String endedInstance() {
        return ENGINE.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .singleResult()
                .getId();
    }
}
