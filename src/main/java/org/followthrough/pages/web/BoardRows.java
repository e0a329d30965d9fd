package org.followthrough.pages.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Viewer;
import org.followthrough.rating.Rated;
import org.followthrough.rating.Ratings;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Every answer that a viewer may see, with its rating and the names in it. However many there are, all are read at once. */
@Component
class BoardRows {

    private final ActionPlans plans;
    private final Ratings ratings;
    private final Directory directory;
    private final Who who;
    private final Clock clock;

    BoardRows(ActionPlans plans, Ratings ratings, Directory directory, Who who, Clock clock) {
        this.plans = plans;
        this.ratings = ratings;
        this.directory = directory;
        this.who = who;
        this.clock = clock;
    }

    List<BoardRow> of(Viewer viewer) {
        List<ActionView> actions = plans.actions(viewer);
        LocalDate today = London.today(clock);
        Map<AnswerId, Rated> rated = ratings.of(actions);
        Function<ActionView, String> leads = who.leads();
        Map<GroupId, String> groups = new HashMap<>();
        directory.groups().forEach((Group group) -> groups.put(group.id(), group.name()));
        Map<AgencyId, String> agencies = new HashMap<>();
        directory.agencies().forEach((Agency agency) -> agencies.put(agency.id(), agency.name()));
        return actions.stream()
                .map(action -> new BoardRow(
                        action,
                        BoardState.of(action, today),
                        Objects.requireNonNull(rated.get(action.answer()), "every answer has a rating"),
                        leads.apply(action),
                        groups.getOrDefault(action.assuringGroup(), ""),
                        agencyKey(action),
                        agencyName(action, agencies),
                        today))
                .toList();
    }

    private static String agencyKey(ActionView action) {
        if (action.circumstances().external()) return BoardRow.OUTSIDE;
        AgencyId agency = action.agency();
        return agency == null ? BoardRow.NO_AGENCY : agency.value().toString();
    }

    private static String agencyName(ActionView action, Map<AgencyId, String> agencies) {
        if (action.circumstances().external()) return "Bodies outside the partnership";
        AgencyId agency = action.agency();
        return agency == null ? "No agency: a group leads, or nobody yet" : agencies.getOrDefault(agency, "");
    }
}
