package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.Ending;
import org.followthrough.directory.PersonId;
import org.followthrough.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers held for change. A change that meets another one loses the race and is run again as a whole. */
@Repository
class Answers {

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final Clock clock;

    Answers(JdbcClient jdbc, JdbcTemplate plain, Clock clock) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.clock = clock;
    }

    Optional<Answer> hold(AnswerId id) {
        return jdbc.sql(ActionRows.SELECT + " where a.id = ?")
                .param(id.value())
                .query(ActionRows::held)
                .optional();
    }

    /** The action of any plan that people call so; empty where there is none, or it has ended too. */
    Optional<ActionId> standing(String reference) {
        return jdbc.sql("""
                        select x.id from plan_action x
                        where upper(x.reference) = upper(?)
                          and exists (select 1 from answer a where a.action_id = x.id and a.state <> 'ENDED')
                        """)
                .param(reference)
                .query((row, n) -> new ActionId(row.getObject("id", UUID.class)))
                .optional();
    }

    boolean agreedAtMeeting(AnswerId id) {
        return jdbc.sql("select agreed_at_meeting from answer where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    List<ActionView> ledBy(PersonId lead) {
        return jdbc.sql(ActionRows.SELECT + " where a.person_id = ?" + ActionRows.ORDER)
                .param(lead.value())
                .query(ActionRows::view)
                .list();
    }

    /** Who sent the newest evidence in person; empty where none of ours did. */
    Optional<PersonId> sentBy(AnswerId id) {
        return jdbc.sql("select sent_by from answer where id = ? and sent_by is not null")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** @param by null where it came in from outside and was only recorded */
    void sent(AnswerId id, @Nullable PersonId by) {
        plain.update("update answer set sent_by = ? where id = ?", by == null ? null : by.value(), id.value());
    }

    /** @param event what was done, kept beside the answer as its last change */
    void save(Answer answer, ActionEvent event) {
        PersonId by = event.by();
        Circumstances now = answer.circumstances;
        Aside aside = now.aside();
        Ending ending = now.ending();
        ActionId successor = ending == null ? null : ending.successor();
        int saved = plain.update(
                """
                update answer
                set state = ?, person_id = ?, agency_id = ?, assuring_group_id = ?, declined_reason = ?,
                    deadline_kind = ?, due_from = ?, due_on = ?, first_due_on = ?, date_version = ?, times_changed = ?,
                    delivered_at = ?, closed_at = ?, date_asked = ?, aside_kind = ?, aside_review_on = ?,
                    aside_reason = ?, aside_approved = ?, aside_since = ?, ending_kind = ?, ending_reason = ?,
                    ending_approved = ?, ending_successor = ?, last_what = ?, last_by = ?, last_at = ?, version = version + 1
                where id = ? and version = ?
                """,
                answer.state.name(),
                answer.person == null ? null : answer.person.value(),
                answer.agency == null ? null : answer.agency.value(),
                answer.assuringGroup.value(),
                answer.declinedReason,
                answer.deadline.kind().name(),
                answer.deadline.from(),
                answer.deadline.due(),
                answer.firstDue,
                answer.dateVersion,
                answer.timesChanged,
                answer.deliveredAt == null ? null : answer.deliveredAt.atOffset(ZoneOffset.UTC),
                answer.closedAt == null ? null : answer.closedAt.atOffset(ZoneOffset.UTC),
                now.dateAsked(),
                aside == null ? null : aside.kind().name(),
                aside == null ? null : aside.reviewOn(),
                aside == null ? null : aside.reason(),
                aside == null ? null : aside.approvedBy(),
                aside == null ? null : aside.since().atOffset(ZoneOffset.UTC),
                ending == null ? null : ending.kind().name(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.approvedBy(),
                successor == null ? null : successor.value(),
                event.what(),
                by == null ? null : by.value(),
                clock.instant().atOffset(ZoneOffset.UTC),
                answer.before().answer().value(),
                answer.version);
        if (saved == 0) throw new LostRace("Answer " + answer.before().answer() + " was changed by somebody else");
    }

    /** What is printed of its deadline; the day that holds is another matter. */
    void reprint(AnswerId id, @Nullable String printed) {
        plain.update("update answer set printed_deadline = ? where id = ?", printed, id.value());
    }

    void recordDate(Answer answer, DateChange.Cause cause, @Nullable String reason, PersonId by) {
        LocalDate due = answer.deadline.due();
        plain.update(
                "insert into date_change (answer_id, date_version, due_on, cause, reason, set_by, set_at) values (?, ?, ?, ?, ?, ?, ?)",
                answer.before().answer().value(),
                answer.dateVersion,
                due,
                cause.name(),
                reason,
                by.value(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
