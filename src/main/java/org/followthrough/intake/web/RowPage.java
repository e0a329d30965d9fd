package org.followthrough.intake.web;

import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.intake.Problem;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.jspecify.annotations.Nullable;

/** A row or a paragraph that became no action. */
record RowPage(
        DraftId id,
        int version,
        String where,
        String words,
        List<String> problems,
        @Nullable RowTools tools) {

    static RowPage of(MendedPlan plan, String where) {
        String words = plan.reading().words(where).orElseThrow(() -> new NotVisible("nothing stands there"));
        return new RowPage(
                plan.draft().id(),
                plan.draft().version(),
                where,
                words,
                plan.reading().plan().problems().stream()
                        .filter(problem -> problem.where().equals(where))
                        .map(Problem::message)
                        .toList(),
                RowTools.of(plan, where));
    }

    public String overview() {
        return UploadPaths.draft(id) + "#first";
    }
}
