package org.followthrough.directory.internal;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what permission is decided on in one statement, because every request needs it. */
@Repository
class Viewers {

    private static final String ONE_PERSON = """
            select p.full_name, p.agency_id as home, place.kind, place.agency_id, place.group_id
            from person p
            left join (
                select person_id, kind, agency_id, group_id from seat
                union all
                select person_id, 'MEMBER', cast(null as uuid), group_id from group_member) place
            on place.person_id = p.id
            where p.id = :id and p.active
            """;

    private final JdbcClient jdbc;

    Viewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Viewer> find(PersonId id) {
        List<Row> rows = jdbc.sql(ONE_PERSON)
                .param("id", id.value())
                .query((row, number) -> new Row(
                        row.getString("full_name"),
                        row.getObject("home", UUID.class),
                        row.getString("kind"),
                        row.getObject("agency_id", UUID.class),
                        row.getObject("group_id", UUID.class)))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(viewer(id, rows));
    }

    private static Viewer viewer(PersonId id, List<Row> rows) {
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
        return new Viewer(id, any.fullName(), home, seats, groups, chaired, executiveOf);
    }

    /** One seat or membership; of somebody with neither there is one row without a kind. */
    private record Row(
            String fullName,
            @Nullable UUID home,
            @Nullable String kind,
            @Nullable UUID agency,
            @Nullable UUID group) {

        boolean isMember() {
            return "MEMBER".equals(kind);
        }

        boolean holds(Seat seat) {
            return seat.name().equals(kind);
        }

        Optional<Seat> seat() {
            return kind == null || isMember() ? Optional.empty() : Optional.of(Seat.valueOf(kind));
        }

        Optional<GroupId> inGroup() {
            return Optional.ofNullable(group).map(GroupId::new);
        }

        Optional<AgencyId> ofAgency() {
            return Optional.ofNullable(agency).map(AgencyId::new);
        }
    }
}
