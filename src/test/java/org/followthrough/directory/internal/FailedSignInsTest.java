package org.followthrough.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestDatabases.Vendor;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailedSignInsTest {

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void the_fifth_failure_within_a_quarter_of_an_hour_is_the_last_for_a_while(Vendor vendor) {
        FailedSignIns failures = new FailedSignIns(JdbcClient.create(vendor.migrated()), clock);
        for (int i = 0; i < 4; i++) {
            failures.record("manager", "10.0.0.1");
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(failures.of("manager", "10.0.0.1").waitUntil()).isEmpty();

        failures.record("manager", "10.0.0.1");
        assertThat(failures.of("manager", "10.0.0.1").waitUntil()).contains(Instant.parse("2026-03-02T09:15:00Z"));
        assertThat(failures.of("manager", "10.0.0.2").waitUntil()).isEmpty();
        assertThat(failures.of("chair", "10.0.0.1").waitUntil()).isEmpty();

        clock.advance(Duration.ofMinutes(11));
        assertThat(failures.of("manager", "10.0.0.1").waitUntil()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void success_wipes_the_slate_of_one_name_and_time_that_of_all(Vendor vendor) {
        JdbcClient jdbc = JdbcClient.create(vendor.migrated());
        FailedSignIns failures = new FailedSignIns(jdbc, clock);
        failures.record("manager", "10.0.0.1");
        failures.record("chair", "10.0.0.1");
        failures.forget("manager", "10.0.0.1");
        assertThat(failures.of("manager", "10.0.0.1").failures()).isZero();
        assertThat(failures.of("chair", "10.0.0.1").failures()).isEqualTo(1);

        clock.advance(Duration.ofHours(1));
        failures.record("other", "10.0.0.1");
        assertThat(jdbc.sql("select count(*) from sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_account_is_found_by_address_or_login_name_while_its_person_is_active(Vendor vendor) {
        var database = vendor.migrated();
        TestDirectory test = TestDirectory.in(database);
        test.founding().found(TestPartnership.partnership());
        Accounts accounts = new Accounts(JdbcClient.create(database));

        assertThat(accounts.find("manager")).isPresent().isEqualTo(accounts.find("mira@unit.example"));
        assertThat(accounts.find("nobody")).isEmpty();
        var manager = test.directory().viewer(TestPartnership.MANAGER).orElseThrow();
        test.administration().deactivate(TestPartnership.OFFICER, manager);
        assertThat(accounts.find("ola@police.example")).isEmpty();
    }
}
