package org.followthrough.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one door to the process engine. Every call joins the caller's transaction: a rolled-back row takes the engine's
 * step with it. Values handed in are ids, ISO dates, {@code java.util.Date} moments and routing answers only.
 */
public interface Workflow {

    /** Starts an instance of the newest version of {@code process}, known from then on by {@code subject}. */
    void start(String process, UUID subject, Map<String, Object> routing);

    /** Delivers {@code message} to the one running instance of {@code process} for {@code subject}. @return false where none waits for it */
    boolean tell(String process, UUID subject, String message, Map<String, Object> routing);

    /**
     * Completes an open task.
     *
     * @throws LostRace where the task is no longer open or somebody else is finishing it at this moment
     */
    void complete(String taskId, Map<String, Object> routing);

    /** Ends the running instance of {@code process} for {@code subject}, with its open tasks. Does nothing where none runs. */
    void withdraw(String process, UUID subject, String reason);

    /** Evaluates a decision table that yields at most one row. @return that row's outputs by name, empty where none matched */
    Map<String, Object> decide(String decision, Map<String, Object> facts);

    /** The same for many, in their order, all by the version that is newest now: it is looked up once. */
    List<Map<String, Object>> decideEach(String decision, List<Map<String, Object>> facts);
}
