package org.followthrough.directory.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.followthrough.directory.Directory;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.Founding;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real directory over a test's database, without an application around it: no transactions of its own.
 *
 * @param published every event published, oldest first
 */
public record TestDirectory(
        Directory directory, Founding founding, DirectoryAdministration administration, List<Object> published) {

    public static TestDirectory in(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        var agencies = new Agencies(jdbc);
        var groups = new Groups(jdbc);
        var people = new People(jdbc);
        var seating = new Seating(new Seats(jdbc), new Memberships(jdbc));
        List<Object> published = new ArrayList<>();
        return new TestDirectory(
                new DirectoryOfRecord(
                        agencies,
                        groups,
                        people,
                        seating,
                        new Viewers(jdbc, Clock.fixed(Instant.parse("2026-01-06T09:00:00Z"), ZoneOffset.UTC))),
                new FoundedDirectory(agencies, groups, people, seating, published::add),
                new AdministeredDirectory(agencies, groups, people, seating, published::add),
                published);
    }
}
