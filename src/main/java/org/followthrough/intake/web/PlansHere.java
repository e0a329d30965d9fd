package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** The plans that are here already, of which a document may be a newer version. */
@Component
class PlansHere {

    private final ActionPlans plans;

    PlansHere(ActionPlans plans) {
        this.plans = plans;
    }

    /** The id that is typed as that of a plan here; empty where there is none such. */
    String chosen(Typed typed, Viewer viewer) {
        String chosen = typed.line("newer");
        return !chosen.isEmpty() && byId(viewer).containsKey(chosen) ? chosen : "";
    }

    Map<String, String> byId(Viewer viewer) {
        Map<String, String> titles = new LinkedHashMap<>();
        plans.plans(viewer)
                .forEach(plan -> titles.put(plan.id().value().toString(), plan.prefix() + ", " + plan.title()));
        return titles;
    }
}
