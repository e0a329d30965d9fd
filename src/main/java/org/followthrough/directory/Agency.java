package org.followthrough.directory;

/** A body that owes the partnership something: council service, police force, health trust, school, charity. */
public record Agency(AgencyId id, String name) {
    public Agency {
        name = Names.given(name, "an agency");
    }
}
