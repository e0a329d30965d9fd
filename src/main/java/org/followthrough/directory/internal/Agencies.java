package org.followthrough.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Agencies {

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Agency agency) {
        jdbc.sql("insert into agency (id, name) values (?, ?)")
                .params(agency.id().value(), agency.name())
                .update();
    }

    List<Agency> all() {
        return jdbc.sql("select id, name from agency order by name")
                .query(Agencies::read)
                .list();
    }

    Optional<Agency> find(AgencyId id) {
        return jdbc.sql("select id, name from agency where id = ?")
                .param(id.value())
                .query(Agencies::read)
                .optional();
    }

    boolean anyNamed(String name) {
        return jdbc.sql("select count(*) from agency where lower(name) = lower(?)")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Agency read(ResultSet row, int number) throws SQLException {
        return new Agency(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
