package org.followthrough.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's window, their cookies, and what the browser complained of since the last page was looked at. */
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final boolean scripted;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, boolean scripted) {
        this.context = context;
        this.scripted = scripted;
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    /** Goes to a path of the product. The caller makes the page object that looks at what came. */
    public Visit open(String path) {
        page.navigate(path);
        return this;
    }

    public Page page() {
        return page;
    }

    public boolean scripted() {
        return scripted;
    }

    public BrowserContext context() {
        return context;
    }

    /**
     * For looking at, with {@code -Dfollowthrough.pictures=true}: the whole page at a width in CSS pixels, under
     * {@code target/pictures}.
     */
    public void photograph(String name, int width) {
        if (!Boolean.getBoolean("followthrough.pictures")) {
            return;
        }
        var before = page.viewportSize();
        page.setViewportSize(width, 900);
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", name + "-" + width + ".png")));
        page.setViewportSize(before.width, before.height);
    }

    List<String> takeComplaints() {
        var taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !isTheAnswersOwnStatus(message)) {
            complaints.add(message.text());
        }
    }

    /** Chromium also logs a page's own 404 or 400; a missing image or script is logged under its own address. */
    private boolean isTheAnswersOwnStatus(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
    }

    @Override
    public void close() {
        context.close();
    }
}
