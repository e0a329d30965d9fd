package org.followthrough.workflow.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys {@code bpmn/} and {@code forms/} together, under the same names from a jar and from a folder, and only where
 * any content changed: the engine's own filtering would leave new instances without a changed form.
 */
class Deployer implements InitializingBean {

    private static final String NAME = "followthrough";

    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Deployer(RepositoryService repository, PlatformTransactionManager transactions, DataSource dataSource) {
        this.repository = repository;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public void afterPropertiesSet() {
        Map<String, byte[]> files = new TreeMap<>();
        collect(files, "bpmn/", "*.bpmn");
        collect(files, "bpmn/", "*.dmn");
        collect(files, "forms/", "*.form");
        String fingerprint = fingerprint(files);
        transaction.executeWithoutResult(status -> {
            oneNodeAtATime();
            if (!fingerprint.equals(deployed())) deploy(files, fingerprint);
        });
    }

    /** The engine's own lock row, taken before the comparison, so that two starting nodes deploy once. */
    private void oneNodeAtATime() {
        jdbc.sql("select value_ from ACT_GE_PROPERTY where name_ = 'deployment.lock' for update")
                .query()
                .listOfRows();
    }

    private String deployed() {
        return repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(Deployment::getSource)
                .orElse("");
    }

    private void deploy(Map<String, byte[]> files, String fingerprint) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(fingerprint);
        files.forEach((name, content) -> deployment.addString(name, new String(content, StandardCharsets.UTF_8)));
        deployment.deploy();
    }

    private static void collect(Map<String, byte[]> files, String folder, String pattern) {
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + pattern))
                files.put(folder + resource.getFilename(), resource.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
