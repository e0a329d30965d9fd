package org.followthrough.worklist;

import java.util.Map;
import java.util.Set;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;

/** A feature's side of its user tasks: says what each asks of whom, and does what was answered. One bean per feature. */
public interface Desk {

    /** Ids of the user tasks in the models that this desk serves, such as {@code UserTask_SignOff}. */
    Set<String> serves();

    /** What a newly opened task asks of whom. Called in the engine's transaction. */
    Ask ask(TaskOpened task);

    /** What the task's page shows beside the form. */
    Context context(WorkItem item, Viewer viewer);

    /**
     * Does what was answered, in one transaction with the completion of the task, which the desk completes through the
     * workflow. A refusal takes back whatever was done; a lost race runs the whole again.
     *
     * @param answers checked values by the form's keys: String, java.math.BigDecimal, Boolean (also for a box left
     *     unticked), LocalDate, LocalTime, LocalDateTime or {@code List<String>}; other keys that were left empty, and keys
     *     that were not shown, are absent
     */
    Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer);

    /** The sentences of the confirmation page: who looks next, and by when. Called after {@link #submit} was done. */
    Confirmation confirmation(WorkItem item);

    /** Choices for the form's component whose {@code valuesKey} is {@code key}: value to label, in order. */
    default Map<String, String> choices(WorkItem item, String key, Viewer viewer) {
        return Map.of();
    }

    /** What the form offers, as it would be typed, to whoever has typed nothing yet: by the form's keys. */
    default Map<String, String> proposal(WorkItem item, Viewer viewer) {
        return Map.of();
    }

    /**
     * @param template a Thymeleaf fragment such as {@code actionplan/beside :: action} for what stands beside the form, or
     *     null for none
     * @param model what the fragments read. {@code evidenceWidget} names the fragment at the form's evidence place (its
     *     inputs' names start with {@code evidence-}), {@code evidenceSummary} the one on the check-your-answers page. The
     *     page adds {@code item}, the work item, for them
     * @param backTo the page that this task belongs to
     * @param intro one or two sentences above the form
     * @param warning a return's reason or the like, shown as an inset, or null
     * @param checksAnswers whether a check-your-answers page comes before the submit
     */
    record Context(
            @Nullable String template,
            Map<String, Object> model,
            String backTo,
            String intro,
            @Nullable String warning,
            boolean checksAnswers) {}

    record Confirmation(String title, String whatNext) {}
}
