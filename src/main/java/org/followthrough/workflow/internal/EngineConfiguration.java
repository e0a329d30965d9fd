package org.followthrough.workflow.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.followthrough.shared.Ids;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine without its starter, on our data source and in our transactions. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration engineSetup(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ListableBeanFactory beans,
            TaskAnnouncer announcer,
            @Value("${followthrough.engine.executor:true}") boolean executor) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("followthrough");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setIdGenerator(() -> Ids.next().toString());
        keepQuiet(engine);
        lockDown(engine, beans, announcer);
        engine.setJobExecutor(executor());
        engine.setJobExecutorActivate(executor);
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobRetryTimeCycle("R5/PT1M");
        return engine;
    }

    /** Measured: these spare about a third of the statements of one action's life. */
    private static void keepQuiet(SpringProcessEngineConfiguration engine) {
        engine.setCustomHistoryLevels(List.of(new QuietHistory()));
        engine.setHistory(new QuietHistory().getName());
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy("endTimeBased");
        engine.setHistoryCleanupEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    /** No query ever evaluates an expression (CVE-2026-109432), and expressions reach steps alone. */
    private static void lockDown(
            SpringProcessEngineConfiguration engine, ListableBeanFactory beans, TaskAnnouncer announcer) {
        Steps steps = new Steps(beans);
        engine.setBeans(steps);
        engine.setExpressionManager(new NarrowExpressions(steps));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ParseRules(announcer))));
    }

    private static JobExecutor executor() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setMaxJobsPerAcquisition(40);
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(8);
        executor.setQueueSize(40);
        executor.setLockTimeInMillis(45_000);
        executor.setMaxWait(20_000);
        return executor;
    }

    /** The engine reads its time through Joda's provider: handing it ours keeps product and engine on one clock. */
    @Bean
    ProcessEngineFactoryBean engine(SpringProcessEngineConfiguration engineSetup, Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engineSetup);
        return factory;
    }

    @Bean
    Deployer deployer(ProcessEngine engine, PlatformTransactionManager transactions, DataSource dataSource) {
        return new Deployer(engine.getRepositoryService(), transactions, dataSource);
    }
}
