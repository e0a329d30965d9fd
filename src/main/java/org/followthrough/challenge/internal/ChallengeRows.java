package org.followthrough.challenge.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeState;
import org.followthrough.challenge.Challenged;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Challenges with their rounds. */
@Repository
class ChallengeRows {

    private static final String OPEN = "state in ('PUT', 'TO_READ')";

    private final JdbcClient jdbc;

    ChallengeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A challenge without its rounds. */
    record Kept(
            ChallengeId id,
            Challenged about,
            ChallengeState state,
            PersonId by,
            Seat as,
            Instant putAt,
            @Nullable Instant endedAt,
            @Nullable String withdrawnWhy) {}

    record Asked(
            ChallengeId challenge,
            int number,
            String question,
            Instant putAt,
            LocalDate answerBy,
            @Nullable String answer,
            String change,
            @Nullable Instant answeredAt,
            @Nullable PersonId answeredBy) {}

    void add(Kept each) {
        UUID subject = each.about().subject();
        AgencyId agency = each.about().agency();
        jdbc.sql("""
                        insert into challenge (id, kind, plan_id, answer_id, report_id, agency_id, reference, title, said,
                                               state, put_at, put_by, put_as)
                        values (:id, :kind, :plan, :answer, :report, :agency, :reference, :title, :said, 'PUT', :now, :by, :as)
                        """)
                .param("id", each.id().value())
                .param("kind", each.about().kind().name())
                .param("plan", each.about().kind() == Kind.PLAN ? subject : null)
                .param("answer", each.about().kind() == Kind.ACTION ? subject : null)
                .param("report", each.about().kind() == Kind.STATEMENT ? subject : null)
                .param("agency", agency == null ? null : agency.value())
                .param("reference", each.about().reference())
                .param("title", each.about().title())
                .param("said", each.about().said())
                .param("now", utc(each.putAt()))
                .param("by", each.by().value())
                .param("as", each.as().name())
                .update();
    }

    void ask(ChallengeId id, int number, String question, LocalDate answerBy, Instant now) {
        jdbc.sql(
                        "insert into challenge_round (challenge_id, number, question, put_at, answer_by) values (?, ?, ?, ?, ?)")
                .params(id.value(), number, question, utc(now), answerBy)
                .update();
    }

    void answer(ChallengeId id, int number, String answer, String change, PersonId by, Instant now) {
        jdbc.sql("""
                        update challenge_round set answer = :answer, change_words = :change, answered_at = :now, answered_by = :by
                        where challenge_id = :id and number = :number
                        """)
                .param("answer", answer)
                .param("change", change)
                .param("now", utc(now))
                .param("by", by.value())
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    void move(ChallengeId id, ChallengeState state) {
        jdbc.sql("update challenge set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    void end(ChallengeId id, ChallengeState state, @Nullable String why, Instant now) {
        jdbc.sql("update challenge set state = :state, ended_at = :now, withdrawn_why = :why where id = :id")
                .param("state", state.name())
                .param("now", utc(now))
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    /** @return false where it was noted before: the engine may repeat a step */
    boolean noteReminder(ChallengeId id, int number, Instant now) {
        return note("reminded_at", id, number, now);
    }

    /** @return false where it was noted before */
    boolean noteUnitTold(ChallengeId id, int number, Instant now) {
        return note("unit_told_at", id, number, now);
    }

    private boolean note(String column, ChallengeId id, int number, Instant now) {
        return jdbc.sql("update challenge_round set " + column + " = ? where challenge_id = ? and number = ? and "
                                + column + " is null")
                        .params(utc(now), id.value(), number)
                        .update()
                == 1;
    }

    Optional<Kept> find(ChallengeId id) {
        return jdbc.sql("select * from challenge where id = ?")
                .param(id.value())
                .query(ChallengeRows::kept)
                .optional();
    }

    Optional<Kept> hold(ChallengeId id) {
        return jdbc.sql("select * from challenge where id = ? for update")
                .param(id.value())
                .query(ChallengeRows::kept)
                .optional();
    }

    List<Kept> open() {
        return jdbc.sql("select * from challenge where " + OPEN)
                .query(ChallengeRows::kept)
                .list();
    }

    List<Kept> ended(int most) {
        return jdbc.sql("select * from challenge where not (" + OPEN + ") order by ended_at desc, id limit ?")
                .param(most)
                .query(ChallengeRows::kept)
                .list();
    }

    /** @param until the first moment that is too late */
    List<Kept> putBetween(Instant from, Instant until) {
        return jdbc.sql("select * from challenge where put_at >= ? and put_at < ? order by put_at, id")
                .params(utc(from), utc(until))
                .query(ChallengeRows::kept)
                .list();
    }

    List<Kept> of(Kind kind, UUID subject) {
        String column = switch (kind) {
            case PLAN -> "plan_id";
            case ACTION -> "answer_id";
            case STATEMENT -> "report_id";
        };
        return jdbc.sql("select * from challenge where " + column + " = ? order by put_at desc, id")
                .param(subject)
                .query(ChallengeRows::kept)
                .list();
    }

    /** Those put to a plan or to any of its actions, oldest first. */
    List<Kept> under(PlanId plan, List<AnswerId> answers) {
        List<UUID> ids = new ArrayList<>(answers.stream().map(AnswerId::value).toList());
        ids.add(plan.value());
        return jdbc.sql("select * from challenge where plan_id = :plan or answer_id in (:answers) order by put_at, id")
                .param("plan", plan.value())
                .param("answers", ids)
                .query(ChallengeRows::kept)
                .list();
    }

    Map<ChallengeId, List<Asked>> rounds(List<ChallengeId> ids) {
        Map<ChallengeId, List<Asked>> rounds = new HashMap<>();
        if (ids.isEmpty()) return rounds;
        jdbc.sql("select * from challenge_round where challenge_id in (:ids) order by challenge_id, number")
                .param("ids", ids.stream().map(ChallengeId::value).toList())
                .query(ChallengeRows::asked)
                .list()
                .forEach(each -> rounds.computeIfAbsent(each.challenge(), id -> new ArrayList<>())
                        .add(each));
        return rounds;
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        UUID agency = row.getObject("agency_id", UUID.class);
        Kind kind = Kind.valueOf(row.getString("kind"));
        String column = switch (kind) {
            case PLAN -> "plan_id";
            case ACTION -> "answer_id";
            case STATEMENT -> "report_id";
        };
        return new Kept(
                new ChallengeId(row.getObject("id", UUID.class)),
                new Challenged(
                        kind,
                        row.getObject(column, UUID.class),
                        agency == null ? null : new AgencyId(agency),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("said")),
                ChallengeState.valueOf(row.getString("state")),
                new PersonId(row.getObject("put_by", UUID.class)),
                Seat.valueOf(row.getString("put_as")),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                moment(row, "ended_at"),
                row.getString("withdrawn_why"));
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        UUID by = row.getObject("answered_by", UUID.class);
        String change = row.getString("change_words");
        return new Asked(
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                row.getInt("number"),
                row.getString("question"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getString("answer"),
                change == null ? "" : change,
                moment(row, "answered_at"),
                by == null ? null : new PersonId(by));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
