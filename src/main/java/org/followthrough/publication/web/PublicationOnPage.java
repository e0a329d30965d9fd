package org.followthrough.publication.web;

import java.util.List;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On a plan's page, for business managers: the way to what the public reads of it. */
@Component
class PublicationOnPage implements PagePart.OfPlan {

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return viewer.isBusinessManager()
                ? List.of(new Offer(
                        "Word what the public reads", "/plans/" + plan.id().value() + "/publication"))
                : List.of();
    }
}
