package org.followthrough.workflow.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * What the newest deployed tables say. A table's row depends on the facts alone (a test holds every table to that), so
 * the same version is asked once for the same facts: reading a cell's expression costs more than all else about it.
 */
@Component
class Decisions {

    private final ProcessEngine engine;

    /** Held softly: memory that is needed elsewhere takes it away. */
    private final Map<Question, Map<String, Object>> known = new ConcurrentReferenceHashMap<>();

    Decisions(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @return the row's outputs; empty where no row answers */
    Map<String, Object> decide(String decision, Map<String, Object> facts) {
        return answer(new Question(newest(decision), new HashMap<>(facts)));
    }

    /** For each of the facts what {@link #decide} would say. In one command the engine reads the table's definition once. */
    List<Map<String, Object>> decideEach(String decision, List<Map<String, Object>> facts) {
        if (facts.isEmpty()) return List.of();
        String newest = newest(decision);
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> facts.stream()
                        .map(each -> answer(new Question(newest, new HashMap<>(each))))
                        .toList());
    }

    private Map<String, Object> answer(Question question) {
        Map<String, Object> row = known.get(question);
        if (row != null) return row;
        row = asked(question);
        known.put(question, row);
        return row;
    }

    private String newest(String decision) {
        return Optional.ofNullable(engine.getRepositoryService()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .latestVersion()
                        .singleResult())
                .map(DecisionDefinition::getId)
                .orElseThrow(() -> new IllegalArgumentException("No table is named " + decision));
    }

    private Map<String, Object> asked(Question question) {
        DmnDecisionTableResult result = engine.getDecisionService()
                .evaluateDecisionTableById(question.version())
                .variables(question.facts())
                .evaluate();
        return result.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(result.getSingleResult().getEntryMap());
    }

    /** @param version the id of a table's deployed version */
    private record Question(String version, Map<String, Object> facts) {}
}
