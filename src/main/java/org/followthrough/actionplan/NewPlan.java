package org.followthrough.actionplan;

import java.util.List;
import org.followthrough.directory.GroupId;
import org.followthrough.review.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan as read from a document and mended by the business manager, ready to start.
 *
 * @param prefix starts each action's reference: "GS" gives GS-1, GS-2, …; unique among plans
 * @param pseudonym the review's, for signed-in eyes only
 * @param agreedMinute the reference of the meeting's minute at which the actions were agreed; null where each lead is
 *     asked to take theirs on
 * @param sourceName the document's file name
 */
public record NewPlan(
        String title,
        String prefix,
        ReviewKind kind,
        @Nullable String pseudonym,
        GroupId assuringGroup,
        @Nullable String agreedMinute,
        String sourceName,
        List<NewFinding> findings,
        List<NewAction> actions) {

    public NewPlan {
        if (title.isBlank()) throw new IllegalArgumentException("a plan has a title");
        if (!prefix.matches("[A-Z][A-Z0-9]{0,11}"))
            throw new IllegalArgumentException("a prefix is 1 to 12 capital letters and digits");
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
    }

    /** @param response the board's prose answer, kept as printed; null where actions answer it */
    public record NewFinding(
            String ref, String title, @Nullable String response) {}

    /**
     * @param finding index into the plan's findings, null where the action answers none
     * @param success "how will we know"; equal texts under one finding become one statement over its actions
     * @param recommendation its words; without them, {@code recommendationRef} alone says which one it is
     * @param leads in printed order; the first that matched somebody is accountable, the others contribute
     * @param printedLeads the cell as printed
     * @param mailLabel what the business manager allows a mail to say; at most 60 characters; null for none
     * @param standing how far it has come already; no mail comes of what lies behind it
     */
    public record NewAction(
            @Nullable Integer finding,
            @Nullable String recommendationRef,
            @Nullable String recommendation,
            String wording,
            List<NewLead> leads,
            String printedLeads,
            Deadline deadline,
            @Nullable String success,
            @Nullable String progress,
            @Nullable String rating,
            @Nullable String mailLabel,
            AsItStands standing,
            InPrint print) {
        public NewAction {
            if (wording.isBlank()) throw new IllegalArgumentException("an action has words");
            if (mailLabel != null && (mailLabel.isBlank() || mailLabel.length() > 60))
                throw new IllegalArgumentException("a mail-safe label has 1 to 60 characters");
            leads = List.copyOf(leads);
        }
    }
}
