package org.followthrough.workflow.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Refuses models that bring code of their own, and has each user task announce when it opens and closes. */
class ParseRules extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA_NS = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Set<String> REFUSED = Set.of("script", "scriptTask", "connector");

    private final TaskAnnouncer announcer;

    ParseRules(TaskAnnouncer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        refuseCode(process);
    }

    private static void refuseCode(Element element) {
        if (REFUSED.contains(element.getTagName()) || element.attributeNS(CAMUNDA_NS, "class") != null)
            throw new ProcessEngineException(
                    "A model may not bring code: <" + element.getTagName() + "> in line " + element.getLine());
        element.elements().forEach(ParseRules::refuseCode);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (!(activity.getActivityBehavior() instanceof UserTaskActivityBehavior behaviour)) return;
        TaskDefinition definition = behaviour.getTaskDefinition();
        Map<String, String> properties = properties(element);
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> announcer.opened(task, definition, properties));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> announcer.closed(task, true));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> announcer.closed(task, false));
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new HashMap<>();
        Element extensions = element.element("extensionElements");
        Element list = extensions == null ? null : extensions.elementNS(CAMUNDA_NS, "properties");
        if (list != null)
            list.elementsNS(CAMUNDA_NS, "property")
                    .forEach(each -> properties.put(each.attribute("name"), each.attribute("value")));
        return Map.copyOf(properties);
    }
}
