package org.followthrough.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TestDatabasesTest {

    @ParameterizedTest
    @EnumSource
    void a_database_has_every_migration_and_belongs_to_one_test(TestDatabases.Vendor vendor) {
        JdbcClient one = JdbcClient.create(vendor.migrated());
        JdbcClient other = JdbcClient.create(vendor.migrated());

        one.sql("insert into period_claim (job, period, claimed_at) values ('job', 'q1', current_timestamp)")
                .update();

        assertThat(claims(one)).isEqualTo(1);
        assertThat(claims(other)).isZero();
        assertThat(engineTables(one)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_database_is_empty(TestDatabases.Vendor vendor) {
        DataSource empty = new DriverManagerDataSource(vendor.emptyUrl());
        assertThat(JdbcClient.create(empty)
                        .sql("select count(*) from information_schema.tables where lower(table_name) = 'shedlock'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static long claims(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from period_claim").query(Long.class).single();
    }

    private static long engineTables(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from act_ge_property")
                .query(Long.class)
                .single();
    }
}
