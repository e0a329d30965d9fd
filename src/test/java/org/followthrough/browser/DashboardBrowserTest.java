package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The business manager looks at what slips, keeps a filter, chases by mail and looks at one agency. */
@FollowthroughTest(web = RANDOM_PORT)
class DashboardBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void from_what_slips_to_a_mail_and_an_agencys_page(boolean scripts) {
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(10)))
                .withAction(ledBy(SOCIAL_WORKER).due(world.today().plusDays(40)))
                .plan());
        world.letTimePassTo(world.today().plusDays(20));
        String address = "http://localhost:" + port;
        try (Visit manager = SignInPage.of(scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address))
                .signIn("manager", PASSWORD)) {
            Screen.at(manager, "/dashboard").photographed("dashboard");
            Screen shown = Screen.at(manager, "/dashboard?state=overdue");
            assertThat(shown.words()).contains("1 answer to 1 action", "Everything that you asked to see");
            Screen.at(manager, "/dashboard/chase?state=overdue").photographed("dashboard-nothing-chosen");
            Screen preview = Screen.at(manager, "/dashboard?state=overdue")
                    .tick("answer")
                    .presses("Chase those chosen");
            assertThat(preview.photographed("chase-by-hand").words()).contains("Dear Ola Officer", "GS-1");
            assertThat(preview.presses("Send this mail").words()).contains("1 mail about 1 answer is on the way");
            Screen agency = Screen.at(manager, "/dashboard").follows("Testshire Police");
            assertThat(agency.photographed("agency").words())
                    .contains("What is owed, over all plans", "10 days overdue");
        }
    }
}
