package org.followthrough.assurance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.assurance.NewReference;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.Reference.Kind;
import org.followthrough.assurance.Reference.Marking;
import org.followthrough.assurance.References;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Ids;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ReferenceRows implements References {

    private static final int MOST = 20;

    private final JdbcTemplate jdbc;
    private final ActionPlans plans;
    private final Clock clock;

    ReferenceRows(JdbcTemplate jdbc, ActionPlans plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Reference> of(AnswerId answer, Viewer viewer) {
        boolean delivers = plans.answer(answer, viewer)
                .filter(action -> action.isDeliveredBy(viewer))
                .isPresent();
        return jdbc
                .query(
                        "select * from evidence_reference where answer_id = ? order by round desc nulls first, added_at, id",
                        ReferenceRows::reference,
                        answer.value())
                .stream()
                .filter(each -> each.round() != null || delivers)
                .toList();
    }

    @Override
    public Outcome add(AnswerId answer, NewReference given, Viewer viewer) {
        asked(answer, viewer);
        Map<String, String> wrong = given.sentences(London.today(clock));
        Kind kind = given.kind();
        LocalDate shownOn = given.shownOn();
        if (!wrong.isEmpty() || kind == null || shownOn == null) return new Outcome.Refused(wrong);
        if (of(answer, viewer).stream().filter(each -> each.round() == null).count() >= MOST)
            return Outcome.refused("At most " + MOST + " links and things seen can be sent at once.");
        boolean seen = kind == Kind.SEEN;
        jdbc.update(
                """
                insert into evidence_reference (id, answer_id, kind, what, link, seen_by, seen_at, shown_on, marking,
                    added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                answer.value(),
                kind.name(),
                given.what(),
                seen ? "" : given.link(),
                seen ? given.seenBy() : "",
                seen ? given.seenAt() : "",
                shownOn,
                given.marking().name(),
                viewer.inPerson().value(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return Outcome.done();
    }

    @Override
    public void remove(AnswerId answer, UUID reference, Viewer viewer) {
        asked(answer, viewer);
        jdbc.update(
                "delete from evidence_reference where id = ? and answer_id = ? and round is null",
                reference,
                answer.value());
    }

    @Override
    public void send(AnswerId answer) {
        jdbc.update("""
                update evidence_reference
                set round = (select max(r.round) from evidence_round r where r.answer_id = ?)
                where answer_id = ? and round is null
                """, answer.value(), answer.value());
    }

    private void asked(AnswerId answer, Viewer viewer) {
        ActionView action = plans.answer(answer, viewer).orElseThrow(NotVisible::new);
        if (!action.isDeliveredBy(viewer) || action.state() != AnswerState.DELIVERING) throw new NotVisible();
    }

    private static Reference reference(ResultSet row, int n) throws SQLException {
        return new Reference(
                row.getObject("id", UUID.class),
                row.getObject("round", Integer.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("link"),
                row.getString("seen_by"),
                row.getString("seen_at"),
                row.getObject("shown_on", LocalDate.class),
                Marking.valueOf(row.getString("marking")),
                new PersonId(row.getObject("added_by", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
