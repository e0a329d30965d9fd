package org.followthrough.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.Evidence;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@FollowthroughTest
class EveryEndpointTest {

    private static final Map<String, PersonId> ROLES = Map.of(
            "business manager", MANAGER,
            "owner of another agency", SOCIAL_WORKER,
            "owner", OFFICER,
            "chair", CASE_REVIEW_CHAIR,
            "executive", CHIEF_CONSTABLE);

    @Autowired
    World world;

    @Autowired
    MockMvc browser;

    @Autowired
    Evidence evidence;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private List<Endpoint> endpoints() {
        List<Endpoint> endpoints = Endpoint.all(requestMappingHandlerMapping);
        assertThat(endpoints).hasSizeGreaterThan(15);
        return endpoints;
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_or_gets_a_401() {
        SoftAssertions all = new SoftAssertions();
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.rule().withoutSignIn()) continue;
            MockHttpServletResponse answer = answer(call(endpoint, UUID.randomUUID()), null);
            if (endpoint.isApi())
                all.assertThat(answer.getStatus()).as("%s", endpoint).isEqualTo(401);
            else
                all.assertThat(answer.getRedirectedUrl() + " " + answer.getForwardedUrl())
                        .as("%s", endpoint)
                        .contains("/sign-in");
        }
        all.assertAll();
    }

    @Test
    void whoever_may_not_call_an_endpoint_is_told_that_there_is_none() {
        SoftAssertions all = new SoftAssertions();
        for (Endpoint endpoint : endpoints())
            ROLES.forEach((role, person) -> {
                if (!endpoint.rule().lets(world.viewer(person)))
                    all.assertThat(status(call(endpoint, UUID.randomUUID()), person))
                            .as("%s by %s", endpoint, role)
                            .isEqualTo(404);
            });
        all.assertAll();
    }

    @Test
    void what_does_not_exist_is_a_404_for_everybody() {
        SoftAssertions all = new SoftAssertions();
        for (Endpoint endpoint : endpoints())
            if (endpoint.takesAnId())
                ROLES.forEach((role, person) -> all.assertThat(status(call(endpoint, UUID.randomUUID()), person))
                        .as("%s by %s", endpoint, role)
                        .isEqualTo(404));
        all.assertAll();
    }

    @Test
    void no_endpoint_answers_an_empty_request_with_a_server_error() {
        SoftAssertions all = new SoftAssertions();
        for (Endpoint endpoint : endpoints())
            ROLES.forEach((role, person) -> all.assertThat(status(call(endpoint, UUID.randomUUID()), person))
                    .as("%s by %s", endpoint, role)
                    .isLessThan(500));
        all.assertAll();
    }

    @Test
    void an_owner_of_another_agency_gets_404_for_the_action_its_evidence_and_its_picture() throws Exception {
        world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());
        ActionView action = world.action("GS-1");
        evidence.add(
                action.answer(),
                "proof.txt",
                new ByteArrayInputStream("Everybody was trained.".getBytes(StandardCharsets.UTF_8)),
                world.viewer(OFFICER));
        UUID file = evidence.ready(action.answer(), world.viewer(OFFICER))
                .get(0)
                .id()
                .value();
        UUID task = world.openTask("GS-1").orElseThrow().id();
        List<String> own = List.of(
                "/actions/" + action.id().value(),
                "/plans/" + action.plan().value(),
                "/evidence/" + file,
                "/tasks/" + task);

        for (String path : own) {
            assertThat(status(get(path), OFFICER)).as("owner's " + path).isEqualTo(200);
            if (!path.startsWith("/plans"))
                assertThat(status(get(path), stranger()))
                        .as("stranger's " + path)
                        .isEqualTo(404);
        }
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        assertThat(status(get("/evidence/" + file), CASE_REVIEW_CHAIR)).isEqualTo(200);
        assertThat(status(get("/evidence/" + file), stranger())).isEqualTo(404);
    }

    /** Sits in no group that leads or judges, and in another agency. */
    private PersonId stranger() {
        return TEACHER;
    }

    private MockHttpServletRequestBuilder call(Endpoint endpoint, UUID id) {
        MockHttpServletRequestBuilder call = request(endpoint.method(), endpoint.path(id));
        List<String> needed = new ArrayList<>(endpoint.params());
        for (String each : needed) {
            String[] parts = each.split("=", 2);
            call.param(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return call;
    }

    private int status(MockHttpServletRequestBuilder call, PersonId person) {
        return answer(call, person).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder call, @Nullable PersonId person) {
        try {
            if (person != null) call.with(signedInAs(person));
            return browser.perform(call.with(csrf())).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
