package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.PASSWORD;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import org.followthrough.testing.FollowthroughTest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FollowthroughTest(web = RANDOM_PORT)
class SignInBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_signs_in_and_out_with_and_without_scripts(boolean scripts) {
        try (var visit = visit(scripts)) {
            SignInPage.of(visit).signIn("manager", PASSWORD);
            var inside = new AnyPage(visit.open("/no-such-page"));
            assertThat(inside.heading()).isEqualTo("Page not found");
            assertThat(inside.words()).contains("sign in with the account that the mail was sent to");

            inside.signOut();

            assertThat(new SignInPage(visit).banner()).isEqualTo("You are signed out");
        }
    }

    @Test
    void the_head_of_a_page_leads_a_business_manager_and_an_owner_each_to_their_own_places() {
        assertThat(places("manager"))
                .containsExactly(
                        "My tasks", "Dashboard", "Plans", "Load a plan", "Chase", "Reports", "Challenges", "Models");
        assertThat(places("ola@police.example")).containsExactly("My tasks", "Plans", "My agency");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_wrong_password_is_said_and_the_name_kept(boolean scripts) {
        try (var visit = visit(scripts)) {
            var again = new SignInPage(SignInPage.of(visit).signIn("manager", "something else"));

            assertThat(again.problems()).hasSize(1);
            assertThat(again.typed("Email address or login name")).isEqualTo("manager");
        }
    }

    private List<String> places(String username) {
        try (var visit = visit(true)) {
            SignInPage.of(visit).signIn(username, PASSWORD);
            return new AnyPage(visit.open("/no-such-page")).places();
        }
    }

    private Visit visit(boolean scripts) {
        var address = "http://localhost:" + port;
        return scripts ? browser.visit(address) : browser.visitWithoutJavaScript(address);
    }
}
