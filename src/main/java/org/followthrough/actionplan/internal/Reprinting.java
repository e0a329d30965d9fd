package org.followthrough.actionplan.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.actionplan.Revision.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets what is printed of an action follow a newer version of its plan, and keeps what was printed before. */
@Component
class Reprinting {

    private final ActionPlans plans;
    private final PrintRows rows;
    private final Redating redating;
    private final ApplicationEventPublisher events;

    Reprinting(ActionPlans plans, PrintRows rows, Redating redating, ApplicationEventPublisher events) {
        this.plans = plans;
        this.rows = rows;
        this.redating = redating;
        this.events = events;
    }

    void reprint(ActionView action, Changed changed, PlanVersion version) {
        rows.thereAgain(action.id());
        String differs = String.join(", ", differences(action, changed).keySet());
        if (differs.isEmpty()) return;
        rows.keep(action, version.number());
        rows.reprint(action, changed);
        Deadline deadline = changed.deadline();
        if (deadline != null
                && !Objects.equals(deadline.printed(), action.deadline().printed()))
            redating.follow(action.answer(), deadline, version);
        events.publishEvent(new ActionEvent.Reprinted(
                plans.answer(action.answer()), version.sourceName(), differs, version.takenInBy()));
    }

    /** In the words of a plan's columns, what is printed otherwise now. */
    private Map<String, Object> differences(ActionView action, Changed changed) {
        Map<String, Object> differences = new LinkedHashMap<>();
        put(differences, "action", rows.wording(action.id()), changed.wording());
        put(differences, "how will we know", action.success(), changed.success());
        Deadline deadline = changed.deadline();
        if (deadline != null) put(differences, "deadline", action.deadline().printed(), deadline.printed());
        put(differences, "progress", action.printedProgress(), changed.printedProgress());
        put(differences, "rating", rows.rating(action.id()), changed.printedRating());
        put(differences, "lead", action.printedLeads(), changed.printedLeads());
        return differences;
    }

    private static void put(
            Map<String, Object> differences, String column, @Nullable Object before, @Nullable Object now) {
        if (now != null && !Objects.equals(before, now)) differences.put(column, now);
    }

    void gone(ActionView action, PlanVersion version) {
        rows.gone(action.id(), version.number());
        events.publishEvent(new ActionEvent.GoneFromPlan(action, version.sourceName(), version.takenInBy()));
    }
}
