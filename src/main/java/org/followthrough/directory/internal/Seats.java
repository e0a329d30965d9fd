package org.followthrough.directory.internal;

import java.util.List;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Seats {

    private static final String SAME = """
            kind = :kind and person_id = :person
            and agency_id is not distinct from :agency and group_id is not distinct from :group
            """;

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SeatHeld held) {
        bind("insert into seat (kind, person_id, agency_id, group_id) values (:kind, :person, :agency, :group)", held)
                .update();
    }

    /** @return whether it was held */
    boolean remove(SeatHeld held) {
        return bind("delete from seat where " + SAME, held).update() > 0;
    }

    boolean holds(SeatHeld held) {
        return bind("select count(*) from seat where " + SAME, held)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** In the order of their names, those of one name by where they are held. */
    List<SeatHeld> of(PersonId person) {
        return jdbc.sql("select * from seat where person_id = ? order by kind, agency_id, group_id")
                .param(person.value())
                .query((row, n) -> {
                    UUID agency = row.getObject("agency_id", UUID.class);
                    UUID group = row.getObject("group_id", UUID.class);
                    return new SeatHeld(
                            Seat.valueOf(row.getString("kind")),
                            person,
                            agency == null ? null : new AgencyId(agency),
                            group == null ? null : new GroupId(group));
                })
                .list();
    }

    List<Person> holders(Seat seat) {
        return holders(seat, null, null);
    }

    List<Person> holders(Seat seat, AgencyId agency) {
        return holders(seat, agency.value(), null);
    }

    List<Person> holders(Seat seat, GroupId group) {
        return holders(seat, null, group.value());
    }

    private List<Person> holders(Seat seat, @Nullable UUID agency, @Nullable UUID group) {
        return jdbc.sql("select " + People.COLUMNS + """
                         from seat s join person p on p.id = s.person_id
                        where p.active and s.kind = :kind
                        and s.agency_id is not distinct from :agency and s.group_id is not distinct from :group
                        order by p.full_name, p.id
                        """)
                .param("kind", seat.name())
                .param("agency", agency)
                .param("group", group)
                .query(People::read)
                .list();
    }

    /** Whether, were this person gone, a business manager who can sign in would be left. */
    boolean managedWithout(PersonId person) {
        return jdbc.sql("""
                                select count(*) from seat s join person p on p.id = s.person_id
                                where s.kind = 'BUSINESS_MANAGER' and p.active and p.password_hash is not null
                                and p.id <> ?
                                """).param(person.value()).query(Long.class).single() > 0;
    }

    private StatementSpec bind(String sql, SeatHeld held) {
        AgencyId agency = held.agency();
        GroupId group = held.group();
        return jdbc.sql(sql)
                .param("kind", held.seat().name())
                .param("person", held.person().value())
                .param("agency", agency == null ? null : agency.value())
                .param("group", group == null ? null : group.value());
    }
}
