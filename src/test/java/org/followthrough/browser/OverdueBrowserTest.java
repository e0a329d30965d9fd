package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An action that nobody answers climbs to its agency's executive, whose mail arrives once and says nothing sensitive. */
@FollowthroughTest(web = RANDOM_PORT)
class OverdueBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Test
    void the_executive_of_the_leads_agency_gets_one_mail_thirty_days_after_the_date() {
        LocalDate due = world.today().plusDays(10);
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(due))
                .plan());

        world.letTimePassTo(due.plusDays(34));

        List<ReceivedMail> toTheExecutive = world.mails().stream()
                .filter(mail -> mail.to().contains("chidi@police.example"))
                .toList();
        assertThat(toTheExecutive).hasSize(1);
        assertThat(toTheExecutive.get(0).raw()).contains("GS-1");
        assertThat(world.mails())
                .allSatisfy(mail -> assertThat(mail.raw())
                        .doesNotContainIgnoringCase(TestPlans.PSEUDONYM)
                        .doesNotContainIgnoringCase("canary"));
        theExecutiveSeesWhatTheMailIsAbout(due);
    }

    private void theExecutiveSeesWhatTheMailIsAbout(LocalDate due) {
        String action = "/actions/" + world.action("GS-1").id().value();
        assertThat(world.viewer(CHIEF_CONSTABLE).executiveOf()).isNotEmpty();
        try (Visit visit = browser.visit("http://localhost:" + port)) {
            SignInPage.of(visit).signIn("chidi@police.example", PASSWORD);
            Screen screen = Screen.at(visit, action);
            assertThat(screen.words()).contains("Overdue", "34 days overdue", "Mailed next");
            screen.photographed("action-overdue");
        }
        assertThat(due).isBefore(world.today());
    }
}
