package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.PagePart;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** On an action's page: the ways to set it aside and to take it up again, and why it is set aside. */
@Component
class AsideOnPage implements PagePart.OfAction {

    private final Story story;

    AsideOnPage(Story story) {
        this.story = story;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        if (!viewer.isBusinessManager() || !action.state().isWatched()) return List.of();
        String path = action.path();
        return action.aside() == null
                ? List.of(new Offer("Set this action aside: on hold, or a standing rule", path + "/aside"))
                : List.of(new Offer("Take this action up again", path + "/take-up"));
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        Aside aside = action.aside();
        if (aside == null) return List.of();
        String picture = story.picture("aside-review", action.answer().value());
        String since = London.inWords(London.dateOf(aside.since()));
        return List.of(new Section(
                Place.TOP, "pages/aside-now :: why", Map.of("aside", aside, "since", since, "picture", picture)));
    }
}
