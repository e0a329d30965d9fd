package org.followthrough.actionplan.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who may see which action: one predicate for lists, counts, single actions and everything that hangs on them. It speaks
 * of the table {@code answer} under the alias {@code a}.
 */
@Component
class Visibility {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String OWN = """
            (a.person_id in (:people)
             or a.agency_id in (:agencies)
             or a.group_id in (:groups)
             or a.assuring_group_id in (:groups)
             or exists (select 1 from answer_contributor c
                        where c.answer_id = a.id and c.person_id in (:people))
             or exists (select 1 from answer_lead l
                        where l.answer_id = a.id
                          and (l.person_id in (:people) or l.agency_id in (:agencies) or l.group_id in (:groups))))
            """;

    /** As themself, or as the deputy of somebody who does. */
    static boolean readsAll(Viewer viewer) {
        return viewer.readsEverything() || viewer.standsInFor().stream().anyMatch(Viewer::readsEverything);
    }

    String predicate(Viewer viewer) {
        return readsAll(viewer) ? "(1 = 1)" : OWN;
    }

    Map<String, Object> parameters(Viewer viewer) {
        if (readsAll(viewer)) return Map.of();
        Collection<UUID> people = new HashSet<>();
        Collection<UUID> agencies = new HashSet<>(Set.of(NOBODY));
        Collection<UUID> groups = new HashSet<>(Set.of(NOBODY));
        for (Viewer each : withAbsent(viewer)) {
            people.add(each.id().value());
            AgencyId own = each.agency();
            if (own != null) agencies.add(own.value());
            each.executiveOf().forEach(agency -> agencies.add(agency.value()));
            each.groups().stream().map(GroupId::value).forEach(groups::add);
        }
        return Map.of("people", people, "agencies", agencies, "groups", groups);
    }

    /** The viewer, and those for whom they stand in. */
    private static List<Viewer> withAbsent(Viewer viewer) {
        List<Viewer> each = new ArrayList<>(viewer.standsInFor());
        each.add(viewer);
        return each;
    }
}
