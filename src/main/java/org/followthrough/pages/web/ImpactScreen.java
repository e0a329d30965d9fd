package org.followthrough.pages.web;

import java.util.List;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.assurance.ImpactTest;

/**
 * Everything that the page of a success statement shows.
 *
 * @param next in one sentence
 * @param mayMove whether this viewer may give the test that is waited for another day
 * @param picture an SVG, empty where no test has begun
 */
record ImpactScreen(
        SuccessStatement success,
        String next,
        List<Tested> tests,
        List<ActionScreen.Happening> timeline,
        String picture,
        boolean mayMove) {

    /** @param by name of who recorded it, empty until then @param decidedBy name of who said what follows */
    record Tested(ImpactTest test, String by, String decidedBy) {}
}
