package org.followthrough.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Groups {

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Group group) {
        String kind = group.kind().name();
        jdbc.sql("insert into board_group (id, name, kind, only_one) values (:id, :name, :kind, :onlyOne)")
                .param("id", group.id().value())
                .param("name", group.name())
                .param("kind", kind)
                .param("onlyOne", group.kind().onlyOne() ? kind : null)
                .update();
    }

    List<Group> all() {
        return jdbc.sql("select id, name, kind from board_group order by name")
                .query(Groups::read)
                .list();
    }

    Optional<Group> find(GroupId id) {
        return jdbc.sql("select id, name, kind from board_group where id = ?")
                .param(id.value())
                .query(Groups::read)
                .optional();
    }

    /** The one group of a kind of which there may be one. */
    Optional<Group> only(Group.Kind kind) {
        return jdbc.sql("select id, name, kind from board_group where only_one = ?")
                .param(kind.name())
                .query(Groups::read)
                .optional();
    }

    boolean anyNamed(String name) {
        return jdbc.sql("select count(*) from board_group where lower(name) = lower(?)")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Group read(ResultSet row, int number) throws SQLException {
        return new Group(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Group.Kind.valueOf(row.getString("kind")));
    }
}
