package org.followthrough.worklist.web;

import com.microsoft.playwright.options.AriaRole;
import org.followthrough.browser.BasePage;
import org.followthrough.browser.Visit;

/** My tasks and the pages of one task, as a browser shows them; each new one is held to what every page holds to. */
final class TaskScreen extends BasePage {

    private TaskScreen(Visit visit) {
        super(visit);
    }

    static TaskScreen of(Visit visit) {
        return new TaskScreen(visit);
    }

    TaskScreen openTask(String verb) {
        follow(verb);
        return of(visit);
    }

    TaskScreen presses(String button) {
        press(button);
        return of(visit);
    }

    TaskScreen write(String label, String words) {
        fill(label, words);
        return this;
    }

    TaskScreen answer(String legend, String label) {
        choose(legend, label);
        return this;
    }

    TaskScreen date(String legend, int day, int month, int year) {
        fillDate(legend, day, month, year);
        return this;
    }

    /** Goes on with the keyboard alone: Enter in an input. */
    TaskScreen enterIn(String label) {
        page().getByLabel(label).press("Enter");
        return of(visit);
    }

    boolean shows(String label) {
        return page().getByLabel(label).isVisible();
    }

    /** Where the first link of the error summary leads. */
    String focusAfterFirstProblem() {
        page().locator(".govuk-error-summary a").first().click();
        return String.valueOf(page().evaluate("document.activeElement.id"));
    }

    boolean has(AriaRole role, String name) {
        return page().getByRole(role, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                        .count()
                > 0;
    }
}
