package org.followthrough.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.DeputyshipId;
import org.followthrough.directory.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deputies whose last day is not over and who were not ended, both being active. */
@Repository
class DeputyRows {

    private static final String OPEN = """
            select d.id, d.person_id, d.deputy_id, d.from_on, d.until_on from deputy d
            join person p on p.id = d.person_id
            join person s on s.id = d.deputy_id
            where d.ended_at is null and d.until_on >= :today and p.active and s.active
            """;
    private static final String ORDER = " order by d.from_on, d.id";

    private final JdbcClient jdbc;

    DeputyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deputyship> of(PersonId person, LocalDate today) {
        return one(" and d.person_id = :who", person.value(), today);
    }

    List<Deputyship> standingIn(PersonId deputy, LocalDate today) {
        return one(" and d.deputy_id = :who", deputy.value(), today);
    }

    Optional<Deputyship> find(DeputyshipId id, LocalDate today) {
        return one(" and d.id = :who", id.value(), today).stream().findFirst();
    }

    private List<Deputyship> one(String also, UUID who, LocalDate today) {
        return jdbc.sql(OPEN + also + ORDER)
                .param("today", today)
                .param("who", who)
                .query(DeputyRows::read)
                .list();
    }

    List<Deputyship> all(LocalDate today) {
        return jdbc.sql(OPEN + ORDER)
                .param("today", today)
                .query(DeputyRows::read)
                .list();
    }

    /** Keeps others from naming a deputy of the same person until the transaction ends. */
    void hold(PersonId person) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .list();
    }

    void add(Deputyship named, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into deputy (id, person_id, deputy_id, from_on, until_on, named_by, named_at)
                        values (:id, :person, :deputy, :from, :until, :by, :now)
                        """)
                .param("id", named.id().value())
                .param("person", named.person().value())
                .param("deputy", named.deputy().value())
                .param("from", named.from())
                .param("until", named.until())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false where it was ended already */
    boolean end(DeputyshipId id, PersonId by, Instant now) {
        return jdbc.sql("update deputy set ended_at = :now, ended_by = :by where id = :id and ended_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Deputyship read(ResultSet row, int n) throws SQLException {
        return new Deputyship(
                new DeputyshipId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("deputy_id", UUID.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }
}
