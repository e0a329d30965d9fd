package org.followthrough.intake.internal.draft;

import org.followthrough.intake.internal.draft.Concern.TakeOver;

/** Takes over what is proposed, for one action or for all. */
public final class Proposals {

    private Proposals() {}

    static Mends takeOver(TakeOver what, MendedPlan plan) {
        Mends mends = plan.draft().mends();
        for (MendedAction action : plan.loaded()) mends = takeOver(what, action, mends);
        return mends;
    }

    public static Mends takeOver(TakeOver what, MendedAction action, Mends mends) {
        return switch (what) {
            case LEADS -> leads(action, mends);
            case STANDINGS ->
                action.proposal()
                        .map(proposal -> mends.with(
                                action.where(), mends.choices(action.where()).standing(proposal.standing())))
                        .orElse(mends);
        };
    }

    private static Mends leads(MendedAction action, Mends mends) {
        if (action.suggestedLeads().isEmpty()) return mends;
        String names = MendedAction.lines(action.suggestedLeads());
        return mends.with(action.where(), mends.choices(action.where()).withLeads(names));
    }
}
