package org.followthrough.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Java does where a diagram shows a service task or a thrown message. The bean's name is what the model calls.
 * Must be safe to repeat, because the engine repeats failed jobs.
 */
public interface Step {

    void take(Instance instance);

    /** The running instance: its subject and its routing variables, never more. */
    interface Instance {

        UUID subject();

        @Nullable
        Object read(String variable);

        /** Writes to the instance, not to the step. */
        void write(String variable, @Nullable Object content);

        default String text(String variable) {
            if (read(variable) instanceof String text) return text;
            throw new IllegalStateException(variable + " is not set on " + subject());
        }

        default int number(String variable) {
            if (read(variable) instanceof Number number) return number.intValue();
            throw new IllegalStateException(variable + " is not set on " + subject());
        }
    }
}
