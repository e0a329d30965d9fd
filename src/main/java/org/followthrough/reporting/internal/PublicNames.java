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

/** What a filed paper calls plans, agencies and groups. It has no way to name a person. */
record PublicNames(Map<PlanId, PlanView> plans, Map<AgencyId, String> agencies, Map<GroupId, String> groups) {

    static final String NO_LEAD = "No lead yet";
    static final String OUTSIDE = "Outside every agency";

    static PublicNames of(List<PlanView> plans, List<Agency> agencies, List<Group> groups) {
        return new PublicNames(
                plans.stream().collect(Collectors.toMap(PlanView::id, Function.identity())),
                agencies.stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                groups.stream().collect(Collectors.toMap(Group::id, Group::name)));
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
