package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.nio.file.Path;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Plans with sections, themes, lessons and recommendations, as their pages show them. */
@FollowthroughTest(web = RANDOM_PORT)
class ThreadBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @ParameterizedTest
    @CsvSource({
        "tarnbeck-children-k.txt, THEME 1: How agencies answer worries about sexual harm",
        "fernhithe-infant-s.txt, Fernhithe Council Family Services",
        "quenhithe-rec-bands.docx, Recommendation 1"
    })
    void what_stands_over_actions_in_print_stands_over_them_on_the_page(String file, String heading) {
        try (Visit manager =
                SignInPage.of(browser.visit("http://localhost:" + port)).signIn("manager", PASSWORD)) {
            Screen plan = loaded(manager, file);
            photograph(manager, "thread-" + file.replaceAll("\\..*", ""));
            assertThat(plan.words()).contains(heading);

            Screen.at(manager, "/actions/" + world.action("TH-1").id().value());
            photograph(manager, "thread-action-" + file.replaceAll("\\..*", ""));
        }
    }

    private static Screen loaded(Visit manager, String file) {
        Screen.at(manager, "/plans/load")
                .file("The plan", Path.of("src/test/resources/plans/corpus", file))
                .type("Title of the review", "A review of one evening")
                .pick("Kind of review", "Serious case review")
                .type("Prefix of the actions’ references", "TH")
                .presses("Read the plan");
        return Screen.of(manager)
                .follows("About the review")
                .pickStarting("assuring", "Case Review Group")
                .presses("Save")
                .presses("Go on to loading it")
                .presses("Confirm and load the plan");
    }

    private static void photograph(Visit visit, String name) {
        visit.photograph(name, 1100);
        visit.photograph(name, 320);
    }
}
