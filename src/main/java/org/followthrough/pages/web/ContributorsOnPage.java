package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Contributors;
import org.followthrough.actionplan.PagePart;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On an action's page: who contributes, and the ways to name somebody and to add to the evidence. */
@Component
class ContributorsOnPage implements PagePart.OfAction {

    record Contributor(UUID id, String name) {}

    private final Contributors contributors;
    private final Who who;

    ContributorsOnPage(Contributors contributors, Who who) {
        this.contributors = contributors;
        this.who = who;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        List<Offer> offers = new ArrayList<>();
        if (action.state() == AnswerState.DELIVERING && contributors.contributes(action.answer(), viewer))
            offers.add(new Offer("Add a file to the evidence", action.path() + "/contribute"));
        if (contributors.mayName(action, viewer))
            offers.add(new Offer("Name somebody who contributes", action.path() + "/contributors"));
        return offers;
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        List<PersonId> named = contributors.of(action.answer());
        if (named.isEmpty()) return List.of();
        List<Contributor> each = named.stream()
                .map(person -> new Contributor(person.value(), who.person(person)))
                .toList();
        return List.of(new Section(
                Place.BELOW,
                "pages/contributors :: named",
                Map.of(
                        "each", each,
                        "page", action.page(),
                        "mayName", contributors.mayName(action, viewer))));
    }
}
