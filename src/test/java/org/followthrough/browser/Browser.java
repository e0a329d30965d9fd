package org.followthrough.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One headless Chromium for a test class, the machine's own and never one downloaded:
 *
 * <pre>
 * &#64;AutoClose
 * private static final Browser browser = Browser.start();
 * </pre>
 *
 * Its path is the system property {@code followthrough.chromium}, {@code /usr/bin/chromium} unless given.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("followthrough.chromium", "/usr/bin/chromium")))
                        .setArgs(QUIETLY));
    }

    public static Browser start() {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Browser(Playwright.create(new Playwright.CreateOptions().setEnv(noDownload)));
    }

    /**
     * Somebody at their own machine: no cookie shared with another visit.
     *
     * @param address where the product answers, such as {@code http://localhost:8080}
     */
    public Visit visit(String address) {
        return new Visit(chromium.newContext(options(address, true)), true);
    }

    /** The same where no script runs. axe cannot run there either: assert the HTML. */
    public Visit visitWithoutJavaScript(String address) {
        return new Visit(chromium.newContext(options(address, false)), false);
    }

    private static NewContextOptions options(String address, boolean scripts) {
        return new NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
