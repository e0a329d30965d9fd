package org.followthrough.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestPartnership;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DirectoryWebTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_then_gets_the_page_asked_for() {
        HttpResponse<String> asked = browser.get("/whoami?from=mail&x=1");
        assertThat(asked.statusCode()).isEqualTo(302);
        String signIn = location(asked);
        assertThat(signIn).startsWith("/sign-in?then=");

        Document page = Jsoup.parse(browser.get(signIn).body());
        HttpResponse<String> done = browser.signIn(page, "manager", TestPartnership.PASSWORD);
        assertThat(location(done)).isEqualTo("/whoami?from=mail&x=1");
        assertThat(browser.get("/whoami").body()).isEqualTo("Mira Manager");
    }

    @Test
    void an_email_address_signs_in_however_it_is_written() {
        Document page = Jsoup.parse(browser.get("/sign-in").body());
        browser.signIn(page, " Mira@Unit.Example", TestPartnership.PASSWORD);
        assertThat(browser.get("/whoami").body()).isEqualTo("Mira Manager");
    }

    @Test
    void a_wrong_password_gets_one_sentence_and_the_name_typed_stays() {
        Document page = Jsoup.parse(browser.get("/sign-in?then=/whoami").body());
        Document failed = Jsoup.parse(browser.signIn(page, "manager", "wrong").body());
        assertThat(failed.title()).startsWith("Error: ");
        assertThat(failed.select(".govuk-error-summary li").eachText())
                .containsExactly("Name and password do not belong together. Check both and try again");
        assertThat(Browser.field(failed, "username")).isEqualTo("manager");
        assertThat(failed.select("input[name=password]").attr("value")).isEmpty();

        assertThat(location(browser.signIn(failed, "manager", TestPartnership.PASSWORD)))
                .isEqualTo("/whoami");
    }

    @Test
    void an_unknown_name_is_told_the_same() {
        Document page = Jsoup.parse(browser.get("/sign-in").body());
        Document failed = Jsoup.parse(browser.signIn(page, "nobody", "wrong").body());
        assertThat(failed.select(".govuk-error-summary li").eachText())
                .containsExactly("Name and password do not belong together. Check both and try again");
    }

    @Test
    void what_was_left_empty_is_named() {
        Document page = Jsoup.parse(browser.get("/sign-in").body());
        Document failed = Jsoup.parse(browser.signIn(page, "", "").body());
        assertThat(failed.select(".govuk-error-summary li a").eachAttr("href"))
                .containsExactly("#username", "#password");
    }

    @Test
    void after_five_failures_even_the_right_password_waits_a_quarter_of_an_hour() {
        Document page = Jsoup.parse(browser.get("/sign-in").body());
        clock.set(Instant.parse("2026-07-06T09:00:00Z"));
        for (int i = 0; i < 5; i++) browser.signIn(page, "manager", "wrong" + i);

        Document told = Jsoup.parse(
                browser.signIn(page, "MANAGER", TestPartnership.PASSWORD).body());
        assertThat(told.select(".govuk-error-summary li").text())
                .isEqualTo("There were too many failed attempts. Try again after 10:15am");
        assertThat(browser.signIn("sol@council.example").statusCode()).isEqualTo(302);

        clock.advance(Duration.ofMinutes(16));
        assertThat(location(new Browser(port).signIn("manager"))).isEqualTo("/");
    }

    @Test
    void signing_in_forgets_earlier_failures() {
        Document page = Jsoup.parse(browser.get("/sign-in").body());
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) browser.signIn(page, "manager", "wrong");
            assertThat(new Browser(port).signIn("manager").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void another_sites_address_is_never_gone_on_to() {
        for (String elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example"}) {
            Browser fresh = new Browser(port);
            Map<String, String> fields = Map.of(
                    "_csrf",
                    fresh.token(),
                    "username",
                    "manager",
                    "password",
                    TestPartnership.PASSWORD,
                    "then",
                    elsewhere);
            assertThat(location(fresh.post("/sign-in", fields))).isEqualTo("/");
        }
    }

    @Test
    void signing_in_changes_the_session_and_its_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        String token = browser.token();
        HttpResponse<String> done = browser.signIn("manager");
        assertThat(done.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("followthrough-session=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(302);

        String before = browser.cookie("followthrough-session");
        browser.post("/sign-in", Map.of("_csrf", token, "username", "manager", "password", TestPartnership.PASSWORD));
        assertThat(browser.cookie("followthrough-session")).isNotEqualTo(before);
    }

    @Test
    void nobody_who_only_looks_gets_a_session() {
        browser.get("/whoami");
        browser.get("/sign-in");
        assertThat(browser.cookies()).extracting("name").containsExactly("followthrough-form");
    }

    @Test
    void signing_out_ends_the_session_and_says_so() {
        String token = browser.token();
        browser.signIn("manager");
        HttpResponse<String> out = browser.post("/sign-out", Map.of("_csrf", token));
        assertThat(location(out)).isEqualTo("/sign-in?signed-out");
        assertThat(browser.get(location(out)).body()).contains("You are signed out");
        assertThat(browser.get("/whoami").statusCode()).isEqualTo(302);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
