package org.followthrough.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class People {

    static final String COLUMNS = "p.id, p.full_name, p.email, p.agency_id, p.active";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NewPerson person, boolean fictional) {
        AgencyId agency = person.agency();
        PasswordHash password = person.password();
        jdbc.sql("""
                        insert into person (id, full_name, email, username, agency_id, password_hash, active, demo)
                        values (:id, :name, :email, :username, :agency, :password, true, :fictional)
                        """)
                .param("id", person.id().value())
                .param("name", person.fullName())
                .param("email", person.email())
                .param("username", person.username())
                .param("agency", agency == null ? null : agency.value())
                .param("password", password == null ? null : password.value())
                .param("fictional", fictional)
                .update();
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from person p where p.id = ?")
                .param(id.value())
                .query(People::read)
                .optional();
    }

    List<Person> active() {
        return jdbc.sql("select " + COLUMNS + " from person p where p.active order by p.full_name, p.id")
                .query(People::read)
                .list();
    }

    boolean anyWithEmail(String email) {
        return any("select count(*) from person where email = ?", email);
    }

    boolean anyWithUsername(@Nullable String username) {
        return username != null && any("select count(*) from person where username = ?", username);
    }

    boolean any() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() > 0;
    }

    private boolean any(String counting, Object by) {
        return jdbc.sql(counting).param(by).query(Long.class).single() > 0;
    }

    /** @return whether anything changed */
    boolean activate(PersonId id, boolean active) {
        return jdbc.sql("update person set active = :active where id = :id and active <> :active")
                        .param("id", id.value())
                        .param("active", active)
                        .update()
                == 1;
    }

    /** @return false where there is no such person */
    boolean setPassword(PersonId id, PasswordHash password) {
        return jdbc.sql("update person set password_hash = ? where id = ?")
                        .params(password.value(), id.value())
                        .update()
                == 1;
    }

    static Person read(ResultSet row, int number) throws SQLException {
        UUID agency = row.getObject("agency_id", UUID.class);
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("email"),
                agency == null ? null : new AgencyId(agency),
                row.getBoolean("active"));
    }
}
