package org.followthrough.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.followthrough.directory.Directory;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DirectoryWebTest
class DoorsTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryAdministration administration;

    Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void the_api_answers_401_to_whoever_is_nobody_and_redirects_no_one() {
        HttpResponse<String> nobody = browser.get("/api/whoami");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("Location")).isEmpty();
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(browser.get("/api/whoami", "Authorization", basic("manager", "wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.post("/api/say", Map.of("words", "hello")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_api_takes_a_name_and_a_password_with_each_call_and_keeps_nothing() {
        String manager = basic("manager", TestPartnership.PASSWORD);
        assertThat(browser.get("/api/whoami", "Authorization", manager).body()).isEqualTo("Mira Manager");
        assertThat(browser.post("/api/say", Map.of("words", "hello"), "Authorization", manager)
                        .body())
                .isEqualTo("said hello");
        assertThat(browser.cookies()).isEmpty();
        assertThat(browser.get("/api/whoami").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_opens_no_door_of_the_api() {
        browser.signIn("manager");
        assertThat(browser.post("/api/say", Map.of("words", "hello")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void guessing_by_the_api_is_slowed_down_too() {
        for (int i = 0; i < 5; i++) browser.get("/api/whoami", "Authorization", basic("manager", "wrong" + i));
        assertThat(browser.get("/api/whoami", "Authorization", basic("manager", TestPartnership.PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void pages_do_not_take_a_name_and_a_password_with_the_request() {
        assertThat(browser.get("/whoami", "Authorization", basic("manager", TestPartnership.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void health_says_up_or_down_and_nothing_else_of_the_machinery_is_there() {
        assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(401);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(browser.get("/h2-console").statusCode()).isEqualTo(302);
        browser.signIn("manager");
        assertThat(browser.get("/h2-console").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_for_one_seat_is_not_there_for_the_others() {
        browser.signIn("manager");
        assertThat(browser.get("/office").body()).isEqualTo("the office");
        Browser worker = new Browser(port);
        worker.signIn("sol@council.example");
        assertThat(worker.get("/office").statusCode()).isEqualTo(404);
        assertThat(worker.get("/hidden").statusCode()).isEqualTo(404);
        assertThat(worker.get("/never-there").statusCode()).isEqualTo(404);
    }

    @Test
    void what_went_wrong_inside_stays_inside() {
        browser.signIn("manager");
        HttpResponse<String> broken = browser.get("/broken", "Accept", "text/html");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(broken.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void somebody_who_has_left_is_signed_out_at_the_next_click() {
        Browser leaver = new Browser(port);
        leaver.signIn("ola@police.example");
        assertThat(leaver.get("/whoami").statusCode()).isEqualTo(200);
        var manager = directory.viewer(TestPartnership.MANAGER).orElseThrow();
        administration.deactivate(TestPartnership.OFFICER, manager);
        try {
            assertThat(leaver.get("/whoami").statusCode()).isEqualTo(302);
            assertThat(leaver.get("/api/whoami", "Authorization", basic("ola@police.example", TestPartnership.PASSWORD))
                            .statusCode())
                    .isEqualTo(401);
        } finally {
            administration.reactivate(TestPartnership.OFFICER, manager);
        }
        assertThat(leaver.get("/whoami").statusCode()).isEqualTo(302);
    }

    @Test
    void every_page_carries_the_headers_that_keep_it_to_itself() {
        HttpResponse<String> page = browser.get("/sign-in");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(browser.get("/sign-in").headers().firstValue("Content-Security-Policy"))
                .isPresent()
                .get()
                .isNotEqualTo(policy);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void behind_a_proxy_that_speaks_https_the_browser_is_told_to_stay_there() {
        HttpResponse<String> page = browser.get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void assets_may_be_kept_by_the_browser() {
        HttpResponse<String> asset = browser.get("/assets/nothing.css");
        assertThat(asset.statusCode()).isEqualTo(404);
        assertThat(asset.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
