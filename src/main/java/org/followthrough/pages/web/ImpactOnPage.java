package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On an action's page: whether it made a difference, or when that is tested. */
@Component
class ImpactOnPage implements PagePart.OfAction {

    private final SuccessStatements successes;
    private final ImpactTests impacts;
    private final ImpactScreens screens;

    ImpactOnPage(SuccessStatements successes, ImpactTests impacts, ImpactScreens screens) {
        this.successes = successes;
        this.impacts = impacts;
        this.screens = screens;
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        return successes.of(action.answer()).map(id -> section(id, action)).stream()
                .toList();
    }

    private Section section(SuccessId id, ActionView action) {
        List<ImpactTest> tests = impacts.tests(id);
        boolean before = tests.isEmpty() && action.cameIn().result() != null;
        return new Section(
                Place.END,
                "pages/impact-now :: how",
                Map.of(
                        "id",
                        id.value(),
                        "next",
                        before ? "It was tested before the plan was loaded." : screens.next(tests),
                        "impact",
                        action.impactWords()));
    }
}
