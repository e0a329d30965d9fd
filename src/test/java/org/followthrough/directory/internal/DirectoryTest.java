package org.followthrough.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SCHOOL;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.UNIT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.testing.TestDatabases.Vendor;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryTest {

    private static final Map<Vendor, Directory> DIRECTORIES = new EnumMap<>(Vendor.class);

    @BeforeAll
    static void found() {
        for (Vendor vendor : Vendor.values()) {
            TestDirectory test = TestDirectory.in(vendor.migrated());
            test.founding().found(TestPartnership.partnership());
            DIRECTORIES.put(vendor, test.directory());
        }
    }

    private static Directory in(Vendor vendor) {
        return Objects.requireNonNull(DIRECTORIES.get(vendor));
    }

    @ParameterizedTest
    @EnumSource
    void agencies_and_groups_are_listed_by_name_and_found_by_id(Vendor vendor) {
        assertThat(in(vendor).agencies()).containsExactly(COUNCIL, POLICE, SCHOOL);
        assertThat(in(vendor).agency(POLICE.id())).contains(POLICE);
        assertThat(in(vendor).groups()).containsExactly(UNIT, CASE_REVIEW, EXECUTIVE, POLICY);
        assertThat(in(vendor).group(POLICY.id())).contains(POLICY);
        assertThat(in(vendor).group(GroupId.next())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_business_unit_and_the_executive_are_known(Vendor vendor) {
        assertThat(in(vendor).businessUnit()).isEqualTo(UNIT);
        assertThat(in(vendor).executive()).isEqualTo(EXECUTIVE);
    }

    @ParameterizedTest
    @EnumSource
    void people_are_listed_by_name_with_their_agency(Vendor vendor) {
        assertThat(in(vendor).people())
                .extracting(Person::fullName)
                .containsExactly(
                        "Chidi Chief", "Cora Chair", "Mira Manager", "Ola Officer", "Sol Worker", "Tess Teacher");
        assertThat(in(vendor).person(OFFICER))
                .contains(new Person(OFFICER, "Ola Officer", "ola@police.example", POLICE.id(), true));
        assertThat(in(vendor).person(MANAGER).orElseThrow().agency()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_groups_chair_is_one_of_its_members(Vendor vendor) {
        assertThat(in(vendor).members(CASE_REVIEW.id()))
                .extracting(Person::id)
                .containsExactly(CASE_REVIEW_CHAIR, SOCIAL_WORKER);
    }

    @ParameterizedTest
    @EnumSource
    void a_seat_is_held_where_it_belongs_and_nowhere_else(Vendor vendor) {
        Directory directory = in(vendor);
        assertThat(directory.holders(Seat.BUSINESS_MANAGER))
                .extracting(Person::id)
                .containsExactly(MANAGER);
        assertThat(directory.holders(Seat.AGENCY_REPRESENTATIVE, COUNCIL.id()))
                .extracting(Person::id)
                .containsExactly(SOCIAL_WORKER);
        assertThat(directory.holders(Seat.GROUP_CHAIR, POLICY.id()))
                .extracting(Person::id)
                .containsExactly(CASE_REVIEW_CHAIR);
        assertThat(directory.holders(Seat.AGENCY_EXECUTIVE, COUNCIL.id())).isEmpty();
        assertThat(directory.holders(Seat.AGENCY_REPRESENTATIVE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_permission_is_decided_on_gathers_every_seat_and_group(Vendor vendor) {
        Viewer chair = in(vendor).viewer(CASE_REVIEW_CHAIR).orElseThrow();
        assertThat(chair.agency()).isEqualTo(COUNCIL.id());
        assertThat(chair.seats()).containsExactly(Seat.GROUP_CHAIR);
        assertThat(chair.groups()).containsExactlyInAnyOrder(CASE_REVIEW.id(), POLICY.id());
        assertThat(chair.chaired()).containsExactlyInAnyOrder(CASE_REVIEW.id(), POLICY.id());
        assertThat(chair.executiveOf()).isEmpty();

        Viewer chief = in(vendor).viewer(CHIEF_CONSTABLE).orElseThrow();
        assertThat(chief.executiveOf()).containsExactly(POLICE.id());
        assertThat(chief.groups()).containsExactly(EXECUTIVE.id());
        assertThat(chief.chaired()).isEmpty();
        assertThat(chief.readsEverything()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_coordinator_or_representative_is_not_thereby_a_member_or_an_executive(Vendor vendor) {
        Viewer officer = in(vendor).viewer(OFFICER).orElseThrow();
        assertThat(officer.seats()).containsExactly(Seat.AGENCY_REPRESENTATIVE);
        assertThat(officer.groups()).isEmpty();
        assertThat(officer.executiveOf()).isEmpty();
        assertThat(officer.readsEverything()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_views_anything_under_an_unknown_id(Vendor vendor) {
        assertThat(in(vendor).viewer(PersonId.next())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_partnership_is_founded_once_with_each_step_on_record(Vendor vendor) {
        TestDirectory test = TestDirectory.in(vendor.migrated());
        assertThat(test.founding().isFounded()).isFalse();
        test.founding().found(TestPartnership.partnership());
        assertThat(test.founding().isFounded()).isTrue();
        assertThat(test.published()).hasSize(3 + 4 + 6 + 3 + 8);
        assertThatThrownBy(() -> test.founding().found(TestPartnership.partnership()))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_business_unit_the_directory_says_what_is_missing(Vendor vendor) {
        Directory empty = TestDirectory.in(vendor.migrated()).directory();
        assertThatThrownBy(empty::businessUnit).hasMessageContaining("BUSINESS_UNIT");
    }
}
