package org.followthrough.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * A page as a person meets it. Making one asserts everything that every page holds to ({@link PageRules}), so a journey
 * makes a new page object after each load:
 *
 * <pre>
 * final class TasksPage extends BasePage {
 *     TasksPage(Visit visit) {
 *         super(visit);
 *     }
 *
 *     ActionPage openTask(String about) {
 *         follow("Send evidence: " + about);
 *         return new ActionPage(visit);
 *     }
 * }
 * </pre>
 */
public abstract class BasePage {

    protected final Visit visit;

    protected BasePage(Visit visit) {
        this.visit = visit;
        new PageRules(visit).check();
    }

    public String heading() {
        return page().locator("h1").innerText();
    }

    /** Everything between header and footer, as text. */
    public String words() {
        return page().locator("main").innerText();
    }

    /** The sentences of the error summary; empty where nothing was refused. */
    public List<String> problems() {
        return page().locator(".govuk-error-summary__list li").allInnerTexts();
    }

    /** The sentence of the green or plain banner; empty where there is none. */
    public String banner() {
        return String.join(
                " ", page().locator(".govuk-notification-banner__heading").allInnerTexts());
    }

    /** What stands in the field with this label. */
    public String typed(String label) {
        return page().getByLabel(label).inputValue();
    }

    public void signOut() {
        press("Sign out");
    }

    protected Page page() {
        return visit.page();
    }

    protected void follow(String link) {
        page().getByRole(AriaRole.LINK, named(link)).first().click();
    }

    protected void press(String button) {
        page().getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    protected void fill(String label, String words) {
        page().getByLabel(label).fill(words);
    }

    /** Ticks a box or chooses a radio of the group under this legend. */
    protected void choose(String legend, String label) {
        group(legend)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    protected void select(String label, String option) {
        page().getByLabel(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    protected void attach(String label, Path file) {
        page().getByLabel(label).setInputFiles(file);
    }

    /** Day, month and year of a date asked for under this legend. */
    protected void fillDate(String legend, int day, int month, int year) {
        var group = group(legend);
        group.getByLabel("Day").fill(Integer.toString(day));
        group.getByLabel("Month").fill(Integer.toString(month));
        group.getByLabel("Year").fill(Integer.toString(year));
    }

    private Locator group(String legend) {
        return page().getByRole(AriaRole.GROUP, named(legend));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
