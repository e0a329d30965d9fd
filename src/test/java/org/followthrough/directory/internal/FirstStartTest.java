package org.followthrough.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.directory.Person;
import org.followthrough.directory.Seat;
import org.followthrough.directory.StartUpRefused;
import org.followthrough.testing.TestDatabases;
import org.followthrough.testing.TestDatabases.Vendor;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstStartTest {

    private static final FirstManager FERN =
            new FirstManager("Fern First", "Fern@Unit.example", "a long first password");
    private static final FirstManager NOBODY = new FirstManager("", "", "");

    private final PasswordEncoder passwords = new PasswordConfiguration().passwordEncoder();

    @ParameterizedTest
    @EnumSource
    void an_empty_directory_begins_with_the_first_manager_the_business_unit_and_the_executive(Vendor vendor) {
        TestDirectory test = TestDirectory.in(vendor.migrated());
        start(test, FERN);

        Person fern = test.directory().holders(Seat.BUSINESS_MANAGER).get(0);
        assertThat(fern.email()).isEqualTo("fern@unit.example");
        assertThat(test.directory().members(test.directory().businessUnit().id()))
                .containsExactly(fern);
        assertThat(test.directory().executive().name()).isEqualTo("Partnership Executive");
    }

    @Test
    void a_directory_with_people_in_it_is_left_alone() {
        TestDirectory test = TestDirectory.in(TestDatabases.h2());
        test.founding().found(TestPartnership.partnership());
        start(test, FERN);
        start(test, NOBODY);
        assertThat(test.directory().people()).extracting(Person::fullName).doesNotContain("Fern First");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "Fern First, fern@unit.example, ''",
        "'', fern@unit.example, a long first password",
        "Fern First, not an address, a long first password",
        "Fern First, fern@unit.example, tooshort"
    })
    void an_empty_directory_that_nobody_could_sign_in_to_is_refused(String name, String email, String password) {
        TestDirectory test = TestDirectory.in(TestDatabases.h2());
        assertThatThrownBy(() -> start(test, new FirstManager(name, email, password)))
                .isInstanceOfSatisfying(
                        StartUpRefused.class,
                        refused -> assertThat(refused.settings())
                                .extracting(StartUpRefused.Setting::property)
                                .contains("followthrough.first-manager.password"));
        assertThat(test.founding().isFounded()).isFalse();
    }

    @Test
    void no_password_is_ever_printed() {
        assertThat(FERN.toString()).doesNotContain("password");
    }

    private void start(TestDirectory test, FirstManager manager) {
        new FirstStart(test.founding(), manager, passwords).afterSingletonsInstantiated();
    }
}
