package org.followthrough.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.Followthrough;
import org.followthrough.directory.internal.TestDirectory;
import org.followthrough.testing.TestDatabases;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application in a process of its own, without anything of the tests', as an installation starts it. */
class StartUpTest {

    private static final String SECRET = "--followthrough.secret=kept-in-a-safe-and-nowhere-else-at-all";
    private static final List<String> REST = List.of(
            "--server.port=0",
            "--followthrough.base-url=https://followthrough.example",
            "--spring.mail.host=127.0.0.1");

    @TempDir
    Path folder;

    @Test
    void without_a_secret_it_stops_before_it_begins_and_says_what_to_set() throws Exception {
        Ended ended = start();
        assertThat(ended.code()).isNotZero();
        assertThat(ended.words())
                .contains("The installation's secret is missing")
                .contains("followthrough.secret   (FOLLOWTHROUGH_SECRET)")
                .doesNotContain("at org.followthrough");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_database_in_which_the_demo_ran_is_refused() throws Exception {
        Ended ended = start(SECRET, "--spring.datasource.url=" + databaseOfADemo());
        assertThat(ended.code()).isNotZero();
        assertThat(ended.words())
                .contains("This database holds the demo's people")
                .contains("spring.datasource.url");
    }

    private static String databaseOfADemo() {
        HikariDataSource database = (HikariDataSource) TestDatabases.postgres();
        Partnership real = TestPartnership.partnership();
        TestDirectory.in(database)
                .founding()
                .found(new Partnership(
                        real.agencies(), real.groups(), real.people(), real.memberships(), real.seats(), true));
        return database.getJdbcUrl();
    }

    private Ended start(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                withoutTests(),
                Followthrough.class.getName()));
        command.addAll(REST);
        Stream.of(more).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), words);
    }

    private static String withoutTests() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Ended(int code, String words) {}
}
