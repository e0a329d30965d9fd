package org.followthrough.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;

import java.util.Locale;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.DirectoryChange;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Membership;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.TestDatabases.Vendor;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryAdministrationTest {

    private static TestDirectory founded(Vendor vendor) {
        TestDirectory test = TestDirectory.in(vendor.migrated());
        test.founding().found(TestPartnership.partnership());
        test.published().clear();
        return test;
    }

    private static Viewer manager(TestDirectory test) {
        return test.directory().viewer(MANAGER).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void somebody_added_can_be_found_and_the_record_says_who_did_it(Vendor vendor) {
        TestDirectory test = founded(vendor);
        var nina = new NewPerson(PersonId.next(), "Nina New", "Nina@Police.Example", "NINA", POLICE.id(), null);
        assertThat(test.administration().add(nina, manager(test))).isEqualTo(Outcome.done());
        assertThat(test.directory().person(nina.id()).orElseThrow().email()).isEqualTo("nina@police.example");
        assertThat(test.published())
                .containsExactly(new DirectoryChange.PersonChanged(
                        nina.id(), DirectoryChange.PersonChanged.Change.ADDED, MANAGER.value()));
    }

    @ParameterizedTest
    @EnumSource
    void an_email_address_stands_for_one_person_however_it_is_written(Vendor vendor) {
        TestDirectory test = founded(vendor);
        var twin = new NewPerson(PersonId.next(), "Twin", "MIRA@unit.example", "Manager", null, null);
        assertThat(test.administration().add(twin, manager(test)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.sentences()).containsOnlyKeys("email", "username"));
        assertThat(test.published()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void agencies_and_groups_have_names_of_their_own(Vendor vendor) {
        TestDirectory test = founded(vendor);
        DirectoryAdministration administration = test.administration();
        Viewer by = manager(test);
        assertThat(administration.add(new Agency(AgencyId.next(), COUNCIL.name().toUpperCase(Locale.ROOT)), by))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(administration.add(new Agency(AgencyId.next(), "Lighthouse Trust"), by))
                .isEqualTo(Outcome.done());
        assertThat(administration.add(new Group(GroupId.next(), CASE_REVIEW.name(), Group.Kind.SUB_GROUP), by))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(administration.add(new Group(GroupId.next(), "Second Unit", Group.Kind.BUSINESS_UNIT), by))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(administration.add(new Group(GroupId.next(), "Neglect Task Group", Group.Kind.TASK_AND_FINISH), by))
                .isEqualTo(Outcome.done());
    }

    @ParameterizedTest
    @EnumSource
    void a_seat_taken_and_given_up_changes_what_its_holder_may_do_at_once(Vendor vendor) {
        TestDirectory test = founded(vendor);
        SeatHeld executive = SeatHeld.by(SOCIAL_WORKER, Seat.AGENCY_EXECUTIVE, COUNCIL.id());
        test.administration().take(executive, manager(test));
        test.administration().take(executive, manager(test));
        assertThat(test.directory().viewer(SOCIAL_WORKER).orElseThrow().executiveOf())
                .containsExactly(COUNCIL.id());
        test.administration().vacate(executive, manager(test));
        assertThat(test.directory().viewer(SOCIAL_WORKER).orElseThrow().executiveOf())
                .isEmpty();
        assertThat(test.published()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void who_joins_a_group_sits_on_it_until_leaving(Vendor vendor) {
        TestDirectory test = founded(vendor);
        Membership membership = new Membership(CASE_REVIEW.id(), OFFICER);
        test.administration().join(membership, manager(test));
        test.administration().join(membership, manager(test));
        assertThat(test.directory().members(CASE_REVIEW.id()))
                .extracting(Person::id)
                .contains(OFFICER);
        test.administration().leave(membership, manager(test));
        assertThat(test.directory().members(CASE_REVIEW.id()))
                .extracting(Person::id)
                .doesNotContain(OFFICER);
        assertThat(test.published()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void who_has_left_is_found_in_no_seat_and_no_group_but_keeps_the_name(Vendor vendor) {
        TestDirectory test = founded(vendor);
        Directory directory = test.directory();
        test.administration().deactivate(CASE_REVIEW_CHAIR, manager(test));
        assertThat(directory.viewer(CASE_REVIEW_CHAIR)).isEmpty();
        assertThat(directory.holders(Seat.GROUP_CHAIR, CASE_REVIEW.id())).isEmpty();
        assertThat(directory.members(CASE_REVIEW.id())).extracting(Person::id).containsExactly(SOCIAL_WORKER);
        assertThat(directory.people()).extracting(Person::id).doesNotContain(CASE_REVIEW_CHAIR);
        assertThat(directory.person(CASE_REVIEW_CHAIR).orElseThrow().active()).isFalse();

        test.administration().reactivate(CASE_REVIEW_CHAIR, manager(test));
        assertThat(directory.viewer(CASE_REVIEW_CHAIR).orElseThrow().chaired()).contains(CASE_REVIEW.id());
    }

    @ParameterizedTest
    @EnumSource
    void the_last_business_manager_who_can_sign_in_stays(Vendor vendor) {
        TestDirectory test = founded(vendor);
        Viewer by = manager(test);
        SeatHeld seat = SeatHeld.by(MANAGER, Seat.BUSINESS_MANAGER);
        assertThat(test.administration().vacate(seat, by)).isInstanceOf(Outcome.Refused.class);
        assertThat(test.administration().deactivate(MANAGER, by)).isInstanceOf(Outcome.Refused.class);

        test.administration().take(SeatHeld.by(OFFICER, Seat.BUSINESS_MANAGER), by);
        assertThat(test.administration().vacate(seat, by)).isEqualTo(Outcome.done());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_changes_the_directory(Vendor vendor) {
        TestDirectory test = founded(vendor);
        Viewer chair = test.directory().viewer(CASE_REVIEW_CHAIR).orElseThrow();
        var hash = new PasswordHash("{noop}a-plain-one-for-this-test");
        assertThatThrownBy(() -> test.administration().setPassword(MANAGER, hash, chair))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> test.administration().take(SeatHeld.by(chair.id(), Seat.ADMINISTRATOR), chair))
                .isInstanceOf(NotVisible.class);
        assertThat(test.published()).isEmpty();
    }
}
