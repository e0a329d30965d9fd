package org.followthrough.browser;

import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any page on a journey, in what a person does on it. What leads on to a next page gives that page, looked at afresh. */
final class Screen extends BasePage {

    private static final Pattern LAST_PART = Pattern.compile(".*/([^/?#]+).*");

    private Screen(Visit visit) {
        super(visit);
    }

    static Screen of(Visit visit) {
        return new Screen(visit);
    }

    static Screen at(Visit visit, String path) {
        return new Screen(visit.open(path));
    }

    Screen type(String label, String words) {
        fill(label, words);
        return this;
    }

    Screen pick(String label, String option) {
        select(label, option);
        return this;
    }

    /** Picks the option whose words begin so. */
    Screen pickStarting(String field, String option) {
        String words = page().locator("select[name='" + field + "'] option").allInnerTexts().stream()
                .filter(each -> each.strip().startsWith(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " offers no " + option));
        page().locator("select[name='" + field + "']").selectOption(new SelectOption().setLabel(words.strip()));
        return this;
    }

    Screen typeInto(String field, String words) {
        page().locator("[name='" + field + "']").fill(words);
        return this;
    }

    Screen tick(String field) {
        page().locator("[name='" + field + "']").check();
        return this;
    }

    Screen answer(String legend, String label) {
        choose(legend, label);
        return this;
    }

    Screen date(String legend, int day, int month, int year) {
        fillDate(legend, day, month, year);
        return this;
    }

    Screen file(String label, Path path) {
        attach(label, path);
        return this;
    }

    Screen presses(String button) {
        press(button);
        return of(visit);
    }

    Screen follows(String link) {
        follow(link);
        return of(visit);
    }

    /** The id at the end of this page's address. */
    String id() {
        Matcher address = LAST_PART.matcher(page().url());
        if (!address.matches()) throw new AssertionError(page().url());
        return address.group(1);
    }

    int count(String selector) {
        return page().locator(selector).count();
    }

    Screen photographed(String name) {
        visit.photograph(name, 1100);
        visit.photograph(name, 320);
        return this;
    }
}
