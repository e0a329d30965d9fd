package org.followthrough.pages.web;

import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PagePart.Offer;
import org.followthrough.actionplan.PagePart.Place;
import org.followthrough.actionplan.PagePart.Section;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** Gathers what other modules add to the page of an action or a plan. */
@Component
class PageParts {

    /** What a page shows of it. */
    record Gathered(List<Offer> offers, List<Section> sections) {
        public List<Section> at(String place) {
            return sections.stream()
                    .filter(section -> section.place() == Place.valueOf(place))
                    .toList();
        }
    }

    private final List<PagePart.OfAction> ofActions;
    private final List<PagePart.OfPlan> ofPlans;

    PageParts(List<PagePart.OfAction> ofActions, List<PagePart.OfPlan> ofPlans) {
        this.ofActions = ofActions;
        this.ofPlans = ofPlans;
    }

    Gathered of(ActionView action, Viewer viewer) {
        return new Gathered(
                action.circumstances().draft()
                        ? List.of()
                        : ofActions.stream()
                                .flatMap(part -> part.offers(action, viewer).stream())
                                .toList(),
                ofActions.stream()
                        .flatMap(part -> part.sections(action, viewer).stream())
                        .toList());
    }

    Gathered of(PlanView plan, Viewer viewer) {
        return new Gathered(
                ofPlans.stream()
                        .flatMap(part -> part.offers(plan, viewer).stream())
                        .toList(),
                ofPlans.stream()
                        .flatMap(part -> part.sections(plan, viewer).stream())
                        .toList());
    }
}
