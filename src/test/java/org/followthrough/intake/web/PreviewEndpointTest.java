package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.followthrough.intake.HarbourChild;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FollowthroughTest
class PreviewEndpointTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Test
    void a_plan_is_answered_with_all_its_fields_the_empty_ones_as_null() throws Exception {
        String body = preview("plan.docx", HarbourChild.asWord())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        JsonNode first = json.readTree(body).get("actions").get(0);

        assertThat(first.propertyNames())
                .containsExactly(
                        "n",
                        "finding_ref",
                        "finding_title",
                        "recommendation_ref",
                        "recommendation",
                        "action",
                        "leads",
                        "deadline_text",
                        "deadline_iso",
                        "deadline_kind",
                        "success_criteria",
                        "progress",
                        "rag",
                        "success_inherited",
                        "action_ref",
                        "section",
                        "theme",
                        "lesson",
                        "leads_suggested",
                        "rag_shade");
        assertThat(first.get("finding_ref").asString()).isEqualTo("Finding Two");
        assertThat(first.get("deadline_iso").asString()).isEqualTo("2026-01-31");
        assertThat(first.get("deadline_kind").asString()).isEqualTo("month");
        assertThat(first.get("recommendation").isNull()).isTrue();
        assertThat(first.get("rag").isNull()).isTrue();
    }

    @Test
    void answers_in_prose_and_problems_stand_beside_the_actions() throws Exception {
        preview("plan.txt", HarbourChild.asText())
                .andExpect(jsonPath("$.actions.length()").value(16))
                .andExpect(jsonPath("$.narrative_findings.length()").value(7))
                .andExpect(jsonPath("$.narrative_findings[0].finding_ref").value("Finding One"))
                .andExpect(jsonPath("$.problems[0].severity").value("note"))
                .andExpect(jsonPath("$.problems[0].where").value("paragraph 22"));
    }

    @Test
    void a_range_has_its_start_beside_its_end() throws Exception {
        preview("plan.txt", "Action\tLead\tBy when\nTell\tPolice\tThroughout 2017-18\n".getBytes())
                .andExpect(jsonPath("$.actions[0].deadline_start").value("2017-04-01"))
                .andExpect(jsonPath("$.actions[0].deadline_iso").value("2018-03-31"))
                .andExpect(jsonPath("$.actions[0].deadline_kind").value("range"));
    }

    @Test
    void what_cannot_be_read_is_answered_with_a_sentence() throws Exception {
        preview("plan.docx", new byte[0])
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].severity").value("error"))
                .andExpect(jsonPath("$.problems[0].where").value("file"))
                .andExpect(jsonPath("$.problems[0].message")
                        .value("The file is empty. Choose the file that holds the plan."));
        preview("plan.docx", "%PDF-1.7".getBytes()).andExpect(status().isUnsupportedMediaType());
        preview("plan.docx", new byte[20 * 1024 * 1024 + 1]).andExpect(status().isContentTooLarge());
        preview("plan.docx", java.util.Arrays.copyOf(HarbourChild.asWord(), 4000))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].message").exists());
    }

    @Test
    void a_call_without_a_file_says_what_is_missing() throws Exception {
        mvc.perform(multipart("/api/plans/preview").with(httpBasic("manager", TestPartnership.PASSWORD)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].message").exists());
    }

    @Test
    void an_upload_beyond_all_measure_is_answered_before_it_is_parsed() throws Exception {
        mvc.perform(multipart("/api/plans/preview")
                        .content(new byte[22 * 1024 * 1024])
                        .with(httpBasic("manager", TestPartnership.PASSWORD)))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.problems[0].message").value(TooLargeUpload.SENTENCE));
    }

    @Test
    void only_business_managers_may_call() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "plan.txt", null, HarbourChild.asText());
        mvc.perform(multipart("/api/plans/preview").file(file)).andExpect(status().isUnauthorized());
        mvc.perform(multipart("/api/plans/preview")
                        .file(file)
                        .with(httpBasic("ola@police.example", TestPartnership.PASSWORD)))
                .andExpect(status().isNotFound());
    }

    private ResultActions preview(String name, byte[] content) throws Exception {
        return mvc.perform(multipart("/api/plans/preview")
                .file(new MockMultipartFile("file", name, null, content))
                .with(httpBasic("manager", TestPartnership.PASSWORD)));
    }
}
