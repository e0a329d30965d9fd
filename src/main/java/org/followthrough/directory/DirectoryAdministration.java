package org.followthrough.directory;

import java.util.List;
import org.followthrough.shared.Outcome;

/**
 * Changes to the directory, by a business manager or an administrator; {@link NotVisible} for anyone else. Each is
 * recorded as a {@link DirectoryChange}. What is so already is done, not refused.
 */
public interface DirectoryAdministration {

    /** The seats that a person holds, also of one who has left. */
    List<SeatHeld> seats(PersonId person, Viewer by);

    /** The groups that a person was put on, also of one who has left. */
    List<Membership> memberships(PersonId person, Viewer by);

    /** Refused where another agency has the name (field {@code name}). */
    Outcome add(Agency agency, Viewer by);

    /** Refused where another group has the name, or there is one of its kind and may be no second (field {@code name}). */
    Outcome add(Group group, Viewer by);

    /** Refused where somebody else has the e-mail address or login name (fields {@code email}, {@code username}). */
    Outcome add(NewPerson person, Viewer by);

    Outcome join(Membership membership, Viewer by);

    Outcome leave(Membership membership, Viewer by);

    Outcome take(SeatHeld seat, Viewer by);

    /** Refused where it would leave the partnership without any business manager who can sign in. */
    Outcome vacate(SeatHeld seat, Viewer by);

    /** From now on the person cannot sign in, is signed out wherever signed in, and is found in no seat and no group. */
    Outcome deactivate(PersonId person, Viewer by);

    /** The person is back, in the seats and groups held before. */
    Outcome reactivate(PersonId person, Viewer by);

    /** Gives the person a new password to sign in with. */
    Outcome setPassword(PersonId person, PasswordHash password, Viewer by);
}
