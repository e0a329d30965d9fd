package org.followthrough.directory;

import java.util.List;
import java.util.Optional;

/** Agencies, groups, people and who sits where. Only active people are ever returned as holders or members. */
public interface Directory {

    Optional<Person> person(PersonId id);

    List<Person> people();

    List<Agency> agencies();

    Optional<Agency> agency(AgencyId id);

    List<Group> groups();

    Optional<Group> group(GroupId id);

    /** The group that is the partnership's office. */
    Group businessUnit();

    /** The group of the delegated safeguarding partners. */
    Group executive();

    /** Members, the chair included. */
    List<Person> members(GroupId group);

    /** Holders of a seat that is the partnership's, not one agency's or group's. */
    List<Person> holders(Seat seat);

    List<Person> holders(Seat seat, AgencyId agency);

    List<Person> holders(Seat seat, GroupId group);

    /** What permission is decided on, for an active person; empty for anyone else. */
    Optional<Viewer> viewer(PersonId id);
}
