package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Map;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class SavedFiltersTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(path)).with(signedInAs(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(String path, Map<String, String> typed, PersonId by) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(signedInAs(by)).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String sentence(Map<String, String> typed) throws Exception {
        Document again = Jsoup.parse(send("/dashboard/filters", typed, MANAGER).getContentAsString());
        assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
        assertThat(again.select("#name-error").text()).startsWith("Error: ");
        return again.select(".govuk-error-summary li").text();
    }

    @Test
    void a_filter_is_kept_under_a_name_and_leads_back_to_what_it_shows() throws Exception {
        world.load(aPlan("GS").withAction(ledBy(OFFICER)).plan());
        assertThat(page("/dashboard", MANAGER).select("#name"))
                .as("nothing is chosen yet")
                .isEmpty();

        MockHttpServletResponse saved = send(
                "/dashboard/filters",
                Map.of("name", " What is  open ", "state", "open", "text", "asked & answered"),
                MANAGER);

        assertThat(saved.getRedirectedUrl()).isEqualTo("/dashboard?state=open&text=asked%20%26%20answered");
        Document page = page("/dashboard", MANAGER);
        assertThat(page.select("section[data-of=filters] a").text()).isEqualTo("What is open");
        Document shown = page(page.select("section[data-of=filters] a").attr("href"), MANAGER);
        assertThat(shown.select("#text").val()).isEqualTo("asked & answered");
        assertThat(shown.select("#state option[selected]").attr("value")).isEqualTo("open");
        assertThat(page("/dashboard", CHIEF_CONSTABLE).select("section[data-of=filters]"))
                .as("it is hers alone")
                .isEmpty();
    }

    @Test
    void a_name_that_will_not_do_is_said_beside_the_field_and_kept_as_typed() throws Exception {
        assertThat(sentence(Map.of("name", " ", "state", "open"))).isEqualTo("Enter a name for the filter.");
        assertThat(sentence(Map.of("state", "open"))).isEqualTo("Enter a name for the filter.");
        assertThat(sentence(Map.of("name", "a".repeat(61), "state", "open")))
                .isEqualTo("The name can have at most 60 characters.");
        assertThat(sentence(Map.of("name", "All"))).isEqualTo("Choose what to show before you save it.");
        send("/dashboard/filters", Map.of("name", "Mine", "state", "open"), MANAGER);
        assertThat(sentence(Map.of("name", "MINE", "state", "overdue")))
                .isEqualTo("You have a filter of that name already. Choose another name.");
        Document again = Jsoup.parse(send("/dashboard/filters", Map.of("name", "mine", "state", "overdue"), MANAGER)
                .getContentAsString());
        assertThat(again.select("#name").val()).isEqualTo("mine");
        assertThat(again.select("#state option[selected]").attr("value")).isEqualTo("overdue");
        assertThat(send("/dashboard/filters", Map.of("name", "Mine", "state", "open"), CHIEF_CONSTABLE)
                        .getStatus())
                .as("another person's names are no matter")
                .isEqualTo(302);
    }

    @Test
    void it_is_deleted_by_whose_it_is_and_by_nobody_else() throws Exception {
        send("/dashboard/filters", Map.of("name", "Mine", "state", "open"), MANAGER);
        String delete = page("/dashboard", MANAGER)
                .select("section[data-of=filters] form")
                .attr("action");

        assertThat(send(delete, Map.of(), CHIEF_CONSTABLE).getStatus()).isEqualTo(404);
        assertThat(send(delete, Map.of(), OFFICER).getStatus()).isEqualTo(404);
        assertThat(send(delete, Map.of(), MANAGER).getRedirectedUrl()).isEqualTo("/dashboard");
        assertThat(page("/dashboard", MANAGER).select("section[data-of=filters]"))
                .isEmpty();
        assertThat(send(delete, Map.of(), MANAGER).getStatus()).isEqualTo(404);
    }

    @Test
    void nobody_keeps_more_than_thirty() throws Exception {
        for (int i = 0; i < SavedFilters.MOST; i++)
            send("/dashboard/filters", Map.of("name", "Filter " + i, "state", "open"), MANAGER);
        assertThat(sentence(Map.of("name", "One more", "state", "open")))
                .isEqualTo("You can keep at most 30 filters. Delete one first.");
    }
}
