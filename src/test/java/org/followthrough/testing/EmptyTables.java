package org.followthrough.testing;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Empties every table of ours and the engine's running and past instances. Models stay deployed, and with them what the
 * engine notes about the jobs in them (act_ru_jobdef); locks stay, because the lock provider remembers that it has made
 * their rows and never makes them again (shedlock).
 */
class EmptyTables {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
              and lower(table_name) not in ('flyway_schema_history', 'act_ru_jobdef', 'shedlock')
              and (lower(table_name) not like 'act^_%' escape '^'
                   or lower(table_name) like 'act^_ru^_%' escape '^'
                   or lower(table_name) like 'act^_hi^_%' escape '^')
            """;

    private final JdbcTemplate jdbc;
    private final TestDatabases.Vendor vendor;

    EmptyTables(JdbcTemplate jdbc, @Value("${test.database:H2}") TestDatabases.Vendor vendor) {
        this.jdbc = jdbc;
        this.vendor = vendor;
    }

    void empty() {
        List<String> tables = jdbc.queryForList(TABLES, String.class);
        if (vendor == TestDatabases.Vendor.POSTGRESQL) {
            jdbc.execute("truncate table " + String.join(", ", tables) + " cascade");
            return;
        }
        jdbc.execute("set referential_integrity false");
        tables.forEach(table -> jdbc.execute("truncate table " + table));
        jdbc.execute("set referential_integrity true");
    }
}
