package org.followthrough.record.web;

import java.util.List;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.followthrough.record.InspectionPacks;
import org.springframework.stereotype.Component;

/** On a plan's page: the way to a pack for an inspection. */
@Component
class PackOnPage implements PagePart.OfPlan {

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return InspectionPacks.mayTake(viewer)
                ? List.of(new Offer(
                        "Take a pack for an inspection", "/plans/" + plan.id().value() + "/pack"))
                : List.of();
    }
}
