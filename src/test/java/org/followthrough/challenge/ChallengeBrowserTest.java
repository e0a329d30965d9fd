package org.followthrough.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

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
import org.springframework.boot.test.web.server.LocalServerPort;

/** A challenge from its putting to its end in the browser, with and without scripts. */
@FollowthroughTest(web = RANDOM_PORT)
class ChallengeBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    World world;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_is_put_answered_put_again_and_withdrawn(boolean scripts) {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(400)))
                .plan());
        try (Visit executive = signedIn("chidi@police.example", scripts);
                Visit lead = signedIn("ola@police.example", scripts)) {
            at(executive, world.action("GS-1").path()).go("Put a challenge");
            new ChallengePage(executive).push("Put the challenge");
            ChallengePage refused = new ChallengePage(executive);
            assertThat(refused.problems()).containsExactly("Write what you ask.");
            refused.type("What do you ask?", "What did children notice?");
            refused.push("Put the challenge");
            assertThat(new ChallengePage(executive).banner()).contains("answered by 20 January 2026");

            answer(lead);
            at(executive, "/challenges").go("Action GS-1");
            new ChallengePage(executive).push("Read the answer");
            ChallengePage reading = new ChallengePage(executive);
            assertThat(reading.words()).contains("Every child is asked.");
            reading.again("In every team?");
            assertThat(new ChallengePage(executive).heading()).isEqualTo("Put again");

            at(executive, "/challenges").go("Action GS-1");
            ChallengePage page = new ChallengePage(executive);
            assertThat(page.words()).contains("Put again on 6 January 2026", "In every team?");
            page.type("Why do you withdraw it?", "Seen on a visit");
            page.push("Withdraw the challenge");
            assertThat(new ChallengePage(executive).words()).contains("Withdrawn", "Seen on a visit");
            assertThat(at(executive, "/challenges").words()).contains("Withdrawn on 6 January 2026");
        }
    }

    private static void answer(Visit lead) {
        at(lead, "/tasks").go("Answer the challenge");
        ChallengePage task = new ChallengePage(lead);
        task.type("What is your answer?", "Every child is asked.");
        task.push("Continue");
        new ChallengePage(lead).push("Send");
        assertThat(new ChallengePage(lead).heading()).isEqualTo("Your answer is sent");
    }

    private static ChallengePage at(Visit visit, String path) {
        return new ChallengePage(visit.open(path));
    }

    private Visit signedIn(String username, boolean scripts) {
        String address = "http://localhost:" + port;
        Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
        SignInPage.of(visit).signIn(username, PASSWORD);
        new AnyPage(visit.open("/no-such-page"));
        return visit;
    }

    private static final class ChallengePage extends BasePage {

        ChallengePage(Visit visit) {
            super(visit);
        }

        void go(String link) {
            follow(link);
        }

        void push(String button) {
            press(button);
        }

        void type(String label, String words) {
            fill(label, words);
        }

        void again(String reason) {
            choose("Does it answer your challenge?", "No, put it again");
            fill("Why is it not enough?", reason);
            fillDate("By when should it be answered?", 2, 3, 2026);
            press("Continue");
        }
    }
}
