package org.followthrough.pages.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.assurance.AssuranceLink;
import org.followthrough.assurance.Links;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On an action's page, for business managers: the links that were made for people without accounts. */
@Component
class LinksOnPage implements PagePart.OfAction {

    record Row(String id, String sentTo, String stands, boolean opens) {}

    private final Links links;
    private final Clock clock;

    LinksOnPage(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        return viewer.isBusinessManager() && action.state().isWatched() && action.aside() == null
                ? List.of(new Offer("Make a link for somebody without an account", action.path() + "/link"))
                : List.of();
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        Instant now = clock.instant();
        List<Row> rows = links.of(action.answer(), viewer).stream()
                .map(link -> row(link, now))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(Place.BELOW, "pages/links :: list", Map.of("rows", rows, "path", action.path())));
    }

    private static Row row(AssuranceLink link, Instant now) {
        return new Row(link.id().value().toString(), link.sentTo(), link.stands(now), link.opens(now));
    }
}
