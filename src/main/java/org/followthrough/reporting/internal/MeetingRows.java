package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.BoardMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings of the executive and of its groups. */
@Repository
class MeetingRows {

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BoardMeeting> from(LocalDate day) {
        return jdbc.sql("select * from board_meeting where held_on >= ? order by held_on, id")
                .param(day)
                .query((row, n) -> meeting(row))
                .list();
    }

    /** The first of a group's meetings that are held after {@code over} and not after {@code last}. */
    Optional<BoardMeeting> first(GroupId group, LocalDate over, LocalDate last) {
        return jdbc
                .sql("""
                        select * from board_meeting where group_id = :group and held_on > :over and held_on <= :last
                        order by held_on
                        """)
                .param("group", group.value())
                .param("over", over)
                .param("last", last)
                .query((row, n) -> meeting(row))
                .list()
                .stream()
                .findFirst();
    }

    private static BoardMeeting meeting(java.sql.ResultSet row) throws java.sql.SQLException {
        return new BoardMeeting(
                row.getObject("id", UUID.class),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("papers_on", LocalDate.class));
    }

    boolean exists(GroupId group, LocalDate heldOn) {
        return jdbc.sql("select count(*) from board_meeting where group_id = ? and held_on = ?")
                        .params(group.value(), heldOn)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(BoardMeeting meeting, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into board_meeting (id, group_id, held_on, papers_on, added_at, added_by)
                        values (:id, :group, :held, :papers, :now, :by)
                        """)
                .param("id", meeting.id())
                .param("group", meeting.group().value())
                .param("held", meeting.heldOn())
                .param("papers", meeting.papersOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from board_meeting where id = ?").param(id).update() == 1;
    }
}
