package org.followthrough.intake.web;

import java.util.List;
import java.util.Map;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.NamedLead;
import org.followthrough.intake.internal.draft.NamedLead.Kind;
import org.followthrough.intake.internal.draft.Who;

/**
 * A printed name and who that is.
 *
 * @param number from 1, on its page
 * @param actions what it leads, for links to each
 * @param chosen the code of whoever it is now; empty for nobody
 * @param likely those it may mean, by code
 */
record WhoField(
        int number,
        String name,
        Kind kind,
        List<Remark.Link> actions,
        String chosen,
        Map<String, String> likely,
        Who who) {

    private static final int MOST_ACTIONS = 8;

    static WhoField of(int number, NamedLead lead, MendedPlan plan, WhoOptions options) {
        List<Remark.Link> actions = plan.loaded().stream()
                .filter(action -> action.leads().stream().anyMatch(each -> isSame(each, lead)))
                .map(action -> new Remark.Link(
                        String.valueOf(action.number()),
                        UploadPaths.action(plan.draft().id(), action.where())))
                .toList();
        Who who = plan.draft().mends().said(lead.name());
        boolean asAnother = who.code().startsWith(Who.SAME_AS);
        return new WhoField(
                number,
                lead.name(),
                lead.kind(),
                actions,
                lead.code().isEmpty() || asAnother ? who.code() : lead.code(),
                options.like(lead, plan),
                who);
    }

    private static boolean isSame(NamedLead one, NamedLead other) {
        return org.followthrough.intake.internal.draft.Mends.key(one.name())
                .equals(org.followthrough.intake.internal.draft.Mends.key(other.name()));
    }

    public boolean everybody() {
        return kind == Kind.EVERYBODY;
    }

    public String hint() {
        int all = actions.size();
        String first = String.join(
                ", ",
                actions.stream().limit(MOST_ACTIONS).map(Remark.Link::words).toList());
        return (all == 1 ? "In action " : "In " + all + " actions: ") + first + (all > MOST_ACTIONS ? " and more" : "");
    }
}
