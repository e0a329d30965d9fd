package org.followthrough.bench;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.followthrough.testing.StatementCount;
import org.followthrough.testing.TestDatabases;

/** The same models on an engine as it comes: full history, its own defaults, steps that do only what routing needs. */
final class LifeOnABareEngine implements AutoCloseable {

    private final StatementCount statements = new StatementCount();
    private final ProcessEngine engine;

    LifeOnABareEngine() {
        StandaloneInMemProcessEngineConfiguration setup = new StandaloneInMemProcessEngineConfiguration();
        org.h2.jdbcx.JdbcDataSource database = new org.h2.jdbcx.JdbcDataSource();
        database.setURL(TestDatabases.Vendor.H2.emptyUrl());
        DataSource counted = statements.counting(database);
        setup.setProcessEngineName("bare");
        setup.setJdbcUrl(null);
        setup.setDataSource(counted);
        setup.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        setup.setJobExecutorActivate(false);
        setup.setBeans(steps());
        engine = setup.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/action-lifecycle.bpmn")
                .addClasspathResource("bpmn/deadline-watch.bpmn")
                .addClasspathResource("bpmn/escalation-ladder.dmn")
                .addClasspathResource("bpmn/sign-off-watch.bpmn")
                .addClasspathResource("bpmn/sign-off-ladder.dmn")
                .addClasspathResource("forms/name-lead.form")
                .addClasspathResource("forms/take-on-action.form")
                .addClasspathResource("forms/submit-evidence.form")
                .addClasspathResource("forms/sign-off.form")
                .deploy();
    }

    private Map<Object, Object> steps() {
        JavaDelegate starts = execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "deadline-watch",
                        execution.getProcessBusinessKey(),
                        Map.of("reachedOffset", -60, "dueOn", "2027-01-31", "deadlineKind", "DATE", "dateVersion", 1));
        JavaDelegate stops = execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("WatchStopped")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .correlate();
        JavaDelegate rungDay = execution -> {
            execution.setVariable("anyRungLeft", true);
            execution.setVariable("rungAt", new Date(execution.hashCode() + 4_000_000_000_000L));
        };
        return Map.of("clockStarts", starts, "clockStops", stops, "setRungDay", rungDay, "setWaitingDay", rungDay);
    }

    /** Start, take on, evidence, sign-off, end; both watches started and stopped. Commands alone, no page's reads. */
    int statements() {
        String action = UUID.randomUUID().toString();
        return statements.of(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "action-lifecycle",
                                action,
                                Map.of(
                                        "acceptedBefore",
                                        false,
                                        "deliveredBefore",
                                        false,
                                        "leadNamed",
                                        true,
                                        "agreedAtMeeting",
                                        false)))
                + completing(action, Map.of("takenOn", true))
                + completing(action, Map.of("statement", "Every officer was trained."))
                + statements.of(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey("sign-off-watch", action + " sign-off", Map.of("reachedOffset", -1)))
                + completing(action, Map.of("verdict", "accepted"))
                + statements.of(() -> engine.getRuntimeService()
                        .createMessageCorrelation("SignOffOver")
                        .processInstanceBusinessKey(action + " sign-off")
                        .correlate());
    }

    private int completing(String action, Map<String, Object> answers) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(action)
                .singleResult()
                .getId();
        return statements.of(() -> engine.getTaskService().complete(task, answers));
    }

    @Override
    public void close() {
        engine.close();
    }
}
