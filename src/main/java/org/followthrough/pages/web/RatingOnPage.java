package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.followthrough.rating.Rated;
import org.followthrough.rating.Ratings;
import org.springframework.stereotype.Component;

/** How an action is rated, always the words beside the colour, and the scheme in which a plan's actions are. */
@Component
class RatingOnPage implements PagePart.OfAction, PagePart.OfPlan {

    private final Ratings ratings;
    private final Who who;

    RatingOnPage(Ratings ratings, Who who) {
        this.ratings = ratings;
        this.who = who;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        return ratings.mayRate(action, viewer)
                ? List.of(new Offer("Rate this action otherwise", action.path() + "/rating"))
                : List.of();
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        Rated rated = ratings.of(action);
        Rated.Otherwise otherwise = rated.otherwise();
        return List.of(new Section(
                Place.BELOW,
                "pages/rating-now :: action",
                Map.of(
                        "rated",
                        rated,
                        "by",
                        otherwise == null ? "" : who.person(otherwise.by()) + ", " + Timeline.words(otherwise.at()),
                        "mine",
                        otherwise != null && ratings.mayRate(action, viewer),
                        "path",
                        action.path())));
    }

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return viewer.isBusinessManager()
                ? List.of(new Offer(
                        "Choose how this plan is rated", "/plans/" + plan.id().value() + "/rating"))
                : List.of();
    }

    @Override
    public List<Section> sections(PlanView plan, Viewer viewer) {
        return List.of(new Section(
                Place.BELOW,
                "pages/rating-now :: plan",
                Map.of("scheme", ratings.scheme(plan.id()).words())));
    }
}
