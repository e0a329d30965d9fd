package org.followthrough.actionplan;

import java.util.Map;
import java.util.Optional;

/** Where a plan's actions stood in print. The caller has checked which of them may be seen. */
public interface PlansInPrint {

    /** Every action of the plan, in one statement. */
    Map<ActionId, ActionInPrint> actions(PlanId plan);

    Optional<ActionInPrint> action(ActionId action);
}
