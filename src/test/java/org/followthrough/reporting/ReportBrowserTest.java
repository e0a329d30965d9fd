package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.browser.AnyPage;
import org.followthrough.browser.BasePage;
import org.followthrough.browser.Browser;
import org.followthrough.browser.SignInPage;
import org.followthrough.browser.Visit;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A quarter's report in the browser, in each of its states, with and without scripts. */
@FollowthroughTest(web = RANDOM_PORT)
class ReportBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    World world;

    final ReportWorld reporting;

    @Autowired
    ReportBrowserTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_goes_from_its_button_to_its_receipt(boolean scripts) {
        loaded();
        try (Visit manager = signedIn("manager", scripts);
                Visit lead = signedIn("ola@police.example", scripts);
                Visit reader = signedIn("chidi@police.example", scripts)) {
            ReportPage list = at(manager, "/reports");
            list.push("Open the report for October to December 2025");
            ReportPage open = new ReportPage(manager);
            assertThat(open.words()).contains("Provisional", "What is still missing", "Ola Officer");
            keep(manager, scripts, "report-open");
            assertThat(at(manager, "/reports").words()).contains("Open: progress is being asked for");
            keep(manager, scripts, "report-list");

            giveProgress(lead, scripts);
            world.sleepUntil(reporting.only().cutOffOn());
            assertThat(at(lead, progress()).words()).contains("The cut-off was on", "Booked for February");

            release(manager, scripts);
            receive(reader, scripts);
            world.tick();
            assertThat(at(manager, report()).words())
                    .contains("Filed", "Partnership executive and Lead safeguarding partner, Testshire Police");
            keep(manager, scripts, "report-filed");
        }
    }

    /** GS-1 is overdue, GS-2 at risk, GS-3 awaits sign-off, GS-4 lacks a lead and a date, GS-5 was done before. */
    private void loaded() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2025, 12, 1)))
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 1, 31)))
                .withAction(ledBy(SOCIAL_WORKER).due(LocalDate.of(2026, 12, 1)))
                .withAction(ledByNobody())
                .withAction(ledBy(SOCIAL_WORKER).alreadyDone())
                .plan());
        world.load(aPlan("AB")
                .withAction(ledBy(POLICY.id()).due(LocalDate.of(2026, 2, 1)))
                .plan());
        world.answer("GS-3", SOCIAL_WORKER, Map.of("statement", "Done"));
    }

    private void giveProgress(Visit lead, boolean scripts) {
        ReportPage page = at(lead, progress());
        page.type("Why is GS-1 late", "x".repeat(501));
        page.type("Progress on GS-2", "Half done");
        page.push("Save");
        ReportPage refused = new ReportPage(lead);
        assertThat(refused.problems()).singleElement().asString().contains("GS-1", "1 too long");
        keep(lead, scripts, "report-progress-refused");
        refused.type("Why is GS-1 late", "Booked for February");
        refused.push("Save");
        assertThat(new ReportPage(lead).banner()).contains("2 of 2 lines given");
        keep(lead, scripts, "report-progress");
    }

    private void release(Visit manager, boolean scripts) {
        ReportPage frozen = at(manager, report());
        assertThat(frozen.words()).contains("Booked for February", "Numbers frozen");
        frozen.push("Check and release");
        ReportPage task = new ReportPage(manager);
        keep(manager, scripts, "report-release");
        task.type("What should the executive know", "GS-1 waits for a trainer.");
        task.push("Continue");
        new ReportPage(manager).push("Send");
        assertThat(new ReportPage(manager).heading()).isEqualTo("Report released");
    }

    private void receive(Visit reader, boolean scripts) {
        ReportPage page = at(reader, report());
        assertThat(page.words()).contains("GS-1 waits for a trainer.", "Not yet");
        keep(reader, scripts, "report-released");
        page.push("Receive the report");
        ReportPage task = new ReportPage(reader);
        keep(reader, scripts, "report-receive");
        task.tick("I have received and read this report");
        task.push("Confirm");
        assertThat(new ReportPage(reader).heading()).isEqualTo("You have received the report");
    }

    private static void keep(Visit visit, boolean scripts, String name) {
        if (!scripts) return;
        visit.photograph(name, 1280);
        visit.photograph(name, 320);
    }

    private String report() {
        return "/reports/" + reporting.only().id().value();
    }

    private String progress() {
        return report() + "/progress";
    }

    private static ReportPage at(Visit visit, String path) {
        return new ReportPage(visit.open(path));
    }

    private Visit signedIn(String username, boolean scripts) {
        String address = "http://localhost:" + port;
        Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
        SignInPage.of(visit).signIn(username, PASSWORD);
        new AnyPage(visit.open("/no-such-page"));
        return visit;
    }

    private static final class ReportPage extends BasePage {

        ReportPage(Visit visit) {
            super(visit);
        }

        void push(String button) {
            press(button);
        }

        void type(String label, String words) {
            fill(label, words);
        }

        void tick(String label) {
            page().getByLabel(label).check();
        }
    }
}
