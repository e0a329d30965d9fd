package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.followthrough.browser.Browser;
import org.followthrough.browser.SignInPage;
import org.followthrough.browser.Visit;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks in a browser, in each of their states, with scripts and without. */
@FollowthroughTest(web = RANDOM_PORT)
class TaskBrowserTest {

    private static final String DONE = "What has been done, and how do you know it is working?";

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    private Visit visit(String username, boolean scripts) {
        String address = "http://localhost:" + port;
        Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
        SignInPage.of(visit).signIn(username, PASSWORD);
        return visit;
    }

    private void load() {
        LocalDate today = world.today();
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(today.plusDays(10)))
                .withAction(ledBy(OFFICER).due(today.plusDays(90)))
                .plan());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_owner_and_a_chair_answer_their_tasks(boolean scripts) {
        load();
        try (Visit owner = visit("ola@police.example", scripts);
                Visit chair = visit("cora@council.example", scripts)) {
            TaskScreen tasks = TaskScreen.of(owner.open("/"));
            owner.photograph("my-tasks", 320);
            assertThat(tasks.words()).contains("Due soon", "in 10 days", "Later");

            takeOn(owner);
            sendEvidence(owner);
            judge(chair);
            assertThat(TaskScreen.of(owner.open("/tasks")).words()).contains("Returned: Ask the child too");
        }
    }

    private static void takeOn(Visit owner) {
        TaskScreen task = TaskScreen.of(owner.open("/")).openTask("Take on");
        TaskScreen refused = task.presses("Continue");
        assertThat(refused.problems()).containsExactly("Say whether you will lead this action");
        owner.photograph("task-refused", 320);
        if (owner.scripted()) assertThat(refused.focusAfterFirstProblem()).isEqualTo("decision");
        assertThat(refused.answer("Will you lead this action?", "Yes, I will lead it")
                        .presses("Continue")
                        .heading())
                .isEqualTo("You have taken on GS-1");
        owner.photograph("task-done", 320);
    }

    private static void sendEvidence(Visit owner) {
        TaskScreen task = TaskScreen.of(owner.open("/")).openTask("Send evidence");
        TaskScreen kept = task.write(DONE, "Half a thought").presses("Save and come back later");
        assertThat(kept.banner()).contains("are kept");
        TaskScreen again = kept.openTask("Send evidence");
        assertThat(again.typed(DONE)).isEqualTo("Half a thought");

        TaskScreen tooLong = again.write(DONE, "word ".repeat(2500)).enterIn("Year");
        assertThat(tooLong.problems()).singleElement().asString().contains("10,000 characters or fewer");
        owner.photograph("task-long", 320);

        TaskScreen check = tooLong.write(DONE, "Everyone asks the child now.").presses("Continue");
        assertThat(check.heading()).isEqualTo("Check your answers");
        owner.photograph("task-check", 320);
        assertThat(check.presses("Send").heading()).isEqualTo("Evidence sent for GS-1");
    }

    private static void judge(Visit chair) {
        TaskScreen task = TaskScreen.of(chair.open("/")).openTask("Judge the evidence");
        chair.photograph("task-judge", 320);
        assertThat(task.has(AriaRole.GROUP, "Does the evidence show that the action is done?"))
                .isTrue();
        assertThat(task.shows("What is missing?")).isFalse();
        task.answer("Does the evidence show that the action is done?", "No, return it and say what is missing");
        chair.photograph("task-judge-revealed", 1280);
        TaskScreen refused = task.presses("Continue");
        assertThat(refused.problems()).containsExactly("Say what is missing", "Enter the date they should answer by");
        chair.photograph("task-judge-refused", 320);
        TaskScreen check = refused.write("What is missing?", "Ask the child too")
                .date("When should they answer by?", 1, 3, 2026)
                .presses("Continue");
        assertThat(check.presses("Send").heading()).isEqualTo("Evidence returned for GS-1");
    }

    @Test
    void nothing_to_do_somebody_else_s_task_and_one_already_done_are_pages_like_any_other() {
        try (Visit owner = visit("ola@police.example", true);
                Visit manager = visit("manager", true)) {
            assertThat(TaskScreen.of(owner.open("/tasks")).words()).contains("Nothing is asked of you");
            load();
            String task =
                    owner.open("/tasks").page().locator(".task__link").first().getAttribute("href");
            assertThat(TaskScreen.of(manager.open(task)).words()).contains("This is asked of Ola Officer");
            TaskScreen.of(owner.open(task))
                    .answer("Will you lead this action?", "Yes, I will lead it")
                    .presses("Continue");
            assertThat(TaskScreen.of(owner.open(task)).heading()).isEqualTo("This is already done");
            assertThat(TaskScreen.of(manager.open(task)).words()).contains("Ola Officer did this on");
        }
    }
}
