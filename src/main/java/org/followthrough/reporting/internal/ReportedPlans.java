package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.Quarter;
import org.followthrough.shared.London;
import org.followthrough.workflow.LostRace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A plan that stands in a report, or of which leads were asked for a line of progress, stays. */
@Repository
class ReportedPlans implements UnloadingPart {

    private final JdbcClient jdbc;

    ReportedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return frozenWith(plan).or(() -> asked(answers));
    }

    private Optional<String> frozenWith(PlanView plan) {
        return jdbc
                .sql("select period, frozen_at from report where frozen_at >= :loaded order by frozen_at")
                .param("loaded", plan.loadedAt().atOffset(ZoneOffset.UTC))
                .query((row, n) -> report(row.getString("period")) + " was frozen with it on "
                        + day(row.getObject("frozen_at", OffsetDateTime.class)) + ".")
                .list()
                .stream()
                .findFirst();
    }

    private Optional<String> asked(List<AnswerId> answers) {
        if (answers.isEmpty()) return Optional.empty();
        return jdbc
                .sql("""
                        select r.period, a.asked_at from report_ask a join report r on r.id = a.report_id
                        where a.answer_id in (:answers) order by a.asked_at desc
                        """)
                .param("answers", answers.stream().map(AnswerId::value).toList())
                .query((row, n) -> report(row.getString("period")) + " asked its leads for a line of progress on "
                        + day(row.getObject("asked_at", OffsetDateTime.class)) + ".")
                .list()
                .stream()
                .findFirst();
    }

    private static String report(String period) {
        return "The report for " + Quarter.named(period).label();
    }

    private static String day(OffsetDateTime moment) {
        Instant at = moment.toInstant();
        return London.inWords(London.dateOf(at));
    }

    /** Whoever is freezing a report is waited for, and then asked again. */
    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        jdbc.sql("select id from report where state = 'OPEN' order by id for update")
                .query(UUID.class)
                .list();
        if (done(plan, answers).isPresent()) throw new LostRace("A report came to contain the plan " + plan.prefix());
        return Set.of();
    }
}
