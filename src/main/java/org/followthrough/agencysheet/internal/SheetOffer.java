package org.followthrough.agencysheet.internal;

import java.util.List;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On a plan's page, for business managers: the way to the sheets. */
@Component
class SheetOffer implements PagePart.OfPlan {

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return viewer.isBusinessManager()
                ? List.of(new Offer("Agency sheets: all that an agency owes, in one workbook", "/agency-sheets"))
                : List.of();
    }
}
