package org.followthrough.intake;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.followthrough.browser.BasePage;
import org.followthrough.browser.Visit;

/** What was understood of a plan, where it is mended and loaded. Rows count from 1. */
public final class PreviewPage extends BasePage {

    PreviewPage(Visit visit) {
        super(visit);
    }

    /** What to look at first. */
    public List<String> remarks() {
        return page().locator("h2#first + ul li").allInnerTexts();
    }

    public PreviewPage assuredBy(String group) {
        select("Which group signs off?", group);
        return this;
    }

    public PreviewPage agreedAt(String minute) {
        choose("Were these actions agreed at a meeting?", "Yes, at a meeting with a minute");
        fill("The minute’s reference", minute);
        return this;
    }

    /** @param name as the directory calls the person (with the agency after a comma), the group or the agency */
    public PreviewPage ledBy(int row, String name) {
        page().locator("#lead-" + row + "-1").selectOption(new SelectOption().setLabel(name));
        return this;
    }

    public PreviewPage due(int row, String date) {
        field("date-" + row, date);
        return this;
    }

    public PreviewPage called(int row, String label) {
        field("label-" + row, label);
        return this;
    }

    public PreviewPage alreadyDone(int row) {
        page().locator("#done-" + row).check();
        return this;
    }

    public PreviewPage save() {
        press("Save draft");
        return new PreviewPage(visit);
    }

    /** Loads the plan. The caller makes the page object of what comes: the plan's page. */
    public Visit confirm() {
        press("Confirm and load the plan");
        return visit;
    }

    public PreviewPage confirmInVain() {
        return new PreviewPage(confirm());
    }

    private void field(String id, String words) {
        page().locator("#" + id).fill(words);
    }
}
