package org.followthrough.directory.internal;

import java.io.Serializable;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** All that a session remembers: who. What that person may do is read from the directory on each request. */
public record SignedIn(UUID person) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    public PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
