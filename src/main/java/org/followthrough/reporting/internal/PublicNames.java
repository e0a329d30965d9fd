package org.followthrough.reporting.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.review.FindingId;

/** What a filed paper calls plans, agencies and groups. It has no way to name a person. */
record PublicNames(
        Map<PlanId, PlanView> plans,
        Map<AgencyId, String> agencies,
        Map<GroupId, String> groups,
        Map<FindingId, String> findings) {

    static final String NO_LEAD = "No lead yet";
    static final String OUTSIDE = "Outside every agency";

    static PublicNames of(
            List<PlanView> plans, List<Agency> agencies, List<Group> groups, Map<FindingId, String> findings) {
        return new PublicNames(
                plans.stream().collect(Collectors.toMap(PlanView::id, Function.identity())),
                agencies.stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                groups.stream().collect(Collectors.toMap(Group::id, Group::name)),
                findings);
    }

    String prefix(ActionView action) {
        PlanView plan = plans.get(action.plan());
        return plan == null ? "" : plan.prefix();
    }

    String plan(ActionView action) {
        return plans.containsKey(action.plan()) ? plan(action.plan()) : action.reference();
    }

    String plan(PlanId id) {
        PlanView plan = plans.get(id);
        return plan == null ? "A former plan" : plan.prefix() + ": " + plan.title();
    }

    /** "GS R2", as it is printed. */
    String finding(ActionView action) {
        FindingId finding = action.finding();
        String number = finding == null ? null : findings.get(finding);
        return prefix(action) + (number == null || number.isBlank() ? ", a finding without a number" : " " + number);
    }

    String group(GroupId id) {
        return groups.getOrDefault(id, "A former group");
    }

    /** The group that leads, else the lead's agency. */
    String lead(ActionView action) {
        if (action.group() != null) return group(action.group());
        if (action.agency() != null) return agencies.getOrDefault(action.agency(), "A former agency");
        return action.person() == null ? NO_LEAD : OUTSIDE;
    }
}
