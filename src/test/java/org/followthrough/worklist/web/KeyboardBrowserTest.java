package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.browser.Browser;
import org.followthrough.browser.Visit;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An owner on a locked-down desktop: from the link in the mail to evidence that is in, without ever touching a mouse. */
@FollowthroughTest(web = RANDOM_PORT)
class KeyboardBrowserTest {

    private static final Pattern LINK = Pattern.compile("https://followthrough\\.example(/\\S+)");
    private static final int MOST_TABS = 60;

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    private final List<String> pages = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_owner_needs_at_most_four_pages_and_no_mouse_from_the_mail_to_evidence_that_is_in(boolean scripts) {
        world.load(aPlan("GS")
                .agreedAt("Executive, minute 7")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(20)))
                .plan());
        world.tick();

        String address = "http://localhost:" + port;
        try (Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address)) {
            Page page = visit.open(linkInMail()).page();
            signIn(page);
            tabTo(page, "Send evidence");
            press(page);
            tabTo(page, "What has been done, and how do you know it is working?");
            page.keyboard().type("Every officer was trained, and a dip sample shows that they ask.");
            tabTo(page, "Continue");
            press(page);
            tabTo(page, "Send");
            press(page);

            assertThat(page.locator("h1").innerText()).contains("GS-1");
        }
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(pages).as("pages on which something was done").hasSizeLessThanOrEqualTo(4);
    }

    private void signIn(Page page) {
        tabTo(page, "Email address or login name");
        page.keyboard().type("ola@police.example");
        tabTo(page, "Password");
        page.keyboard().type(PASSWORD);
        tabTo(page, "Sign in");
        press(page);
    }

    private void press(Page page) {
        pages.add(page.url());
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private String linkInMail() {
        String mail = world.mails().stream()
                .filter(each -> each.to().contains("ola@police.example"))
                .findFirst()
                .orElseThrow()
                .raw()
                .replaceAll("=\r?\n", "");
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as("a link in %s", mail).isTrue();
        return link.group(1);
    }

    /** Presses Tab until what is called so has the focus. */
    private static void tabTo(Page page, String name) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            String focused = String.valueOf(
                    page.locator(":focus")
                            .evaluate(
                                    "each => (each.labels && each.labels.length ? each.labels[0].innerText : each.innerText).trim()"));
            if (focused.equals(name)) return;
        }
        throw new AssertionError("no way by keyboard to “" + name + "” on " + page.url());
    }
}
