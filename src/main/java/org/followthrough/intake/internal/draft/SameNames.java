package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.document.Printed;

/** Takes whoever was chosen for a printed name wherever else that name is printed and nobody is chosen. */
final class SameNames {

    private static final String SEVERAL = "";

    private final PrintedPlan plan;

    SameNames(PrintedPlan plan) {
        this.plan = plan;
    }

    /** Nothing is taken for a name for which two different ones were chosen. */
    Mends spread(Mends mends) {
        Map<String, String> chosen = chosen(mends);
        List<Mends.Row> rows = new ArrayList<>();
        for (Mends.Row row : mends.actions()) {
            List<String> leads = new ArrayList<>();
            for (String code : row.leads())
                leads.add(code.isEmpty() ? chosen.getOrDefault(name(rows.size(), leads.size()), SEVERAL) : code);
            rows.add(new Mends.Row(leads, row.date(), row.label(), row.done(), row.left()));
        }
        return mends.with(rows);
    }

    private Map<String, String> chosen(Mends mends) {
        Map<String, String> chosen = new HashMap<>();
        for (int row = 0; row < mends.actions().size(); row++) {
            List<String> leads = mends.actions().get(row).leads();
            for (int lead = 0; lead < leads.size(); lead++)
                if (!leads.get(lead).isEmpty())
                    chosen.merge(name(row, lead), leads.get(lead), (one, other) -> one.equals(other) ? one : SEVERAL);
        }
        chosen.remove("");
        return chosen;
    }

    /** The printed name in lower case; empty where none is printed. */
    private String name(int row, int lead) {
        List<String> printed = plan.actions().get(row).leads().names();
        return lead < printed.size() ? Printed.plain(printed.get(lead)).toLowerCase(Locale.UK) : "";
    }
}
