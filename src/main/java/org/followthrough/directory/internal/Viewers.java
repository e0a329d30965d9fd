package org.followthrough.directory.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what permission is decided on in one statement, because every request needs it. */
@Repository
class Viewers {

    private static final String ONE_PERSON = """
            select p.full_name, p.agency_id as home, place.kind, place.agency_id, place.group_id, place.other
            from person p
            left join (
                select person_id, kind, agency_id, group_id, cast(null as uuid) as other from seat
                union all
                select person_id, 'MEMBER', cast(null as uuid), group_id, cast(null as uuid) from group_member
                union all
                select deputy_id, 'STANDS_IN', cast(null as uuid), cast(null as uuid), person_id from deputy
                where from_on <= :today and until_on >= :today and ended_at is null) place
            on place.person_id = p.id
            where p.id = :id and p.active
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With those for whom this person stands in today, but not with those for whom they do. */
    Optional<Viewer> find(PersonId id) {
        List<Row> rows = rows(id);
        if (rows.isEmpty()) return Optional.empty();
        List<Viewer> absent = rows.stream()
                .flatMap(row -> row.absent().stream())
                .sorted(Comparator.comparing(PersonId::value))
                .flatMap(each -> alone(each).stream())
                .toList();
        return Optional.of(viewer(id, rows, absent));
    }

    private Optional<Viewer> alone(PersonId id) {
        List<Row> rows = rows(id);
        return rows.isEmpty() ? Optional.empty() : Optional.of(viewer(id, rows, List.of()));
    }

    private List<Row> rows(PersonId id) {
        return jdbc.sql(ONE_PERSON)
                .param("id", id.value())
                .param("today", London.today(clock))
                .query((row, number) -> new Row(
                        row.getString("full_name"),
                        row.getObject("home", UUID.class),
                        row.getString("kind"),
                        row.getObject("agency_id", UUID.class),
                        row.getObject("group_id", UUID.class),
                        row.getObject("other", UUID.class)))
                .list();
    }

    private static Viewer viewer(PersonId id, List<Row> rows, List<Viewer> absent) {
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        Set<GroupId> groups = new HashSet<>();
        Set<GroupId> chaired = new HashSet<>();
        Set<AgencyId> executiveOf = new HashSet<>();
        for (Row row : rows) {
            row.seat().ifPresent(seats::add);
            if (row.isMember() || row.holds(Seat.GROUP_CHAIR)) row.inGroup().ifPresent(groups::add);
            if (row.holds(Seat.GROUP_CHAIR)) row.inGroup().ifPresent(chaired::add);
            if (row.holds(Seat.AGENCY_EXECUTIVE)) row.ofAgency().ifPresent(executiveOf::add);
        }
        Row any = rows.get(0);
        AgencyId home = any.home() == null ? null : new AgencyId(any.home());
        return new Viewer(id, any.fullName(), home, seats, groups, chaired, executiveOf, absent, null);
    }

    /** One seat or membership; of somebody with neither there is one row without a kind. */
    private record Row(
            String fullName,
            @Nullable UUID home,
            @Nullable String kind,
            @Nullable UUID agency,
            @Nullable UUID group,
            @Nullable UUID other) {

        boolean isMember() {
            return "MEMBER".equals(kind);
        }

        boolean holds(Seat seat) {
            return seat.name().equals(kind);
        }

        Optional<Seat> seat() {
            return kind == null || isMember() || other != null ? Optional.empty() : Optional.of(Seat.valueOf(kind));
        }

        Optional<PersonId> absent() {
            return Optional.ofNullable(other).map(PersonId::new);
        }

        Optional<GroupId> inGroup() {
            return Optional.ofNullable(group).map(GroupId::new);
        }

        Optional<AgencyId> ofAgency() {
            return Optional.ofNullable(agency).map(AgencyId::new);
        }
    }
}
