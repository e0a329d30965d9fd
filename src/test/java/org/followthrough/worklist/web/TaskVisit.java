package org.followthrough.worklist.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.internal.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** One person's browser, without scripts: keeps a session and follows redirects. */
final class TaskVisit {

    static final Map<String, String> TAKE_ON = Map.of("decision", "take-on", "continue", "yes");
    static final Map<String, String> RETURN = Map.of(
            "verdict", "returned",
            "reason", "Say who asked",
            "answerBy-day", "31",
            "answerBy-month", "mar",
            "answerBy-year", "26",
            "continue", "yes");

    static String task(UUID item) {
        return "/tasks/" + item;
    }

    private final MockMvc mvc;
    private final PersonId person;
    private final MockHttpSession session = new MockHttpSession();

    TaskVisit(MockMvc mvc, PersonId person) {
        this.mvc = mvc;
        this.person = person;
    }

    /** @param path where the browser ends up, redirects followed */
    record Arrival(int status, String path, Document page) {

        List<String> sentences() {
            return page.select(".govuk-error-summary li").eachText();
        }

        String heading() {
            return page.select("h1").text();
        }
    }

    Arrival open(String path) {
        return follow(path, perform(get(path)));
    }

    /** Posts to a path what {@code typed} says, several values separated by {@code |}. */
    Arrival send(String path, Map<String, String> typed) {
        var request = post(path).with(csrf());
        typed.forEach((name, value) -> request.param(name, value.split("\\|", -1)));
        return follow(path, perform(request));
    }

    private Arrival follow(String path, MockHttpServletResponse response) {
        String location = response.getRedirectedUrl();
        if (location != null) return open(location.replaceFirst("#.*", ""));
        try {
            return new Arrival(response.getStatus(), path, Jsoup.parse(response.getContentAsString()));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.value()), null, List.of());
        try {
            return mvc.perform(request.session(session).with(authentication(signedIn)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
