package org.followthrough.directory;

import org.jspecify.annotations.Nullable;

/** Someone who works for, or with, the partnership. {@code agency} is null for those outside every agency. */
public record Person(
        PersonId id,
        String fullName,
        String email,
        @Nullable AgencyId agency,
        boolean active) {
    public Person {
        fullName = Names.given(fullName, "a person");
    }
}
