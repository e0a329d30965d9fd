package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import org.followthrough.browser.Browser;
import org.followthrough.browser.Visit;
import org.followthrough.directory.Directory;
import org.followthrough.testing.SettableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = DemoSignInTest.DirectoryAndPeople.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:demo-sign-in;DB_CLOSE_DELAY=-1")
class DemoSignInTest {

    @Autowired
    MockMvc mvc;

    @LocalServerPort
    int port;

    @Test
    void the_sign_in_page_offers_everybody_with_what_they_see() throws Exception {
        Document page = page();
        assertThat(page.select("dl > div")).hasSize(DemoPerson.values().length);
        Element first = page.select("dl > div").get(0);
        assertThat(first.text()).startsWith("Sign in as Morgan Hale manager Business manager Everything");
        assertThat(page.select("code").eachText()).contains("followthrough-demo");
    }

    @Test
    void each_of_them_signs_in_with_the_one_password() throws Exception {
        for (DemoPerson person : DemoPerson.values())
            mvc.perform(formLogin("/sign-in").user(person.username()).password("followthrough-demo"))
                    .andExpect(authenticated());
    }

    @Test
    void the_page_holds_to_the_rules_in_each_of_its_states() {
        try (Browser browser = Browser.start();
                Visit visit = browser.visit("http://localhost:" + port)) {
            var page = new DemoSignInPage(visit.open("/sign-in"));
            page.picture("sign-in");
            assertThat(page.signIn("manager", "wrong").problems()).hasSize(1);
            page.picture("sign-in-failed");
            assertThat(page.typed("Email address or login name")).isEqualTo("manager");

            var asked = page.sendWhatWasTypedElsewhere("What we changed since the review");
            asked.picture("sign-in-with-what-was-typed");
            var kept = asked.signIn("owner.health", "followthrough-demo");
            kept.picture("kept-form");
            assertThat(kept.heading()).isEqualTo("You were signed out before this was saved");
            assertThat(kept.words()).contains("What we changed since the review");
        }
    }

    private Document page() throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/sign-in")).andReturn().getResponse().getContentAsString());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = Directory.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    @Import(DemoPeople.class)
    static class DirectoryAndPeople {
        @Bean
        Clock clock() {
            return SettableClock.at("2026-03-02T09:00:00Z");
        }
    }
}
