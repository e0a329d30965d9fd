package org.followthrough.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.ChaseHeld;
import org.followthrough.notification.Holds;
import org.followthrough.shared.Ids;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class HeldRungs implements Holds, UnloadingPart {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldRungs(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What of these leaves now: the rest is held, also what goes to somebody in place of others. */
    List<Notice> leaving(List<Notice> waiting) {
        if (waiting.isEmpty()) return waiting;
        List<Held> held = inForce();
        return waiting.stream()
                .filter(notice -> held.stream().noneMatch(each -> holds(each, notice)))
                .toList();
    }

    private static boolean holds(Held held, Notice notice) {
        return held.answer().value().equals(notice.subject())
                && held.dateVersion() == notice.dateVersion()
                && (notice.rung().equals(held.rung()) || notice.rung().equals(OnLadder.GAP + held.rung()));
    }

    @Override
    public List<Held> inForce() {
        return jdbc.sql("select * from chase_hold where released_at is null and until_on > ? order by held_at, id")
                .param(London.today(clock))
                .query(HeldRungs::held)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome hold(
            AnswerId answer, int dateVersion, String rung, String reason, @Nullable LocalDate until, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        if (reason.isBlank()) return Outcome.refused("reason", "Say why it is held.");
        if (reason.length() > 2000) return Outcome.refused("reason", "The reason can have at most 2000 characters.");
        LocalDate today = London.today(clock);
        if (until == null) return Outcome.refused("until", "Enter a real date, such as 31 3 2027.");
        if (!until.isAfter(today)) return Outcome.refused("until", "The day must lie ahead.");
        if (until.isAfter(today.plusDays(MOST_DAYS)))
            return Outcome.refused("until", "A mail can be held for at most " + MOST_DAYS + " days.");
        boolean already = inForce().stream()
                .anyMatch(each -> each.answer().equals(answer)
                        && each.dateVersion() == dateVersion
                        && each.rung().equals(rung));
        if (already) return Outcome.refused("This is held already.");
        jdbc.sql("""
                        insert into chase_hold (id, answer_id, date_version, rung, reason, until_on, held_by, held_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        answer.value(),
                        dateVersion,
                        rung,
                        reason.strip(),
                        until,
                        viewer.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ChaseHeld(
                "chase-held", answer, viewer.id(), Map.of("reason", reason.strip(), "until", until.toString())));
        return Outcome.done();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome release(UUID id, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        Held held = inForce().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        if (held == null) {
            if (!isKnown(id)) throw new NotVisible();
            return Outcome.refused("This is not held any more.");
        }
        jdbc.sql("update chase_hold set released_by = ?, released_at = ? where id = ? and released_at is null")
                .params(viewer.id().value(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        events.publishEvent(new ChaseHeld("chase-released", held.answer(), viewer.id(), Map.of()));
        return Outcome.done();
    }

    private boolean isKnown(UUID id) {
        return jdbc.sql("select id from chase_hold where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        answers.forEach(answer -> jdbc.sql("delete from chase_hold where answer_id = ?")
                .param(answer.value())
                .update());
        return Set.of();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                row.getObject("id", UUID.class),
                new AnswerId(row.getObject("answer_id", UUID.class)),
                row.getInt("date_version"),
                row.getString("rung"),
                row.getString("reason"),
                row.getObject("until_on", LocalDate.class),
                new PersonId(row.getObject("held_by", UUID.class)),
                row.getObject("held_at", OffsetDateTime.class).toInstant());
    }
}
