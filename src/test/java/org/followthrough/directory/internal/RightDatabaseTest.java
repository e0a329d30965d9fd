package org.followthrough.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.flywaydb.core.Flyway;
import org.followthrough.directory.Partnership;
import org.followthrough.directory.StartUpRefused;
import org.followthrough.testing.TestDatabases.Vendor;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;

class RightDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void a_real_partnership_starts_without_the_demo_only(Vendor vendor) {
        DataSource database = vendor.migrated();
        TestDirectory.in(database).founding().found(TestPartnership.partnership());
        starting(database).doesNotThrowAnyException();
        starting(database, "demo").hasRootCauseInstanceOf(StartUpRefused.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_demos_people_start_in_the_demo_only(Vendor vendor) {
        DataSource database = vendor.migrated();
        Partnership real = TestPartnership.partnership();
        TestDirectory.in(database)
                .founding()
                .found(new Partnership(
                        real.agencies(), real.groups(), real.people(), real.memberships(), real.seats(), true));
        starting(database, "demo").doesNotThrowAnyException();
        starting(database).hasRootCauseInstanceOf(StartUpRefused.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_directory_is_anybodys(Vendor vendor) {
        DataSource database = vendor.migrated();
        starting(database).doesNotThrowAnyException();
        starting(database, "demo").doesNotThrowAnyException();
    }

    private static AbstractThrowableAssert<?, ?> starting(DataSource database, String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:missing")
                .callbacks(new RightDatabase(environment))
                .load();
        return assertThat(catchThrowable(flyway::migrate));
    }
}
