package org.followthrough.actionplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Answers beside an action's first one. */
@Repository
class AskedRows {

    /** What is kept about a body beside its answer. */
    record Kept(@Nullable String contact, @Nullable LocalDate askedOn) {}

    private final JdbcTemplate jdbc;

    AskedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The only answer until now is told from the others by its body's name. */
    void name(AnswerId answer, String body) {
        jdbc.update("update answer set body = ? where id = ? and body is null", body, answer.value());
    }

    /** The only answer until now is one of a body outside. */
    void outside(AnswerId answer, String body, LocalDate askedOn) {
        jdbc.update(
                "update answer set body = ?, external = true, asked_on = ?, agreed_at_meeting = true where id = ?",
                body,
                askedOn,
                answer.value());
    }

    void insert(ActionView answer, boolean agreed, Kept kept, PersonId by) {
        jdbc.update(
                """
                insert into answer (id, action_id, state, person_id, agency_id, assuring_group_id, agreed_at_meeting,
                    came_in_as, born_overdue, deadline_kind, due_on, first_due_on, date_version, times_changed, started_at,
                    body, external, contact, asked_on, version)
                values (?, ?, ?, ?, ?, ?, ?, 'TO_DO', false, ?, ?, ?, 1, 0, ?, ?, ?, ?, ?, 0)
                """,
                answer.answer().value(),
                answer.id().value(),
                answer.state().name(),
                answer.person() == null ? null : answer.person().value(),
                answer.agency() == null ? null : answer.agency().value(),
                answer.assuringGroup().value(),
                agreed,
                answer.deadline().kind().name(),
                answer.deadline().due(),
                answer.firstDue(),
                answer.startedAt().atOffset(ZoneOffset.UTC),
                answer.circumstances().body(),
                answer.circumstances().external(),
                kept.contact(),
                kept.askedOn());
        insertDate(answer, by, answer.startedAt());
    }

    private void insertDate(ActionView answer, PersonId by, Instant at) {
        jdbc.update(
                "insert into date_change (answer_id, date_version, due_on, cause, set_by, set_at) values (?, 1, ?, ?, ?, ?)",
                answer.answer().value(),
                answer.deadline().due(),
                DateChange.Cause.LOADED.name(),
                by.value(),
                at.atOffset(ZoneOffset.UTC));
    }

    Map<AnswerId, Kept> kept(ActionId action) {
        Map<AnswerId, Kept> kept = new HashMap<>();
        jdbc.query(
                "select id, contact, asked_on from answer where action_id = ?",
                row -> {
                    kept.put(
                            new AnswerId(row.getObject("id", UUID.class)),
                            new Kept(row.getString("contact"), row.getObject("asked_on", LocalDate.class)));
                },
                action.value());
        return kept;
    }
}
