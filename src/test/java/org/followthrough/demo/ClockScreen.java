package org.followthrough.demo;

import org.followthrough.browser.BasePage;
import org.followthrough.browser.Visit;

/** The demo's clock as a person meets it. */
final class ClockScreen extends BasePage {

    ClockScreen(Visit visit) {
        super(visit);
    }

    /** @param button of a fixed number of days; anything else is typed */
    ClockScreen move(String button) {
        if (button.endsWith(" on")) {
            press(button);
        } else {
            fill("Other number of days", button);
            press("Move these days");
        }
        return new ClockScreen(visit);
    }
}
