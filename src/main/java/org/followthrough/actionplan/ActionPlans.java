package org.followthrough.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.Viewer;

/**
 * Reading plans and actions. Everything goes through one policy: an owner reads own agency's actions and those led by
 * groups they sit on, a group's members what the group judges, an agency's executive the agency's, and the seats of
 * {@link Viewer#readsEverything()} all. What one may not see is not there.
 */
public interface ActionPlans {

    /** Plans of which the viewer may see at least one action, newest first. */
    List<PlanView> plans(Viewer viewer);

    Optional<PlanView> plan(PlanId id, Viewer viewer);

    /** The visible actions of a plan, in its own order. */
    List<ActionView> actions(PlanId plan, Viewer viewer);

    /** Every visible action, by plan and in its order. */
    List<ActionView> actions(Viewer viewer);

    /** Every visible answer with just enough to say what became of it, by plan and in its order. */
    List<PastAction> past(Viewer viewer);

    /**
     * An action with the answer that this viewer reads first: of several, the one asked first that they may see.
     *
     * @param id also an answer's, for that one: an answer among several has a page of its own
     */
    Optional<ActionView> action(ActionId id, Viewer viewer);

    /** All answers to an action that the viewer may see, in the order in which they were asked. */
    List<ActionView> answers(ActionId id, Viewer viewer);

    Optional<ActionView> answer(AnswerId id, Viewer viewer);

    /** For what the system does by itself, where nobody is looking. */
    ActionView answer(AnswerId id);

    /** The same, where the load of its plan may have been undone meanwhile. */
    Optional<ActionView> ifThere(AnswerId id);

    /** All actions, for what the system does by itself. */
    List<ActionView> all();

    /** All plans by prefix, for what the system does by itself. */
    List<PlanView> allPlans();

    /** How the date came to be what it is, oldest first. The caller has checked that the action may be seen. */
    List<DateChange> dateChanges(AnswerId answer);

    /** The same for every answer whose date was ever changed, for what the system does by itself. */
    Map<AnswerId, List<DateChange>> changedDates();
}
