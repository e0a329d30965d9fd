package org.followthrough.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.followthrough.testing.TestPartnership;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DirectoryWebTest
class KeptFormTest {

    @LocalServerPort
    int port;

    Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void a_page_opened_before_signing_in_again_can_still_be_sent() {
        String token = browser.token();
        browser.signIn("manager");
        browser.forgetSession();
        browser.signIn("manager");
        assertThat(browser.post("/say", Map.of("_csrf", token, "words", "hello"))
                        .body())
                .isEqualTo("said hello with 0");
    }

    @Test
    void a_page_that_is_too_old_says_so_and_gives_back_what_was_typed() {
        browser.signIn("manager");
        HttpResponse<String> refused =
                browser.post("/say", Map.of("_csrf", "stale", "words", "a <long> explanation", "answer-by", "1 May"));
        assertThat(refused.statusCode()).isEqualTo(403);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("h1").text()).isEqualTo("Your page was too old");
        assertThat(page.select("dd").eachText()).containsExactlyInAnyOrder("a <long> explanation", "1 May");
        assertThat(page.select("dt").eachText()).containsExactlyInAnyOrder("Words", "Answer by");
    }

    @Test
    void it_can_be_sent_again_where_the_browser_vouches_for_its_page() {
        browser.signIn("manager");
        Document page = Jsoup.parse(browser.post("/say", Map.of("words", "a = b & c"), "Sec-Fetch-Site", "same-origin")
                .body());
        assertThat(page.select("form[action=/say]")).hasSize(1);
        Map<String, String> again =
                Map.of("_csrf", Browser.field(page, "_csrf"), "words", Browser.field(page, "words"));
        assertThat(browser.post("/say", again).body()).isEqualTo("said a = b & c with 0");
    }

    @Test
    void another_sites_form_gets_no_button_of_ours() {
        browser.signIn("manager");
        Document page = Jsoup.parse(browser.post("/say", Map.of("words", "x"), "Sec-Fetch-Site", "cross-site")
                .body());
        assertThat(page.select("form[action=/say]")).isEmpty();
    }

    @Test
    void who_was_signed_out_while_typing_signs_in_and_sends_it() {
        String token = browser.token();
        Document signIn = Jsoup.parse(browser.post("/say", Map.of("_csrf", token, "words", "a = b\n& c"))
                .body());
        assertThat(signIn.select("h1").text()).isEqualTo("Sign in");
        assertThat(signIn.text()).contains("what you typed is still here");

        Document failed = Jsoup.parse(browser.signIn(signIn, "manager", "wrong").body());
        Document kept = Jsoup.parse(
                browser.signIn(failed, "manager", TestPartnership.PASSWORD).body());
        assertThat(kept.select("h1").text()).isEqualTo("You were signed out before this was saved");
        assertThat(kept.select("form[action=/say]")).hasSize(1);
        Map<String, String> again =
                Map.of("_csrf", Browser.field(kept, "_csrf"), "words", Browser.field(kept, "words"));
        assertThat(browser.post("/say", again).body()).isEqualTo("said a = b\n& c with 0");
    }

    @Test
    void a_sign_in_page_that_is_too_old_asks_for_the_password_once_more() {
        Document page = Jsoup.parse(
                browser.post("/sign-in", Map.of("username", "manager", "password", "s3cret", "then", "/whoami"))
                        .body());
        assertThat(page.select("h1").text()).isEqualTo("Sign in");
        assertThat(Browser.field(page, "username")).isEqualTo("manager");
        assertThat(page.html()).doesNotContain("s3cret");
        assertThat(browser.signIn(page, "manager", TestPartnership.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .contains("/whoami");
    }

    @Test
    void a_chosen_file_cannot_be_kept_and_the_page_says_so() {
        browser.signIn("manager");
        Document page = Jsoup.parse(browser.upload("/say", "stale", 1000).body());
        assertThat(page.select("h1").text()).isEqualTo("Your page was too old");
        assertThat(page.text()).contains("choose them again").contains("some words");
        assertThat(page.select("form[action=/say]")).isEmpty();
    }

    @Test
    void nothing_is_there_to_visit_by_address() {
        browser.signIn("manager");
        for (String path : new String[] {"/kept/too-old", "/kept/after-sign-in"})
            assertThat(browser.get(path).headers().firstValue("Location")).contains("/");
        assertThat(new Browser(port).get("/sign-in/again").statusCode()).isEqualTo(302);
    }

    @Test
    void a_file_over_the_limit_gets_a_sentence_and_not_a_broken_connection() {
        String token = browser.token();
        browser.signIn("manager");
        assertThat(browser.upload("/say", token, 20_000_000).body()).isEqualTo("said some words with 1");
        for (int bytes : new int[] {23_000_000, 40_000_000}) {
            HttpResponse<String> tooLarge = browser.upload("/say", token, bytes);
            assertThat(tooLarge.statusCode()).isEqualTo(413);
            assertThat(Jsoup.parse(tooLarge.body()).select("h1").text()).isEqualTo("That is too large");
        }
    }
}
