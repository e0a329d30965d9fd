package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
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
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = DemoSignInTest.DirectoryAndPeople.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:demo-sign-in;DB_CLOSE_DELAY=-1")
class DemoSignInTest {

    @Autowired
    MockMvc mvc;

    @Test
    void the_sign_in_page_offers_everybody_with_what_they_see() throws Exception {
        Document page = page();
        assertThat(page.select("tbody tr")).hasSize(DemoPerson.values().length);
        Element first = page.select("tbody tr").get(0);
        assertThat(first.text()).startsWith("Morgan Hale manager Business manager Everything");
        assertThat(page.select("code").eachText()).contains("followthrough-demo");
    }

    @Test
    void each_of_them_signs_in_with_the_one_password() throws Exception {
        for (DemoPerson person : DemoPerson.values())
            mvc.perform(formLogin("/sign-in").user(person.username()).password("followthrough-demo"))
                    .andExpect(authenticated());
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
