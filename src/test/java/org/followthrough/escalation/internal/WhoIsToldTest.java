package org.followthrough.escalation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.escalation.ToldAs.AGENCY_EXECUTIVE;
import static org.followthrough.escalation.ToldAs.AGENCY_REPRESENTATIVE;
import static org.followthrough.escalation.ToldAs.BUSINESS_MANAGER;
import static org.followthrough.escalation.ToldAs.GROUP_CHAIR;
import static org.followthrough.escalation.ToldAs.LEAD;
import static org.followthrough.escalation.ToldAs.LEAD_SAFEGUARDING_PARTNER;

import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.Told;
import org.followthrough.escalation.ToldAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhoIsToldTest {

    private static final Rung REMINDER = new Rung("before-3", -3, List.of(LEAD));
    private static final Rung FIRST_LATE = new Rung("after-1", 1, List.of(LEAD, AGENCY_REPRESENTATIVE));
    private static final Rung CHAIR = new Rung("after-14", 14, List.of(GROUP_CHAIR, BUSINESS_MANAGER));
    private static final Rung EXECUTIVE = new Rung("after-30", 30, List.of(AGENCY_EXECUTIVE));
    private static final Rung TOP = new Rung("after-60", 60, List.of(LEAD_SAFEGUARDING_PARTNER));

    private final Seating seating = new Seating();
    private final WhoIsTold whoIsTold = new WhoIsTold(new Places(seating), seating);

    private final AgencyId trust = seating.hasAgency("Northvale Health Trust");
    private final GroupId quality = seating.hasGroup("Quality Sub-Group");
    private final GroupId workforce = seating.hasGroup("Workforce Sub-Group");
    private final PersonId lead = seating.hasPerson("Sam Okoro");
    private final PersonId representative = seating.hasPerson("Rae Hill");
    private final PersonId executive = seating.hasPerson("Priya Nair");
    private final PersonId chair = seating.hasPerson("Dana Price");
    private final PersonId manager = seating.hasPerson("Ann Lowe");
    private final PersonId partner = seating.hasPerson("Lee Marsh");

    private final ActionView action =
            AnAction.assuredBy(quality).ledBy(lead).of(trust).view();

    @BeforeEach
    void only_the_business_manager_has_taken_a_seat() {
        seating.seats(manager, Seat.BUSINESS_MANAGER);
    }

    private void everybodySits() {
        seating.seats(representative, Seat.AGENCY_REPRESENTATIVE, trust)
                .seats(executive, Seat.AGENCY_EXECUTIVE, trust)
                .seats(chair, Seat.GROUP_CHAIR, quality)
                .seats(partner, Seat.LEAD_SAFEGUARDING_PARTNER);
    }

    @Test
    void each_rung_tells_those_whom_it_names() {
        everybodySits();
        assertThat(told(REMINDER)).containsExactly(inOwnRight(lead, "Sam Okoro", LEAD, "before-3"));
        assertThat(told(FIRST_LATE))
                .containsExactly(
                        inOwnRight(lead, "Sam Okoro", LEAD, "after-1"),
                        inOwnRight(representative, "Rae Hill", AGENCY_REPRESENTATIVE, "after-1"));
        assertThat(told(CHAIR))
                .containsExactly(
                        inOwnRight(chair, "Dana Price", GROUP_CHAIR, "after-14"),
                        inOwnRight(manager, "Ann Lowe", BUSINESS_MANAGER, "after-14"));
        assertThat(told(EXECUTIVE)).containsExactly(inOwnRight(executive, "Priya Nair", AGENCY_EXECUTIVE, "after-30"));
        assertThat(told(TOP)).containsExactly(inOwnRight(partner, "Lee Marsh", LEAD_SAFEGUARDING_PARTNER, "after-60"));
    }

    @Test
    void everybody_who_shares_a_seat_is_told() {
        everybodySits();
        PersonId other = seating.hasPerson("Kit Young");
        seating.seats(other, Seat.AGENCY_EXECUTIVE, trust);
        assertThat(told(EXECUTIVE)).extracting(Told::reader).containsExactly(executive, other);
    }

    @Test
    void another_agencys_seats_and_another_groups_chair_are_not_told() {
        AgencyId police = seating.hasAgency("Northvale Police");
        seating.seats(executive, Seat.AGENCY_EXECUTIVE, police).seats(chair, Seat.GROUP_CHAIR, workforce);
        assertThat(told(CHAIR, EXECUTIVE)).extracting(Told::reader).containsExactly(manager);
    }

    @Test
    void after_an_outage_each_is_told_once_for_the_highest_rung_that_names_them() {
        everybodySits();
        assertThat(told(REMINDER, FIRST_LATE, CHAIR))
                .containsExactlyInAnyOrder(
                        inOwnRight(lead, "Sam Okoro", LEAD, "after-1"),
                        inOwnRight(representative, "Rae Hill", AGENCY_REPRESENTATIVE, "after-1"),
                        inOwnRight(chair, "Dana Price", GROUP_CHAIR, "after-14"),
                        inOwnRight(manager, "Ann Lowe", BUSINESS_MANAGER, "after-14"));
    }

    @Test
    void two_places_in_one_person_are_told_once_as_the_first_named() {
        seating.seats(lead, Seat.AGENCY_REPRESENTATIVE, trust);
        assertThat(told(FIRST_LATE)).containsExactly(inOwnRight(lead, "Sam Okoro", LEAD, "after-1"));
    }

    @Test
    void an_empty_seat_falls_to_the_business_manager_and_is_a_gap() {
        Gap gap = new Gap(AGENCY_EXECUTIVE, "Northvale Health Trust");
        assertThat(told(EXECUTIVE))
                .containsExactly(new Told(manager, "Ann Lowe", AGENCY_EXECUTIVE, "after-30", false, List.of(gap)));
        assertThat(audience(EXECUTIVE).gaps()).containsExactly(gap);
        assertThat(gap.words()).isEqualTo("no agency executive for Northvale Health Trust");
    }

    @Test
    void a_business_manager_named_beside_an_empty_seat_is_told_as_business_manager_of_both() {
        Gap gap = new Gap(GROUP_CHAIR, "Quality Sub-Group");
        assertThat(told(CHAIR))
                .containsExactly(new Told(manager, "Ann Lowe", BUSINESS_MANAGER, "after-14", true, List.of(gap)));
        assertThat(gap.words()).isEqualTo("no chair for Quality Sub-Group");
    }

    @Test
    void over_several_rungs_every_empty_seat_is_remembered() {
        assertThat(told(FIRST_LATE, CHAIR, EXECUTIVE))
                .filteredOn(told -> told.reader().equals(manager))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.rung()).isEqualTo("after-30");
                    assertThat(told.inOwnRight()).isFalse();
                    assertThat(told.insteadOf())
                            .extracting(Gap::seat)
                            .containsExactly(AGENCY_EXECUTIVE, GROUP_CHAIR, AGENCY_REPRESENTATIVE);
                });
    }

    @Test
    void a_seat_whose_holder_has_left_is_empty() {
        everybodySits();
        seating.leaves(executive);
        assertThat(told(EXECUTIVE)).extracting(Told::reader).containsExactly(manager);
    }

    @Test
    void where_no_lead_is_named_the_chair_of_the_group_that_leads_is_told() {
        seating.seats(chair, Seat.GROUP_CHAIR, workforce);
        ActionView led = AnAction.assuredBy(quality).ledBy(workforce).view();
        assertThat(whoIsTold.at(led, List.of(REMINDER)).told())
                .containsExactly(inOwnRight(chair, "Dana Price", LEAD, "before-3"));
    }

    @Test
    void where_no_lead_is_named_the_representative_of_the_agency_that_leads_is_told() {
        everybodySits();
        ActionView led = AnAction.assuredBy(quality).of(trust).view();
        assertThat(whoIsTold.at(led, List.of(FIRST_LATE)).told())
                .containsExactly(inOwnRight(representative, "Rae Hill", LEAD, "after-1"));
    }

    @Test
    void where_nobody_leads_the_business_manager_is_told() {
        ActionView led = AnAction.assuredBy(quality).view();
        assertThat(whoIsTold.at(led, List.of(REMINDER)).told())
                .containsExactly(new Told(manager, "Ann Lowe", LEAD, "before-3", false, List.of(new Gap(LEAD, ""))));
    }

    @Test
    void what_was_declined_is_the_business_managers_again() {
        everybodySits();
        ActionView declined = AnAction.assuredBy(quality)
                .of(trust)
                .declinedBecause("Not ours")
                .view();
        assertThat(whoIsTold.at(declined, List.of(REMINDER)).told())
                .extracting(Told::reader)
                .containsExactly(manager);
    }

    @Test
    void a_lead_who_has_left_is_as_none_named() {
        everybodySits();
        seating.leaves(lead);
        assertThat(told(REMINDER)).extracting(Told::reader).containsExactly(representative);
    }

    @Test
    void a_lead_outside_every_agency_has_no_executive() {
        ActionView led = AnAction.assuredBy(quality).ledBy(lead).view();
        assertThat(whoIsTold.at(led, List.of(EXECUTIVE)).gaps())
                .singleElement()
                .extracting(Gap::words)
                .isEqualTo("no agency executive, as no agency answers for the lead");
    }

    @Test
    void without_a_business_manager_the_gaps_still_show() {
        seating.leaves(manager);
        assertThat(told(EXECUTIVE)).isEmpty();
        assertThat(audience(CHAIR).gaps())
                .containsExactly(new Gap(GROUP_CHAIR, "Quality Sub-Group"), new Gap(BUSINESS_MANAGER, ""));
    }

    private List<Told> told(Rung... climbed) {
        return audience(climbed).told();
    }

    private WhoIsTold.Audience audience(Rung... climbed) {
        return whoIsTold.at(action, List.of(climbed));
    }

    private static Told inOwnRight(PersonId reader, String name, ToldAs as, String rung) {
        return new Told(reader, name, as, rung, true, List.of());
    }
}
