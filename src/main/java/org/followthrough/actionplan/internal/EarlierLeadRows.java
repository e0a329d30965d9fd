package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.EarlierLead;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class EarlierLeadRows {

    private final JdbcTemplate jdbc;

    EarlierLeadRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(AnswerId answer, EarlierLead lead) {
        jdbc.update(
                "insert into earlier_lead (id, answer_id, person_id, until_at, reason, ended_by) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                answer.value(),
                lead.person().value(),
                lead.until().atOffset(ZoneOffset.UTC),
                lead.reason(),
                lead.by().value());
    }

    List<EarlierLead> of(AnswerId answer) {
        return jdbc.query(
                "select * from earlier_lead where answer_id = ? order by until_at, id",
                EarlierLeadRows::read,
                answer.value());
    }

    private static EarlierLead read(ResultSet row, int n) throws SQLException {
        return new EarlierLead(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("until_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                new PersonId(row.getObject("ended_by", UUID.class)));
    }
}
