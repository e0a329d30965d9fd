package org.followthrough.workflow;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The engine asks a person for something. Published in the engine's transaction, before the step is committed.
 *
 * @param taskId the engine's id, opaque to everyone
 * @param process the process's id, such as {@code action-lifecycle}
 * @param element the user task's id in the model, such as {@code UserTask_SubmitEvidence}
 * @param name the user task's human name in the model
 * @param form the name of its form in {@code forms/}, without ending
 * @param subject the instance's business key
 * @param index which of several parallel ones this is (from 0), or null
 */
public record TaskOpened(
        String taskId,
        String process,
        String element,
        String name,
        @Nullable String form,
        UUID subject,
        @Nullable Integer index,
        Map<String, String> properties) {}
