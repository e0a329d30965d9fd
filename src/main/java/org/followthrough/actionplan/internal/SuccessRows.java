package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuccessRows implements SuccessStatements {

    private final JdbcClient jdbc;
    private final Clock clock;

    SuccessRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<SuccessId> of(AnswerId answer) {
        return jdbc.sql("""
                        select x.success_statement_id from answer a join plan_action x on x.id = a.action_id
                        where a.id = ? and x.success_statement_id is not null
                        """).param(answer.value()).query(UUID.class).optional().map(SuccessId::new);
    }

    @Override
    public Optional<SuccessStatement> find(SuccessId id) {
        return jdbc.sql("select plan_id, wording from success_statement where id = ?")
                .param(id.value())
                .query((row, n) -> new SuccessStatement(
                        id, new PlanId(row.getObject("plan_id", UUID.class)), row.getString("wording"), covers(id)))
                .optional()
                .filter(statement -> !statement.covers().isEmpty());
    }

    private List<ActionView> covers(SuccessId id) {
        return jdbc.sql(ActionRows.SELECT + " where x.success_statement_id = ? order by x.listed, a.id")
                .param(id.value())
                .query(ActionRows::view)
                .list();
    }

    @Override
    public List<SuccessId> of(PlanId plan) {
        return jdbc
                .sql("select id from success_statement where plan_id = ? order by id")
                .param(plan.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(SuccessId::new)
                .toList();
    }

    @Override
    public void shown(SuccessId id, ImpactResult result, boolean selfAssessed) {
        jdbc.sql("update success_statement set impact_result = ?, impact_self_assessed = ?, impact_at = ? where id = ?")
                .params(result.name(), selfAssessed, clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }
}
