package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.browser.AnyPage;
import org.followthrough.browser.Browser;
import org.followthrough.browser.SignInPage;
import org.followthrough.browser.Visit;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.PreviewPage;
import org.followthrough.intake.UploadPage;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FollowthroughTest(web = RANDOM_PORT)
class LoadBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @TempDir
    Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    World world;

    private Path plan = Path.of("");

    @BeforeEach
    void aPlanLiesOnTheDesk() throws IOException {
        plan = Files.write(folder.resolve("harbour-child.docx"), HarbourChild.asWord());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_manager_loads_a_plan_with_and_without_scripts(boolean scripts) {
        try (var visit = signedIn(scripts)) {
            PreviewPage preview = described(UploadPage.of(visit)).read(plan);
            visit.photograph("load-preview", 1280);
            visit.photograph("load-preview", 320);
            assertThat(preview.remarks()).isNotEmpty();

            preview = preview.mend(1)
                    .ledBy("Ola Officer, Testshire Police")
                    .due("31/3/26")
                    .save();
            assertThat(preview.banner()).isEqualTo("Saved. Nothing is loaded yet");
            PreviewPage.ActionPage second = preview.mend(2).due("sometime").saveInVain();
            visit.photograph("load-action", 1280);
            assertThat(second.problems()).singleElement().asString().startsWith("Enter the date as 31/3/26");
            preview = second.due("")
                    .stands("Accepted: the evidence was signed off")
                    .save();

            assertThat(preview.confirmInVain()).contains("Choose the group that signs off.");

            PreviewPage.of(visit)
                    .assuredBy("Case Review Group")
                    .agreedAt("Executive, item 7")
                    .confirm();
        }
        assertThat(world.actions()).hasSize(16);
        assertThat(world.action("GS-1").deadline().due()).hasToString("2026-03-31");
    }

    @Test
    void a_wrong_file_is_answered_beside_its_field() throws IOException {
        Path picture = Files.write(
                folder.resolve("plan.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        try (var visit = signedIn(true)) {
            UploadPage again = described(UploadPage.of(visit)).readInVain(picture);
            visit.photograph("load-refused", 1280);

            assertThat(again.problems()).singleElement().asString().startsWith("This is a picture.");
            assertThat(again.typed("Title of the review")).isEqualTo("Review of the harbour");
        }
    }

    @Test
    void a_file_far_too_large_comes_back_with_a_sentence_and_not_with_an_error() throws IOException {
        Path large = Files.write(folder.resolve("plan.docx"), new byte[30 * 1024 * 1024]);
        try (var visit = signedIn(true)) {
            UploadPage again = described(UploadPage.of(visit)).readInVain(large);

            assertThat(again.problems()).singleElement().asString().startsWith("The file is larger than 20 MB.");
        }
    }

    @Test
    void a_draft_is_found_again_and_thrown_away() {
        try (var visit = signedIn(true)) {
            described(UploadPage.of(visit)).read(plan);
            String draft = visit.page().url();
            assertThat(UploadPage.of(visit).words())
                    .contains("harbour-child.docx")
                    .contains("Mira Manager");
            visit.photograph("load-upload", 1280);

            assertThat(new AnyPage(visit.open(draft + "/discard")).heading()).isEqualTo("Discard this draft?");
        }
    }

    @Test
    void a_newer_version_is_looked_at_and_taken_in() throws IOException {
        Path newer = Files.writeString(
                folder.resolve("newer.txt"),
                "Action\tLead\tBy when\nPut a bench at the harbour\tOla Officer\tMay 2026\n");
        try (var visit = signedIn(true)) {
            described(UploadPage.of(visit))
                    .read(plan)
                    .assuredBy("Case Review Group")
                    .confirm();
            String here = visit.page().url();
            UploadPage.of(visit).newerThan("GS, Review of the harbour").read(newer);
            visit.photograph("load-newer-overview", 1280);
            PreviewPage.of(visit).look("See what differs");
            visit.photograph("load-newer", 1280);
            visit.photograph("load-newer", 320);
            visit.page().locator("main form button").first().click();

            assertThat(new AnyPage(visit).words()).contains("from newer.txt");
            assertThat(visit.page().url()).isEqualTo(here);
        }
        assertThat(world.actions()).hasSize(17);
    }

    private static UploadPage described(UploadPage page) {
        return page.describe("Review of the harbour", "Serious case review", "Harbour Child", "GS");
    }

    private Visit signedIn(boolean scripts) {
        String address = "http://localhost:" + port;
        Visit visit = scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
        return SignInPage.of(visit).signIn("manager", PASSWORD);
    }
}
