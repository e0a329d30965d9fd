package org.followthrough.intake.web;

import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages for loading a plan, as a business manager without scripts meets them. */
class LoadPages {

    static final String SMALL = "Finding 1: Nobody asked\n\nHow will we know?\tAction\tLead\tBy when\n"
            + "Children say so\tTrain everyone in sharing information\tOla Officer/Policy Group\tMarch 2026\n"
            + "\tWrite a guide\tSomebody Else\tMarch 2026 or so\n"
            + "\tAsk the police\tTestshire Police\tDecember 2025\n"
            + "\tWrite a policy\tPolicy Group\tOngoing\n";

    @Autowired
    private MockMvc mvc;

    String draft(String text) throws Exception {
        return draft("plan.txt", bytes(text));
    }

    String draft(String name, byte[] content) throws Exception {
        String path = mvc.perform(upload(name, content, "Review of the harbour", "GS"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(path);
    }

    static MockMultipartHttpServletRequestBuilder upload(String name, byte[] content, String title, String prefix) {
        MockMultipartHttpServletRequestBuilder request = multipart("/plans/load");
        request.file(new MockMultipartFile("file", name, null, content));
        request.param("title", title)
                .param("kind", "SERIOUS_CASE_REVIEW")
                .param("pseudonym", "Child Robin")
                .param("prefix", prefix);
        request.with(signedInAs(MANAGER)).with(csrf());
        return request;
    }

    /** What a browser would send of the page as it stands. */
    Map<String, String> fields(String draft) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page(get(draft)).expectFirst("main form").select("input, select")) {
            if (input.attr("type").equals("checkbox") && !input.hasAttr("checked")) continue;
            String value = input.tagName().equals("select") ? chosenIn(input) : input.val();
            fields.put(input.attr("name"), value);
        }
        return fields;
    }

    Map<String, String> confirmable(String draft) throws Exception {
        Map<String, String> fields = fields(draft);
        fields.put("assuring", CASE_REVIEW.id().value().toString());
        return fields;
    }

    ResultActions save(String draft, Map<String, String> fields) throws Exception {
        return send(draft, fields, "save");
    }

    ResultActions confirm(String draft, Map<String, String> fields) throws Exception {
        return send(draft, fields, "confirm");
    }

    ResultActions send(String draft, Map<String, String> fields, String what) throws Exception {
        MockHttpServletRequestBuilder request =
                post(draft).with(signedInAs(MANAGER)).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request.param("do", what));
    }

    static String chosen(Document page, String id) {
        return chosenIn(page.expectFirst("#" + id));
    }

    private static String chosenIn(Element select) {
        Element chosen = select.select("option[selected]").first();
        return chosen == null ? "" : chosen.val();
    }

    Document page(MockHttpServletRequestBuilder request) throws Exception {
        return html(mvc.perform(request.with(signedInAs(MANAGER))).andExpect(status().isOk()));
    }

    static Document html(ResultActions result) throws Exception {
        return Jsoup.parse(result.andReturn().getResponse().getContentAsString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
