package org.followthrough.workflow.internal;

import java.util.AbstractMap;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.workflow.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans that models may name: steps, looked up when first called, and no other bean of the application. */
class Steps extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    Steps(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && beans.containsBean(bean) && beans.isTypeMatch(bean, Step.class);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        if (!(name instanceof String bean) || !containsKey(bean)) return null;
        Step step = beans.getBean(bean, Step.class);
        return (JavaDelegate) execution -> step.take(new EngineInstance(execution));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    private record EngineInstance(DelegateExecution execution) implements Step.Instance {

        @Override
        public UUID subject() {
            return UUID.fromString(execution.getProcessBusinessKey());
        }

        @Override
        public @Nullable Object read(String variable) {
            return execution.getVariable(variable);
        }

        @Override
        public void write(String variable, @Nullable Object content) {
            execution.getProcessInstance().setVariable(variable, content);
        }
    }
}
