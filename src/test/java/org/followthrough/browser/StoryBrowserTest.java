package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole story, with scripts and without: load, assign, accept, evidence, return, evidence, sign off, accepted. */
@FollowthroughTest(web = RANDOM_PORT)
class StoryBrowserTest {

    private static final String OWNER = "ola@police.example";
    private static final String CHAIR = "cora@council.example";

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_plan_is_loaded_and_one_of_its_actions_lives_to_its_end(boolean scripts) throws IOException {
        try (Visit manager = signedIn("manager", scripts);
                Visit owner = signedIn(OWNER, scripts);
                Visit chair = signedIn(CHAIR, scripts)) {
            loads(manager);
            assigns(manager);
            takesOn(owner);
            sendsEvidence(owner, "We told the leads of 40 nurseries.");
            returns(chair);
            sendsEvidence(owner, "We told the leads of all 52 nurseries and asked them what changed.");
            accepts(chair);
            readsHowItWent(owner);
        }
        assertThat(world.action("HC-9").state()).isEqualTo(AnswerState.ACCEPTED);
    }

    private void loads(Visit manager) {
        Screen preview = Screen.at(manager, "/plans/load")
                .file("The plan", Path.of("src/test/resources/plans/harbour-child.txt"))
                .type("Title of the review", "Harbour Child")
                .pick("Kind of review", "Serious case review")
                .type("Prefix of the actions’ references", "HC")
                .presses("Read the plan");
        assertThat(preview.heading()).contains("Check the plan");
        String draft = manager.page().url();
        preview.photographed("load-preview")
                .follows("Mend 1")
                .answer("As it stands", "Accepted: the evidence was signed off")
                .presses("Save and go on to the next");
        Screen.at(manager, draft).follows("Mend 9").typeInto("date", "31/3/26").presses("Save and go on to the next");
        Screen plan = Screen.at(manager, draft)
                .follows("About the review")
                .pickStarting("assuring", "Case Review Group")
                .presses("Save")
                .presses("Go on to loading it")
                .photographed("load-confirm")
                .presses("Confirm and load the plan");

        assertThat(plan.heading()).isEqualTo("Harbour Child");
        assertThat(world.actions()).hasSize(16);
        assertThat(plan.count(".strand")).isEqualTo(11);
        assertThat(world.action("HC-1").state()).isEqualTo(AnswerState.ACCEPTED);
        plan.photographed("plan");
    }

    private void assigns(Visit manager) {
        Screen done = Screen.at(manager, "/actions/" + world.action("HC-9").id().value())
                .presses("Name a lead")
                .pickStarting("lead", "Ola Officer")
                .presses("Continue");
        assertThat(done.heading()).isEqualTo("Lead named for HC-9");
    }

    private void takesOn(Visit owner) {
        Screen done = Screen.at(owner, "/")
                .photographed("my-tasks")
                .follows("Take on")
                .answer("Will you lead this action?", "Yes, I will lead it")
                .presses("Continue");
        assertThat(done.heading()).isEqualTo("You have taken on HC-9");
    }

    private void sendsEvidence(Visit owner, String statement) throws IOException {
        Path proof = Files.writeString(folder.resolve("proof.txt"), "Signed in: 52 nurseries.");
        Screen check = Screen.at(owner, "/")
                .follows("Send evidence")
                .type("What has been done, and how do you know it is working?", statement)
                .file("Choose a file", proof)
                .presses("Add this file")
                .presses("Continue");
        assertThat(check.words()).contains(statement);
        Screen done = check.presses("Send");
        assertThat(done.heading()).isEqualTo("Evidence sent for HC-9");
        assertThat(done.words()).contains("Case Review Group");
    }

    private void returns(Visit chair) {
        Screen judging = Screen.at(chair, "/").follows("Judge the evidence").photographed("judge");
        assertThat(judging.words())
                .contains("We told the leads of 40 nurseries.")
                .contains("proof.txt");
        Screen done = judging.answer(
                        "Does the evidence show that the action is done?", "No, return it and say what is missing")
                .type("What is missing?", "And the other twelve?")
                .date("When should they answer by?", 20, 2, 2026)
                .presses("Continue")
                .presses("Send");
        assertThat(done.heading()).isEqualTo("Evidence returned for HC-9");
    }

    private void accepts(Visit chair) {
        Screen done = Screen.at(chair, "/")
                .follows("Judge the evidence")
                .answer("Does the evidence show that the action is done?", "Yes, accept it")
                .presses("Continue")
                .presses("Send");
        assertThat(done.heading()).isEqualTo("HC-9 is accepted");
    }

    private void readsHowItWent(Visit owner) {
        Screen action = Screen.at(owner, "/actions/" + world.action("HC-9").id().value());
        assertThat(action.words())
                .contains("Round 2", "Round 1", "And the other twelve?", "Step 5 of 5: Accepted.", "31 March 2026");
        assertThat(action.count("svg[role=img]")).isEqualTo(1);
        action.photographed("action-accepted");
    }

    private Visit signedIn(String username, boolean scripts) {
        String address = "http://localhost:" + port;
        Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
        return SignInPage.of(visit).signIn(username, PASSWORD);
    }
}
