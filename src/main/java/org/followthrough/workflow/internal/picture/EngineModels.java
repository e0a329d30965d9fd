package org.followthrough.workflow.internal.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.followthrough.workflow.Models;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class EngineModels implements Models {

    private final ProcessEngine engine;

    EngineModels(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Model> models() {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(this::model)
                .toList();
    }

    private Model model(ProcessDefinition newest) {
        BpmnModelInstance bpmn = engine.getRepositoryService().getBpmnModelInstance(newest.getId());
        long running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(newest.getKey())
                .count();
        long ofNewest = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(newest.getId())
                .count();
        return new Model(
                newest.getKey(),
                newest.getName(),
                newest.getVersion(),
                running,
                running - ofNewest,
                steps(newest.getKey(), bpmn),
                Drawing.of(DiagramReader.read(bpmn), Way.notBegun(), "model-" + newest.getKey()));
    }

    /** Phases are left out: whoever stands in one stands at one of its steps. */
    private List<Standing> steps(String process, BpmnModelInstance bpmn) {
        Map<String, Long> counts = counts(process);
        List<Standing> steps = new ArrayList<>();
        for (FlowNode node : bpmn.getModelElementsByType(FlowNode.class)) {
            long here = counts.getOrDefault(node.getId(), 0L);
            boolean step = List.of("userTask", "intermediateCatchEvent", "serviceTask")
                    .contains(node.getElementType().getTypeName());
            if (step && (here > 0 || !node.getElementType().getTypeName().equals("serviceTask")))
                steps.add(new Standing(node.getName(), here));
        }
        return steps;
    }

    private Map<String, Long> counts(String process) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ProcessDefinition version : engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .list())
            for (ActivityStatistics at : engine.getManagementService()
                    .createActivityStatisticsQuery(version.getId())
                    .list()) counts.merge(at.getId(), (long) at.getInstances(), Long::sum);
        return counts;
    }

    @Override
    public List<Table> tables() {
        return engine
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .latestVersion()
                .orderByDecisionDefinitionName()
                .asc()
                .list()
                .stream()
                .map(this::table)
                .toList();
    }

    private Table table(DecisionDefinition decision) {
        DmnModelInstance dmn = engine.getRepositoryService().getDmnModelInstance(decision.getId());
        DecisionTable table =
                dmn.getModelElementsByType(DecisionTable.class).iterator().next();
        List<String> columns = new ArrayList<>();
        table.getInputs().forEach(input -> columns.add(input.getLabel()));
        table.getOutputs().forEach(output -> columns.add(output.getLabel()));
        Description said =
                dmn.getModelElementsByType(Decision.class).iterator().next().getDescription();
        return new Table(
                decision.getName(),
                said == null ? "" : said.getTextContent(),
                columns,
                table.getRules().stream().map(EngineModels::row).toList());
    }

    private static List<String> row(Rule rule) {
        List<String> row = new ArrayList<>();
        rule.getInputEntries().forEach(entry -> row.add(plain(entry.getTextContent())));
        rule.getOutputEntries().forEach(entry -> row.add(plain(entry.getTextContent())));
        return row;
    }

    /** Without the quotes and spaces of the table's language. */
    private static String plain(String text) {
        String plain = text.strip().replace("\"", "");
        return plain.isEmpty() || plain.equals("-") ? "any" : plain;
    }
}
