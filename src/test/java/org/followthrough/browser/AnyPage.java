package org.followthrough.browser;

import java.util.List;

/** A page of which a journey asks no more than what every page has. */
public final class AnyPage extends BasePage {

    public AnyPage(Visit visit) {
        super(visit);
    }

    /** Where the head of the page leads, in its order. */
    public List<String> places() {
        return page().locator(".govuk-service-navigation__link").allInnerTexts();
    }
}
