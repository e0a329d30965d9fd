package org.followthrough.actionplan.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class ContributorRows {

    private final JdbcTemplate jdbc;

    ContributorRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> of(AnswerId answer) {
        return jdbc
                .queryForList(
                        "select person_id from answer_contributor where answer_id = ? order by named_at, person_id",
                        UUID.class,
                        answer.value())
                .stream()
                .map(PersonId::new)
                .toList();
    }

    List<ActionView> contributedToBy(PersonId person) {
        return jdbc.query(
                ActionRows.SELECT
                        + " where a.id in (select answer_id from answer_contributor where person_id = ?)"
                        + ActionRows.ORDER,
                ActionRows::view,
                person.value());
    }

    void add(AnswerId answer, PersonId person, PersonId by, Instant now) {
        jdbc.update(
                "insert into answer_contributor (answer_id, person_id, named_by, named_at) values (?, ?, ?, ?)",
                answer.value(),
                person.value(),
                by.value(),
                now.atOffset(ZoneOffset.UTC));
    }

    void remove(AnswerId answer, PersonId person) {
        jdbc.update(
                "delete from answer_contributor where answer_id = ? and person_id = ?", answer.value(), person.value());
    }
}
