package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.followthrough.workflow.ModelVersions;
import org.followthrough.workflow.ModelVersions.Moved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Instances of the first released models, as the database held them (released-models/first.sql, taken from a running engine),
 * move to the models of today, wherever they stand and with their timers.
 */
class MovedModelsTest {

    private static final Instant RUNG = Instant.parse("2026-03-03T08:00:00Z");
    private static final List<String> STEPS = List.of(
            "clockStarts",
            "clockStops",
            "setRungDay",
            "recordWhoIsTold",
            "repeatInDigest",
            "askForWhatIsMissing",
            "freezeNumbers",
            "tellTheExecutive",
            "fileReport");

    private final DriverManagerDataSource data =
            new DriverManagerDataSource("jdbc:h2:mem:moved-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(data);
    private final JdbcTemplate jdbc = new JdbcTemplate(data);
    private final ProcessEngine engine = engine();
    private final ModelVersions versions = new EngineModelVersions(engine, transactions);

    private ProcessEngine engine() {
        jdbc.execute("runscript from 'classpath:released-models/first.sql'");
        SpringProcessEngineConfiguration setup = new SpringProcessEngineConfiguration();
        setup.setProcessEngineName("moved-" + UUID.randomUUID());
        setup.setDataSource(data);
        setup.setTransactionManager(transactions);
        setup.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        setup.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        setup.setJobExecutorActivate(false);
        Map<Object, Object> steps = new HashMap<>();
        STEPS.forEach(step -> steps.put(step, (JavaDelegate) execution -> {}));
        setup.setBeans(steps);
        setup.setExpressionManager(new NarrowExpressions(steps));
        return setup.buildProcessEngine();
    }

    @BeforeEach
    void the_models_of_today_are_deployed() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        Models.files("bpmn", ".bpmn").forEach(file -> deployment.addClasspathResource("bpmn/" + file.getFileName()));
        Models.files("bpmn", ".dmn").forEach(file -> deployment.addClasspathResource("bpmn/" + file.getFileName()));
        deployment.deploy();
    }

    @AfterEach
    void over() {
        engine.close();
        jdbc.execute("shutdown");
    }

    private List<String> standing(String process) {
        List<String> standing = new ArrayList<>();
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(instance -> engine.getRuntimeService().getActiveActivityIds(instance.getId()))
                .forEach(standing::addAll);
        return standing.stream().sorted().toList();
    }

    private long onOlder(String process) {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(1)
                .list()
                .stream()
                .mapToLong(version -> engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionId(version.getId())
                        .count())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"action-lifecycle", "deadline-watch", "quarterly-report"})
    void every_instance_moves_and_stands_where_it_stood(String process) {
        List<String> stood = standing(process);
        assertThat(stood).isNotEmpty();
        long older = onOlder(process);

        Moved tried = versions.dryRun(process);
        assertThat(tried.failed()).isEmpty();
        assertThat(tried.moved()).isEqualTo((int) older);
        assertThat(onOlder(process)).as("a dry run moves nothing").isEqualTo(older);

        Moved moved = versions.move(process);
        assertThat(moved.failed()).isEmpty();
        assertThat(onOlder(process)).isZero();
        assertThat(standing(process)).isEqualTo(stood);
        assertThat(versions.move(process).moved()).as("once is enough").isZero();
    }

    @Test
    void a_timer_keeps_its_moment_and_fires_on_the_newest_model() {
        versions.move("deadline-watch");
        Job job = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("deadline-watch")
                .activityId("TimerEvent_WaitForRungDay")
                .singleResult();
        assertThat(job.getDuedate()).isEqualTo(Date.from(RUNG));
        engine.getRuntimeService().setVariable(job.getProcessInstanceId(), "anyRungLeft", true);
        engine.getManagementService().executeJob(job.getId());
        assertThat(standing("deadline-watch")).contains("TimerEvent_WaitForRungDay");
    }

    @Test
    void a_person_finishes_on_the_newest_model_what_was_asked_on_the_old_one() {
        versions.move("action-lifecycle");
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_SignOff")
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of("verdict", "accepted"));
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .count())
                .isZero();
    }

    /** What a careless change would do: the step on which somebody stands is gone. */
    @Test
    void what_cannot_be_moved_is_listed_and_stays() {
        String careless = Models.all()
                .filter(model -> model.name().equals("action-lifecycle"))
                .map(model -> Bpmn.convertToString(model.bpmn()))
                .findFirst()
                .orElseThrow()
                .replace("UserTask_SignOff", "UserTask_SignOffOtherwise");
        engine.getRepositoryService()
                .createDeployment()
                .addString("bpmn/action-lifecycle.bpmn", careless)
                .deploy();
        Moved tried = versions.dryRun("action-lifecycle");
        assertThat(tried.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.why()).contains("UserTask_SignOff"));
        assertThat(tried.moved()).isPositive();
        versions.move("action-lifecycle");
        assertThat(onOlder("action-lifecycle")).isEqualTo(1);
        assertThat(standing("action-lifecycle")).contains("UserTask_SignOff");
    }
}
