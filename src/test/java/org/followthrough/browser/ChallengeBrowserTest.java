package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
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
            Screen refused = Screen.at(executive, world.action("GS-1").path())
                    .follows("Put a challenge")
                    .presses("Put the challenge");
            assertThat(refused.problems()).containsExactly("Write what you ask.");
            Screen put = refused.type("What do you ask?", "What did children notice?")
                    .presses("Put the challenge");
            assertThat(put.banner()).contains("answered by 20 January 2026");

            answer(lead);
            Screen reading =
                    Screen.at(executive, "/challenges").follows("Action GS-1").presses("Read the answer");
            assertThat(reading.words()).contains("Every child is asked.");
            Screen again = reading.answer("Does it answer your challenge?", "No, put it again")
                    .type("Why is it not enough?", "In every team?")
                    .date("By when should it be answered?", 2, 3, 2026)
                    .presses("Continue");
            assertThat(again.heading()).isEqualTo("Put again");

            Screen page = Screen.at(executive, "/challenges").follows("Action GS-1");
            assertThat(page.words()).contains("Put again on 6 January 2026", "In every team?");
            Screen withdrawn =
                    page.type("Why do you withdraw it?", "Seen on a visit").presses("Withdraw the challenge");
            assertThat(withdrawn.words()).contains("Withdrawn", "Seen on a visit");
            assertThat(Screen.at(executive, "/challenges").words()).contains("Withdrawn on 6 January 2026");
        }
    }

    private static void answer(Visit lead) {
        Screen sent = Screen.at(lead, "/tasks")
                .follows("Answer the challenge")
                .type("What is your answer?", "Every child is asked.")
                .presses("Continue")
                .presses("Send");
        assertThat(sent.heading()).isEqualTo("Your answer is sent");
    }

    private Visit signedIn(String username, boolean scripts) {
        String address = "http://localhost:" + port;
        Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
        return SignInPage.of(visit).signIn(username, PASSWORD);
    }
}
