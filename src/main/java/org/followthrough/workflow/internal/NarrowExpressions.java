package org.followthrough.workflow.internal;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions that can name a variable, an entry of a decision's result or a step, and nothing else. Without a bean
 * resolver no dot ever resolves on an object, which is what every known attack on the engine's expressions needs.
 */
class NarrowExpressions extends JuelExpressionManager {

    NarrowExpressions(Map<Object, Object> steps) {
        super(steps);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new MapELResolver(true));
        resolver.add(new ListELResolver(true));
        return resolver;
    }
}
