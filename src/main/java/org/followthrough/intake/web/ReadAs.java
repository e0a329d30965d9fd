package org.followthrough.intake.web;

import java.util.List;
import org.followthrough.intake.internal.draft.LikeActions;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.NamedLead;
import org.followthrough.intake.internal.draft.Standing;
import org.followthrough.intake.internal.memory.Like;
import org.followthrough.shared.Shortened;

/** An action in the overview: what is printed, shortened, and what it was read as. */
record ReadAs(
        int number,
        String reference,
        String path,
        String where,
        Shortened words,
        List<Lead> leads,
        String suggestedLead,
        String date,
        String printedDate,
        boolean dateMissing,
        String success,
        String standing,
        String standingColour,
        String proposal,
        String proposalBecause,
        LikeCount likes,
        boolean left) {

    private static final int LONGEST = 150;

    /** @param who "→ Policy Group", or what is to be said; @param known whether there is somebody behind the name */
    record Lead(String name, String who, boolean known) {}

    /** @param number how many actions of other plans are like it; @param here whether one of them says the same */
    record LikeCount(int number, boolean here) {

        static LikeCount of(List<Like> likes) {
            return new LikeCount(likes.size(), LikeActions.Found.isHere(likes));
        }
    }

    static ReadAs of(MendedAction action, String path, List<Like> likes) {
        Standing standing = action.standing();
        String printed = action.printed().deadline().printed();
        return new ReadAs(
                action.number(),
                action.reference(),
                path,
                action.where(),
                Shortened.of(action.wording(), LONGEST),
                action.leads().stream().map(ReadAs::lead).toList(),
                String.join(", ", action.suggestedLeads()),
                DateInWords.of(action.date().deadline()),
                printed == null ? "" : printed,
                action.date().deadline().kind() == org.followthrough.actionplan.DeadlineKind.NONE,
                success(action),
                standing.isToDo() ? "" : standing.reached().brief(),
                standing.reached() == Standing.Stage.TESTED ? "blue" : "green",
                action.proposal()
                        .map(found -> found.standing().reached().brief())
                        .orElse(""),
                action.proposal().map(found -> found.because()).orElse(""),
                LikeCount.of(likes),
                action.left());
    }

    private static Lead lead(NamedLead lead) {
        return switch (lead.kind()) {
            case KNOWN -> new Lead(lead.name(), lead.called().equals(lead.name()) ? "" : lead.called(), true);
            case NEW -> new Lead(lead.name(), "to be created", true);
            case NOBODY -> new Lead(lead.name(), "nobody yet", true);
            case UNKNOWN -> new Lead(lead.name(), "not in the directory", false);
            case EVERYBODY -> everybody(lead);
        };
    }

    private static Lead everybody(NamedLead lead) {
        int bodies = lead.bodies().size();
        String answer = bodies == 0 ? "no body ticked" : bodies == 1 ? "one body answers" : bodies + " bodies answer";
        String whole = lead.code().isEmpty() ? "nobody leads the whole" : lead.called() + " leads the whole";
        return new Lead(
                lead.name(), whole + ", " + answer, bodies > 0 && !lead.code().isEmpty());
    }

    private static String success(MendedAction action) {
        if (action.success() == null) return "not stated";
        if (action.choices().success() != null) return "as you typed it";
        return action.printed().successInherited() ? "printed above, for several" : "its own";
    }
}
