package org.followthrough.intake;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.followthrough.browser.AnyPage;
import org.followthrough.browser.BasePage;
import org.followthrough.browser.Visit;

/** What was understood of a plan, problems first. */
public final class PreviewPage extends BasePage {

    PreviewPage(Visit visit) {
        super(visit);
    }

    /** Where the visit is on it already. */
    public static PreviewPage of(Visit visit) {
        return new PreviewPage(visit);
    }

    /** What to look at first. */
    public List<String> remarks() {
        return page().locator(".remark").allInnerTexts();
    }

    public PreviewPage assuredBy(String group) {
        follow("About the review");
        AboutPage about = new AboutPage(visit);
        about.signedOffBy(group);
        return about.save();
    }

    public PreviewPage agreedAt(String minute) {
        follow("About the review");
        AboutPage about = new AboutPage(visit);
        about.agreed(minute);
        return about.save();
    }

    /** Counted from 1. */
    public ActionPage mend(int action) {
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Mend " + action).setExact(true))
                .click();
        return new ActionPage(visit);
    }

    /** One of the pages for the whole plan, or the one that says what loading will do. */
    public AnyPage look(String link) {
        follow(link);
        return new AnyPage(visit);
    }

    /** Loads the plan. The caller makes the page object of what comes: the plan's page. */
    public Visit confirm() {
        press("Go on to loading it");
        new AnyPage(visit);
        press("Confirm and load the plan");
        return visit;
    }

    /** @return what the page says that came instead of the plan */
    public String confirmInVain() {
        String words = new AnyPage(confirm()).words();
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the plan"))
                .click();
        return words;
    }

    /** What is said of the plan as a whole. */
    private static final class AboutPage extends BasePage {

        AboutPage(Visit visit) {
            super(visit);
        }

        void signedOffBy(String group) {
            select("Which group signs off?", group);
        }

        void agreed(String minute) {
            choose("Were these actions agreed at a meeting?", "Yes, at a meeting with a minute");
            fill("The minute’s reference", minute);
        }

        PreviewPage save() {
            press("Save");
            return new PreviewPage(visit);
        }
    }

    /** One action's page. */
    public static final class ActionPage extends BasePage {

        ActionPage(Visit visit) {
            super(visit);
        }

        public ActionPage ledBy(String name) {
            page().locator("#who-1").selectOption(new SelectOption().setLabel(name));
            return this;
        }

        public ActionPage due(String date) {
            page().locator("#date").fill(date);
            return this;
        }

        public ActionPage stands(String stage) {
            choose("As it stands", stage);
            return this;
        }

        public PreviewPage save() {
            page().locator("button[value=save]:visible").last().click();
            return new PreviewPage(visit);
        }

        public ActionPage saveInVain() {
            page().locator("button[value=save]:visible").last().click();
            return new ActionPage(visit);
        }
    }
}
