package org.followthrough.workflow.internal.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.followthrough.workflow.Pictures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine where an instance stands and has it drawn on the diagram of the version that it runs on. */
@Component
class EnginePictures implements Pictures {

    /** The engine's id for a step that many take at once, and for one of them: the model knows only the step. */
    private static final String ALL_OF_MANY = "#multiInstanceBody";

    private final ProcessEngine engine;
    private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();

    EnginePictures(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String process, UUID subject) {
        return running(process, subject).or(() -> ended(process, subject));
    }

    private Optional<Standing> running(String process, UUID subject) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString(), process)
                .singleResult();
        if (instance == null) return Optional.empty();
        Set<String> here = engine.getRuntimeService().getActiveActivityIds(instance.getId()).stream()
                .map(EnginePictures::inTheModel)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Way way = Way.of(taken(instance.getId()), here, false);
        return Optional.of(standing(instance.getProcessDefinitionId(), way, process, subject));
    }

    private Optional<Standing> ended(String process, UUID subject) {
        List<HistoricProcessInstance> last = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        return last.stream()
                .findFirst()
                .map(each -> standing(
                        each.getProcessDefinitionId(), Way.of(taken(each.getId()), Set.of(), true), process, subject));
    }

    /** In the order in which they happened. What was broken off was never taken. */
    private List<String> taken(String instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(each -> !each.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .map(EnginePictures::inTheModel)
                .toList();
    }

    private Standing standing(String definition, Way way, String process, UUID subject) {
        Diagram diagram = diagrams.computeIfAbsent(definition, this::diagram);
        String svg = Drawing.of(diagram, way, "picture-" + process + "-" + subject);
        return new Standing(svg, diagram.namesOfSteps(way.here()), diagram.namesOfSteps(way.done()), way.ended());
    }

    private Diagram diagram(String definition) {
        return DiagramReader.read(engine.getRepositoryService().getBpmnModelInstance(definition));
    }

    private static String inTheModel(String activity) {
        return activity.endsWith(ALL_OF_MANY)
                ? activity.substring(0, activity.length() - ALL_OF_MANY.length())
                : activity;
    }
}
