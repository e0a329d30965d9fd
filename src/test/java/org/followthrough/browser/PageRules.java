package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page holds to, whatever it shows: axe, and what axe does not see. */
final class PageRules {

    /** The narrowest screen, and a wide one at 400 % zoom: WCAG 2.2, 1.4.10. */
    private static final int NARROW = 320;

    private final Visit visit;
    private final Page page;

    PageRules(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    void check() {
        page.waitForLoadState();
        hasOneMainHeading();
        everyChoiceHasALegend();
        aRefusedFormSaysSo();
        everyChartHasItsTable();
        fitsANarrowScreen();
        if (visit.scripted()) {
            axeFindsNothing();
        }
        theBrowserComplainsOfNothing();
    }

    private void hasOneMainHeading() {
        assertThat(page.locator("h1").count()).as("h1 on %s", page.url()).isEqualTo(1);
    }

    private void everyChoiceHasALegend() {
        assertNone("radio or checkbox without a legend", """
                () => [...document.querySelectorAll('input[type=radio], input[type=checkbox]')]
                    .filter(box => !box.closest('fieldset')?.querySelector('legend')?.textContent.trim())
                    .map(box => box.name)
                """);
    }

    private void aRefusedFormSaysSo() {
        if (page.locator(".govuk-error-message, .govuk-error-summary").count() == 0) {
            return;
        }
        assertThat(page.title()).as("title of %s", page.url()).startsWith("Error: ");
        assertThat(page.locator(".govuk-error-summary").count())
                .as("error summary")
                .isEqualTo(1);
        assertNone("link in the error summary that lands on no field", """
                () => [...document.querySelectorAll('.govuk-error-summary a')]
                    .map(link => link.getAttribute('href'))
                    .filter(to => !document.getElementById(to.slice(1))?.matches('input, select, textarea'))
                """);
        assertThat(page.evaluate("document.activeElement.className"))
                .asString()
                .as("focus on arrival")
                .contains("govuk-error-summary");
    }

    private void everyChartHasItsTable() {
        assertNone("chart without its table", """
                () => [...document.querySelectorAll('.chart')]
                    .filter(chart => !chart.querySelector('table')).map(chart => chart.textContent)
                """);
        assertNone("drawing that is neither a chart nor a picture of a process", """
                () => [...document.querySelectorAll('main svg[role=img]')]
                    .filter(svg => !svg.closest('.chart, .picture')).map(svg => svg.outerHTML.slice(0, 80))
                """);
    }

    private void fitsANarrowScreen() {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, 720);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as("width of %s at %d px", page.url(), NARROW).isLessThanOrEqualTo(NARROW);
        page.setViewportSize(before.width, before.height);
    }

    /** In legacy mode, which looks into no frames, of which there are none, and takes a third of the time. */
    private void axeFindsNothing() {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    private void theBrowserComplainsOfNothing() {
        assertThat(visit.takeComplaints()).as("console on %s", page.url()).isEmpty();
    }

    private void assertNone(String what, String script) {
        assertThat((List<?>) page.evaluate(script))
                .as("%s on %s", what, page.url())
                .isEmpty();
    }
}
