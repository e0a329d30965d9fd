package org.followthrough.testing;

import java.util.List;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.internal.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** For MockMvc: {@code mvc.perform(get("/tasks").with(signedInAs(MANAGER)))}, and {@code .with(csrf())} to post. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor signedInAs(PersonId person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.value()), null, List.of()));
    }
}
