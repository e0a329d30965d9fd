package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.PagePart;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On an action's page: the way to end it and, once it has ended, how, why and by whose word. */
@Component
class EndingOnPage implements PagePart.OfAction {

    private final ActionPlans plans;

    EndingOnPage(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        if (!viewer.isBusinessManager() || !action.state().isOpen()) return List.of();
        return List.of(
                new Offer("End this action: withdrawn, superseded, merged or not accepted", action.path() + "/end"));
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        Ending ending = action.ending();
        if (ending == null) return List.of();
        return List.of(new Section(
                Place.TOP,
                "pages/ended :: how",
                Map.of(
                        "title",
                        ending.kind().words() + " on " + London.inWords(London.dateOf(ending.at())),
                        "ending",
                        ending,
                        "agreed",
                        ending.kind() == Ending.Kind.REFUSED ? "How it came" : "Agreed by",
                        "successor",
                        successor(ending.successor(), viewer))));
    }

    /** None, or the one that takes its place, where this viewer may see it. */
    private List<ActionView> successor(@Nullable ActionId id, Viewer viewer) {
        return id == null ? List.of() : plans.action(id, viewer).stream().toList();
    }
}
