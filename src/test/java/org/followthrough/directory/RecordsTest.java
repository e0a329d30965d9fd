package org.followthrough.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.POLICY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-at-sign",
                "two@at@signs",
                "@nobody.example",
                "a b@c.example",
                "x@y.example\r\nBcc: all@y.example",
                "Name <x@y.example>",
                "a@b,c@d"
            })
    void nonsense_is_no_email_address(String email) {
        assertThatIllegalArgumentException().isThrownBy(() -> person("Nina", email, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x@y", "two words", ".dot", "ü"})
    void nonsense_is_no_login_name(String username) {
        assertThatIllegalArgumentException().isThrownBy(() -> person("Nina", "nina@x.example", username));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "null\u0000"})
    void nonsense_is_no_name(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> person(name, "nina@x.example", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agency(AgencyId.next(), name));
        assertThatIllegalArgumentException().isThrownBy(() -> new Group(GroupId.next(), name, Group.Kind.SUB_GROUP));
    }

    @Test
    void addresses_and_login_names_are_kept_in_lower_case() {
        NewPerson nina = person(" Nina New ", " Nina@X.Example ", "NINA.New");
        assertThat(nina.fullName()).isEqualTo("Nina New");
        assertThat(nina.email()).isEqualTo("nina@x.example");
        assertThat(nina.username()).isEqualTo("nina.new");
    }

    @Test
    void a_seat_is_held_where_it_belongs() {
        PersonId nina = PersonId.next();
        assertThat(SeatHeld.by(nina, Seat.GROUP_CHAIR, POLICY.id()).group()).isEqualTo(POLICY.id());
        assertThatIllegalArgumentException().isThrownBy(() -> SeatHeld.by(nina, Seat.GROUP_CHAIR));
        assertThatIllegalArgumentException().isThrownBy(() -> SeatHeld.by(nina, Seat.GROUP_CHAIR, COUNCIL.id()));
        assertThatIllegalArgumentException().isThrownBy(() -> SeatHeld.by(nina, Seat.BUSINESS_MANAGER, COUNCIL.id()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatHeld(Seat.AGENCY_EXECUTIVE, nina, COUNCIL.id(), POLICY.id()));
    }

    @Test
    void a_plain_password_is_never_taken_for_a_hash_and_a_hash_never_printed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordHash("correct horse battery"));
        assertThat(new PasswordHash("{bcrypt}0123456789012345678901234567").toString())
                .doesNotContain("0123");
    }

    @Test
    void a_partnership_has_one_business_unit_and_one_executive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Partnership(List.of(), List.of(POLICY), List.of(), List.of(), List.of(), false));
    }

    private static NewPerson person(String name, String email, @Nullable String username) {
        return new NewPerson(PersonId.next(), name, email, username, null, null);
    }
}
