package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.review.RecommendationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class InPrintRows implements PlansInPrint {

    private static final String SELECT = """
            select id, recommendation_id, wording, section, theme, lesson, printed_reference, printed_shade, printed_rating
            from plan_action where
            """;

    private final JdbcClient jdbc;

    InPrintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActionId, ActionInPrint> actions(PlanId plan) {
        return jdbc.sql(SELECT + "plan_id = ?").param(plan.value()).query(InPrintRows::read).list().stream()
                .collect(Collectors.toMap(ActionInPrint::action, Function.identity()));
    }

    @Override
    public Optional<ActionInPrint> action(ActionId action) {
        return jdbc.sql(SELECT + "id = ?")
                .param(action.value())
                .query(InPrintRows::read)
                .optional();
    }

    private static ActionInPrint read(ResultSet row, int n) throws SQLException {
        UUID recommendation = row.getObject("recommendation_id", UUID.class);
        return new ActionInPrint(
                new ActionId(row.getObject("id", UUID.class)),
                recommendation == null ? null : new RecommendationId(recommendation),
                row.getString("wording"),
                new InPrint(
                        row.getString("section"),
                        row.getString("theme"),
                        row.getString("lesson"),
                        row.getString("printed_reference"),
                        row.getString("printed_shade")),
                row.getString("printed_rating"));
    }
}
