package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On a plan's page: how its findings are answered, and whether the executive has still to agree. */
@Component
class ResponseOnPage implements PagePart.OfPlan {

    private final ResponseScreens screens;

    ResponseOnPage(ResponseScreens screens) {
        this.screens = screens;
    }

    @Override
    public List<Section> sections(PlanView plan, Viewer viewer) {
        ResponseScreens.Screen screen = screens.screen(plan.id(), viewer);
        if (screen.lines().isEmpty() && screen.stage().isEmpty()) return List.of();
        return List.of(new Section(
                screen.stage().isEmpty() ? Place.BELOW : Place.TOP,
                "pages/response-now :: how",
                Map.of("screen", screen)));
    }
}
