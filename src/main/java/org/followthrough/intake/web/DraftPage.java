package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.draft.LeadChoices;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.OpenDraft;
import org.followthrough.intake.internal.draft.PlanDraft;

/** What the page of a draft shows, problems first. */
record DraftPage(
        PlanDraft draft,
        Map<String, String> assuring,
        LeadChoices leads,
        List<Remark> remarks,
        List<PrintedFinding> answered,
        List<DraftRow> rows) {

    static DraftPage of(OpenDraft open) {
        PlanDraft draft = open.draft();
        Map<String, String> assuring = new LinkedHashMap<>();
        open.leads().assuring().forEach(group -> assuring.put(group.id().value().toString(), group.name()));
        List<DraftRow> rows = rows(draft);
        return new DraftPage(
                draft,
                assuring,
                open.leads(),
                Remark.all(draft.printed(), open.concerns()),
                draft.printed().findings().stream()
                        .filter(finding -> finding.response() != null)
                        .toList(),
                rows);
    }

    private static List<DraftRow> rows(PlanDraft draft) {
        List<DraftRow> rows = new ArrayList<>();
        int number = 0;
        for (Mends.Row mended : draft.mends().actions()) {
            if (!mended.left()) number++;
            rows.add(DraftRow.of(
                    draft, rows.size(), mended.left() ? "" : draft.mends().prefix() + "-" + number));
        }
        return rows;
    }

    public Mends mends() {
        return draft.mends();
    }

    public long findings() {
        return draft.printed().findings().size();
    }
}
