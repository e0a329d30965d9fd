package org.followthrough.actionplan.internal;

import java.util.Collection;
import java.util.Map;
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
            (a.person_id = :viewer
             or a.agency_id in (:agencies)
             or a.group_id in (:groups)
             or a.assuring_group_id in (:groups)
             or exists (select 1 from answer_lead l
                        where l.answer_id = a.id
                          and (l.person_id = :viewer or l.agency_id in (:agencies) or l.group_id in (:groups))))
            """;

    String predicate(Viewer viewer) {
        return viewer.readsEverything() ? "(1 = 1)" : OWN;
    }

    Map<String, Object> parameters(Viewer viewer) {
        if (viewer.readsEverything()) return Map.of();
        AgencyId own = viewer.agency();
        Collection<UUID> agencies = new java.util.HashSet<>();
        agencies.add(own == null ? NOBODY : own.value());
        viewer.executiveOf().forEach(agency -> agencies.add(agency.value()));
        Collection<UUID> groups = new java.util.HashSet<>();
        groups.add(NOBODY);
        viewer.groups().stream().map(GroupId::value).forEach(groups::add);
        return Map.of("viewer", viewer.id().value(), "agencies", agencies, "groups", groups);
    }
}
