package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.testing.FollowthroughTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
@Import(LoadPages.class)
class UploadPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    LoadPages load;

    @Test
    void the_form_asks_for_the_document_and_the_review() throws Exception {
        Document page = load.page(get("/plans/load"));

        assertThat(page.select("h1").text()).isEqualTo("Load a plan");
        assertThat(page.select("input[type=file]").attr("name")).isEqualTo("file");
        assertThat(page.select("select[name=kind] option")).hasSizeGreaterThan(5);
        assertThat(page.title()).doesNotStartWith("Error");
    }

    @Test
    void a_bad_file_leaves_nothing_and_everything_typed() throws Exception {
        Document page = LoadPages.html(mvc.perform(LoadPages.upload(
                        "plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Review of <b>", "gs"))
                .andExpect(status().isOk()));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a[href=#file]").text()).startsWith("This is a PDF.");
        assertThat(page.select("#file-error").text()).contains("This is a PDF.");
        assertThat(page.select("#title").val()).isEqualTo("Review of <b>");
        assertThat(page.select("#prefix").val()).isEqualTo("GS");
        assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("SERIOUS_CASE_REVIEW");
        assertThat(load.page(get("/plans/load")).select("h2")).isEmpty();
    }

    @Test
    void a_good_file_with_nothing_typed_beside_it_asks_for_both_again() throws Exception {
        Document page = LoadPages.html(
                mvc.perform(LoadPages.upload("plan.txt", LoadPages.SMALL.getBytes(StandardCharsets.UTF_8), "", "1")));

        assertThat(page.select(".govuk-error-summary a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("#title", "#prefix", "#file");
    }

    @Test
    void a_file_that_was_never_sent_is_asked_for() throws Exception {
        Document page =
                LoadPages.html(mvc.perform(multipart("/plans/load").with(csrf()).with(signedInAs(MANAGER))));

        assertThat(page.select("#file-error").text()).contains("Choose the file that holds the plan.");
    }

    @Test
    void an_upload_beyond_all_measure_comes_back_with_its_sentence() throws Exception {
        mvc.perform(multipart("/plans/load")
                        .content(new byte[22 * 1024 * 1024])
                        .with(signedInAs(MANAGER))
                        .with(csrf()))
                .andExpect(redirectedUrl("/plans/load?too-large"));

        assertThat(load.page(get("/plans/load").param("too-large", ""))
                        .select(".govuk-error-summary a[href=#file]")
                        .text())
                .startsWith("The file is larger than 20 MB.");
    }

    @Test
    void a_discarded_draft_is_asked_about_and_gone() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        assertThat(load.page(get(draft + "/discard")).select("h1").text()).isEqualTo("Discard this draft?");

        mvc.perform(post(draft + "/discard").with(signedInAs(MANAGER)).with(csrf()))
                .andExpect(redirectedUrl("/plans/load"));
        mvc.perform(get(draft).with(signedInAs(MANAGER))).andExpect(status().isNotFound());
    }

    @Test
    void drafts_are_not_there_for_anybody_but_business_managers() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        for (String path : List.of("/plans/load", draft, draft + "/discard", "/plans/load/nonsense"))
            mvc.perform(get(path).with(signedInAs(OFFICER))).andExpect(status().isNotFound());
        mvc.perform(get("/plans/load/nonsense").with(signedInAs(MANAGER))).andExpect(status().isNotFound());
        mvc.perform(post(draft).with(signedInAs(OFFICER)).with(csrf())).andExpect(status().isNotFound());
    }
}
