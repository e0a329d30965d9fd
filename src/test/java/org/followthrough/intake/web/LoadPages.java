package org.followthrough.intake.web;

import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    /** What a browser would send of the page's main form as it stands. */
    MultiValueMap<String, String> fields(String path) throws Exception {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (Element input :
                page(get(URI.create(path))).expectFirst("main form").select("input, select, textarea")) {
            boolean box =
                    input.attr("type").equals("checkbox") || input.attr("type").equals("radio");
            if (box && !input.hasAttr("checked")) continue;
            String value = input.tagName().equals("select")
                    ? chosenIn(input)
                    : input.tagName().equals("textarea") ? input.wholeText() : input.val();
            fields.add(input.attr("name"), value);
        }
        return fields;
    }

    /** Types into a page of a draft, over what stands there, and sends it. */
    ResultActions type(String path, Map<String, String> typed) throws Exception {
        MultiValueMap<String, String> fields = fields(path);
        typed.forEach(fields::set);
        return send(path, fields);
    }

    ResultActions send(String path, MultiValueMap<String, String> fields) throws Exception {
        String plain = path.replaceAll("[?#].*", "");
        return mvc.perform(post(plain).params(fields).with(signedInAs(MANAGER)).with(csrf()));
    }

    /** Presses a button beside a row, in the overview. */
    ResultActions press(String draft, String what, String where) throws Exception {
        MultiValueMap<String, String> fields = fields(draft);
        fields.set("do", what);
        fields.set("at", where);
        return send(draft + "/row", fields);
    }

    /** The address of an action's page, as the overview links it. Actions count from 1. */
    String action(String draft, int number) throws Exception {
        return page(get(draft))
                .expectFirst("#action-" + number + " .reading__mend a")
                .attr("href");
    }

    String assured(String draft) throws Exception {
        type(draft + "/about", Map.of("assuring", CASE_REVIEW.id().value().toString()))
                .andExpect(redirectedUrl(draft));
        return draft;
    }

    ResultActions confirm(String draft) throws Exception {
        return send(draft + "/confirm", fields(draft + "/confirm"));
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
