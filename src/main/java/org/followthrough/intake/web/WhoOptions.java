package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.intake.internal.draft.LeadChoices;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.NamedLead;
import org.followthrough.intake.internal.draft.Who;
import org.followthrough.intake.internal.mending.Likeness;

/** Everybody in the directory, for choosing who a printed name is; those likely to be meant first. */
record WhoOptions(Map<String, String> groups, Map<String, String> agencies, Map<String, String> people) {

    private static final Likeness LIKENESS = new Likeness();

    static WhoOptions of(LeadChoices choices) {
        return new WhoOptions(choices.groups(), choices.agencies(), choices.people());
    }

    /** People, groups and agencies alike, and other names of the plan that may mean the same. */
    Map<String, String> like(NamedLead lead, MendedPlan plan) {
        LeadChoices choices = plan.choices();
        Map<String, String> like = new LinkedHashMap<>();
        for (String code : LIKENESS.codes(lead.name(), choices.names())) like.put(code, called(code, choices));
        if (lead.kind() == NamedLead.Kind.EVERYBODY) return like;
        Map<String, String> printed = new LinkedHashMap<>();
        for (NamedLead other : plan.names().keySet())
            if (mayBeOne(lead, other) && !like.containsKey(other.code()))
                printed.put(Who.SAME_AS + Mends.key(other.name()), other.name());
        for (String code : LIKENESS.codes(lead.name(), printed))
            like.put(code, "The same as “" + printed.get(code) + "” in this plan");
        return like;
    }

    private static boolean mayBeOne(NamedLead lead, NamedLead other) {
        return other.kind() != NamedLead.Kind.EVERYBODY
                && !Mends.key(other.name()).equals(Mends.key(lead.name()));
    }

    private static String called(String code, LeadChoices choices) {
        return choices.people().getOrDefault(code, choices.name(code));
    }
}
