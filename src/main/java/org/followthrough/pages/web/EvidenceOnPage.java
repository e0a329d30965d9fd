package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.References;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On an action's page: the way to write how far it has come, and links and what was seen. */
@Component
class EvidenceOnPage implements PagePart.OfAction {

    private final References references;

    EvidenceOnPage(References references) {
        this.references = references;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        return action.isDeliveredBy(viewer) && action.state().isOpen()
                ? List.of(new Offer("Write how far it has come", action.path() + "/progress"))
                : List.of();
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        List<Reference> sent = references.of(action.answer(), viewer).stream()
                .filter(each -> each.round() != null)
                .toList();
        return sent.isEmpty()
                ? List.of()
                : List.of(new Section(Place.END, "pages/evidence-more :: references", Map.of("references", sent)));
    }
}
