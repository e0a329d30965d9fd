package org.followthrough.demo;

import static org.followthrough.demo.DemoPerson.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.directory.Membership;
import org.followthrough.directory.Partnership;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;

/**
 * The Harbourshire Safeguarding Children Partnership. Every seat is filled but one: the hospital trust's executive has
 * left and nobody has been named, so that a gap can be seen.
 */
final class DemoPartnership {

    private DemoPartnership() {}

    static Partnership with(PasswordHash password) {
        return new Partnership(
                Stream.of(DemoAgency.values()).map(DemoAgency::agency).toList(),
                Stream.of(DemoGroup.values()).map(DemoGroup::group).toList(),
                Stream.of(DemoPerson.values())
                        .map(person -> person.withPassword(password))
                        .toList(),
                memberships(),
                seats(),
                true);
    }

    private static List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        sit(memberships, DemoGroup.BUSINESS_UNIT, COORDINATOR);
        sit(memberships, DemoGroup.EXECUTIVE, EXEC_COUNCIL, EXEC_POLICE, EXEC_HEALTH);
        sit(memberships, DemoGroup.CASE_REVIEW, CHAIR_POLICY, CHAIR_WORKFORCE, OWNER_HEALTH, OWNER_PROBATION);
        sit(memberships, DemoGroup.POLICY, OWNER_SOCIAL, OWNER_HEALTH, OWNER_SCHOOL);
        sit(memberships, DemoGroup.WORKFORCE, OWNER_POLICE, OWNER_CHARITY, OWNER_PROBATION);
        sit(memberships, DemoGroup.EDUCATION, OWNER_SCHOOL, OWNER_SOCIAL);
        return memberships;
    }

    private static void sit(List<Membership> memberships, DemoGroup group, DemoPerson... people) {
        for (DemoPerson person : people) memberships.add(new Membership(group.id(), person.id()));
    }

    private static List<SeatHeld> seats() {
        List<SeatHeld> seats = new ArrayList<>();
        seats.addAll(partnershipSeats());
        seats.addAll(groupSeats());
        seats.addAll(agencySeats());
        return seats;
    }

    private static List<SeatHeld> partnershipSeats() {
        return List.of(
                SeatHeld.by(MANAGER.id(), Seat.BUSINESS_MANAGER),
                SeatHeld.by(MANAGER.id(), Seat.ADMINISTRATOR),
                SeatHeld.by(CHAIR.id(), Seat.PARTNERSHIP_CHAIR),
                SeatHeld.by(SCRUTINEER.id(), Seat.SCRUTINEER),
                SeatHeld.by(EXEC_COUNCIL.id(), Seat.PARTNERSHIP_EXECUTIVE),
                SeatHeld.by(EXEC_POLICE.id(), Seat.PARTNERSHIP_EXECUTIVE),
                SeatHeld.by(EXEC_HEALTH.id(), Seat.PARTNERSHIP_EXECUTIVE),
                SeatHeld.by(LEAD_COUNCIL.id(), Seat.LEAD_SAFEGUARDING_PARTNER),
                SeatHeld.by(LEAD_POLICE.id(), Seat.LEAD_SAFEGUARDING_PARTNER),
                SeatHeld.by(LEAD_HEALTH.id(), Seat.LEAD_SAFEGUARDING_PARTNER));
    }

    private static List<SeatHeld> groupSeats() {
        List<SeatHeld> seats = new ArrayList<>(List.of(
                chair(MANAGER, DemoGroup.BUSINESS_UNIT),
                chair(CHAIR, DemoGroup.EXECUTIVE),
                chair(CHAIR_CASE_REVIEW, DemoGroup.CASE_REVIEW),
                chair(CHAIR_POLICY, DemoGroup.POLICY),
                chair(CHAIR_WORKFORCE, DemoGroup.WORKFORCE),
                chair(CHAIR_EDUCATION, DemoGroup.EDUCATION)));
        for (DemoGroup group : DemoGroup.values())
            seats.add(SeatHeld.by(COORDINATOR.id(), Seat.GROUP_COORDINATOR, group.id()));
        return seats;
    }

    private static SeatHeld chair(DemoPerson person, DemoGroup group) {
        return SeatHeld.by(person.id(), Seat.GROUP_CHAIR, group.id());
    }

    private static List<SeatHeld> agencySeats() {
        return List.of(
                representative(CHAIR_WORKFORCE, DemoAgency.COUNCIL),
                representative(CHAIR_POLICY, DemoAgency.POLICE),
                representative(CHAIR_CASE_REVIEW, DemoAgency.ICB),
                representative(OWNER_HEALTH, DemoAgency.HOSPITALS),
                representative(OWNER_SCHOOL, DemoAgency.SCHOOL),
                representative(OWNER_CHARITY, DemoAgency.CHARITY),
                representative(OWNER_PROBATION, DemoAgency.PROBATION),
                executive(EXEC_COUNCIL, DemoAgency.COUNCIL),
                executive(EXEC_POLICE, DemoAgency.POLICE),
                executive(EXEC_HEALTH, DemoAgency.ICB),
                executive(CHAIR_EDUCATION, DemoAgency.SCHOOL),
                executive(EXEC_CHARITY, DemoAgency.CHARITY),
                executive(EXEC_PROBATION, DemoAgency.PROBATION));
    }

    private static SeatHeld representative(DemoPerson person, DemoAgency agency) {
        return SeatHeld.by(person.id(), Seat.AGENCY_REPRESENTATIVE, agency.id());
    }

    private static SeatHeld executive(DemoPerson person, DemoAgency agency) {
        return SeatHeld.by(person.id(), Seat.AGENCY_EXECUTIVE, agency.id());
    }
}
