package org.followthrough.directory.internal;

import java.util.List;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Membership;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Membership membership) {
        jdbc.sql("insert into group_member (group_id, person_id) values (?, ?)")
                .params(membership.group().value(), membership.person().value())
                .update();
    }

    /** @return whether there was such a membership */
    boolean remove(Membership membership) {
        return jdbc.sql("delete from group_member where group_id = ? and person_id = ?")
                        .params(membership.group().value(), membership.person().value())
                        .update()
                > 0;
    }

    boolean holds(Membership membership) {
        return jdbc.sql("select count(*) from group_member where group_id = ? and person_id = ?")
                        .params(membership.group().value(), membership.person().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Membership> of(PersonId person) {
        return jdbc.sql("select group_id from group_member where person_id = ? order by group_id")
                .param(person.value())
                .query((row, n) -> new Membership(new GroupId(row.getObject("group_id", UUID.class)), person))
                .list();
    }

    /** Active people who were put on the group, and who chair it. */
    List<Person> of(GroupId group) {
        return jdbc.sql("select " + People.COLUMNS + """
                         from person p
                        where p.active and p.id in (
                            select person_id from group_member where group_id = :group
                            union all
                            select person_id from seat where group_id = :group and kind = 'GROUP_CHAIR')
                        order by p.full_name, p.id
                        """)
                .param("group", group.value())
                .query(People::read)
                .list();
    }
}
