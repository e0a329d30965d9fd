package org.followthrough.directory.internal;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.PasswordHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Active people who have a password, by what they sign in with. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param login an e-mail address or a short login name, in lower case; no name holds an @, so they never clash */
    Optional<Account> find(String login) {
        return jdbc.sql("""
                        select id, password_hash from person
                        where (email = :login or username = :login) and active and password_hash is not null
                        """)
                .param("login", login)
                .query((row, number) -> new Account(
                        new SignedIn(row.getObject("id", UUID.class)),
                        new PasswordHash(row.getString("password_hash"))))
                .optional();
    }

    record Account(SignedIn who, PasswordHash password) {}
}
