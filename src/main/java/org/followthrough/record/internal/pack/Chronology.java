package org.followthrough.record.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.audit.AuditEntry;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;

/** All that happened, plan by plan and action by action. */
final class Chronology {

    private Chronology() {}

    static Table of(Packed packed, Happenings happenings) {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfPlan plan : packed.plans())
            for (AuditEntry entry : plan.happened())
                rows.add(happenings.row("Plan " + plan.plan().prefix(), entry, null));
        for (Packed.OfAnswer answer : packed.answers())
            for (AuditEntry entry : answer.happened())
                rows.add(happenings.row(answer.action().named(), entry, answer.action()));
        for (Packed.OfMeasure measure : packed.measures())
            for (AuditEntry entry : measure.happened())
                rows.add(happenings.row("Impact of " + measure.statement().named(), entry, null));
        return Sheets.table("Chronology", rows, "Action", "=Day", "What happened", "Who, by role", "Details");
    }
}
