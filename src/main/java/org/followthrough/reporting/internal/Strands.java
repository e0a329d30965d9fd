package org.followthrough.reporting.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.AgencyId;
import org.followthrough.reporting.ReportSnapshot.Tally;

/** Tells the plans of one agency from those of several: a plan is one agency's where no other leads anything in it. */
final class Strands {

    static final String MULTI = "Multi-agency plans";
    static final String SINGLE = "Single-agency plans";

    private Strands() {}

    static List<Tally> of(Basis basis) {
        Map<PlanId, Set<Object>> leads = new HashMap<>();
        basis.actions()
                .forEach(action -> leads.computeIfAbsent(action.plan(), plan -> new HashSet<>())
                        .add(lead(action)));
        return Tallies.of(basis, action -> isSingle(leads.getOrDefault(action.plan(), Set.of())) ? SINGLE : MULTI);
    }

    /** A group's action is several agencies' as it stands. */
    private static Object lead(ActionView action) {
        AgencyId agency = action.group() == null ? action.agency() : null;
        return agency == null ? MULTI : agency;
    }

    private static boolean isSingle(Set<Object> leads) {
        return leads.size() == 1 && !leads.contains(MULTI);
    }
}
