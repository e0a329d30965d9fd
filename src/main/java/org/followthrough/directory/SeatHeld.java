package org.followthrough.directory;

import org.jspecify.annotations.Nullable;

/** One person in one seat: of the agency, of the group, or of the partnership, as the seat has it. */
public record SeatHeld(
        Seat seat,
        PersonId person,
        @Nullable AgencyId agency,
        @Nullable GroupId group) {

    public SeatHeld {
        if ((seat.of() == Seat.Of.AGENCY) != (agency != null) || (seat.of() == Seat.Of.GROUP) != (group != null))
            throw new IllegalArgumentException(seat + " is a seat of one " + seat.of());
    }

    /** A seat of the partnership. */
    public static SeatHeld by(PersonId person, Seat seat) {
        return new SeatHeld(seat, person, null, null);
    }

    public static SeatHeld by(PersonId person, Seat seat, AgencyId agency) {
        return new SeatHeld(seat, person, agency, null);
    }

    public static SeatHeld by(PersonId person, Seat seat, GroupId group) {
        return new SeatHeld(seat, person, null, group);
    }
}
