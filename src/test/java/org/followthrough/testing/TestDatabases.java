package org.followthrough.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * New databases for tests, each used by nobody else. One embedded PostgreSQL server runs per JVM, from its first use to
 * the JVM's end. Tests that must hold on both take {@link Vendor} as their parameter.
 *
 * <pre>
 * &#64;ParameterizedTest
 * &#64;EnumSource
 * void an_agency_is_found_again(TestDatabases.Vendor vendor) {
 *     DataSource database = vendor.migrated();
 * </pre>
 */
public final class TestDatabases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    public enum Vendor {
        H2 {
            @Override
            public String emptyUrl() {
                return "jdbc:h2:mem:test" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
            }

            @Override
            public DataSource migrated() {
                return migrate(pool(emptyUrl()));
            }
        },
        POSTGRESQL {
            @Override
            public String emptyUrl() {
                return Server.newDatabase("template1");
            }

            @Override
            public DataSource migrated() {
                return pool(Server.newDatabase(Server.MIGRATED));
            }
        };

        /** Of a new, empty database, user and password included: for an application that migrates by itself. */
        public abstract String emptyUrl();

        /** A new database with every migration in it. */
        public abstract DataSource migrated();
    }

    /** A new H2 database in memory with every migration in it. */
    public static DataSource h2() {
        return Vendor.H2.migrated();
    }

    /** A new PostgreSQL database with every migration in it. */
    public static DataSource postgres() {
        return Vendor.POSTGRESQL.migrated();
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static DataSource migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(javaMigrations())
                .load()
                .migrate();
        return database;
    }

    /** Migrations that the application has as beans: no context runs here, so they are made by hand. */
    private static JavaMigration[] javaMigrations() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaMigration.class));
        return scanner.findCandidateComponents("org.followthrough").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null))
                .map(BeanUtils::instantiateClass)
                .toArray(JavaMigration[]::new);
    }

    /** Started when first asked for; the migrated database is the template that others are copied from. */
    private static final class Server {

        static final String MIGRATED = "migrated";
        private static final EmbeddedPostgres POSTGRES = start();

        static {
            try (HikariDataSource template = pool(newDatabase("template1", MIGRATED))) {
                migrate(template);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        static String newDatabase(String template) {
            return newDatabase(template, "test" + COUNT.incrementAndGet());
        }

        private static synchronized String newDatabase(String template, String name) {
            JdbcClient.create(POSTGRES.getPostgresDatabase())
                    .sql("create database " + name + " template " + template)
                    .update();
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
