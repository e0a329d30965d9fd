package org.followthrough.workflow;

import java.util.UUID;

/** A task is gone: completed by a person, or taken away by the process (withdrawn). Published in the same transaction. */
public record TaskClosed(String taskId, String process, String element, UUID subject, boolean completed) {}
