package org.followthrough.intake.internal.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.PlanId;
import org.followthrough.intake.PlanLayout;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how a board had laid its plan out. */
@Component
public class BoardsLayout {

    /** What a column with our references is called in a plan that was taken away. */
    public static final String OUR_REFERENCE = "Our reference";

    /** In characters. */
    private static final int LONGEST = 1_000_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BoardsLayout(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Keeps it in the caller's transaction, in which the plan was loaded or a newer version of it was taken in. What was
     * kept before stays for actions that the newer version does not print.
     *
     * @param loaded for each action of the plan as it now is, in its order, the place ({@link PrintedAction#where}) of the
     *     printed action that it was made of; empty where it was made of none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PlanId plan, PrintedPlan printed, List<String> loaded) {
        BoardsOrder order = of(plan).followedBy(order(printed, loaded));
        String layout = json.writeValueAsString(order);
        if (layout.length() > LONGEST) layout = json.writeValueAsString(order.shortened());
        forget(plan);
        jdbc.sql("insert into plan_layout (plan_id, layout) values (:plan, :layout)")
                .param("plan", plan.value())
                .param("layout", layout)
                .update();
    }

    void forget(PlanId plan) {
        jdbc.sql("delete from plan_layout where plan_id = :plan")
                .param("plan", plan.value())
                .update();
    }

    /** What was printed of each action when the plan was loaded, by the number under which the plan lists it. */
    public Map<Integer, BoardsOrder.Row> printed(PlanId plan) {
        return of(plan).rows();
    }

    BoardsOrder of(PlanId plan) {
        return jdbc.sql("select layout from plan_layout where plan_id = :plan")
                .param("plan", plan.value())
                .query(String.class)
                .optional()
                .map(layout -> json.readValue(layout, BoardsOrder.class))
                .orElse(BoardsOrder.NONE);
    }

    private static BoardsOrder order(PrintedPlan printed, List<String> loaded) {
        List<List<PlanLayout.Heading>> tables =
                printed.layouts().stream().map(PlanLayout::headings).distinct().toList();
        Map<String, Integer> tableOf = new HashMap<>();
        printed.layouts()
                .forEach(layout ->
                        layout.actions().forEach(where -> tableOf.put(where, tables.indexOf(layout.headings()))));
        Map<String, BoardsOrder.Row> printedRows = new HashMap<>();
        for (PrintedAction action : printed.actions())
            printedRows.put(action.where(), BoardsOrder.Row.of(tableOf.getOrDefault(action.where(), -1), action));
        Map<Integer, BoardsOrder.Row> rows = new HashMap<>();
        for (int at = 0; at < loaded.size(); at++) {
            BoardsOrder.Row row = printedRows.get(loaded.get(at));
            if (row != null) rows.put(at + 1, row);
        }
        return new BoardsOrder(tables, rows);
    }
}
