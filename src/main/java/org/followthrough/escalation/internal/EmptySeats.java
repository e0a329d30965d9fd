package org.followthrough.escalation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Seat;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.ToldAs;
import org.springframework.stereotype.Component;

/** Seats that the ladder may need for what is open now, and in which nobody sits. */
@Component
class EmptySeats {

    private final ActionPlans plans;
    private final Places places;

    EmptySeats(ActionPlans plans, Places places) {
        this.plans = plans;
        this.places = places;
    }

    List<Gap> now() {
        List<ActionView> open =
                plans.all().stream().filter(action -> action.state().isOpen()).toList();
        Set<Gap> gaps = new LinkedHashSet<>();
        Stream.of(ofPartnership(), ofAgencies(open), ofGroups(open))
                .flatMap(held -> held)
                .map(Places.Held::gap)
                .filter(Objects::nonNull)
                .forEach(gaps::add);
        return List.copyOf(gaps);
    }

    private Stream<Places.Held> ofPartnership() {
        return Stream.of(ToldAs.BUSINESS_MANAGER, ToldAs.LEAD_SAFEGUARDING_PARTNER)
                .map(places::ofPartnership);
    }

    private Stream<Places.Held> ofAgencies(List<ActionView> open) {
        return open.stream()
                .map(ActionView::agency)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(agency -> Stream.of(
                        places.ofAgency(ToldAs.AGENCY_REPRESENTATIVE, Seat.AGENCY_REPRESENTATIVE, agency),
                        places.ofAgency(ToldAs.AGENCY_EXECUTIVE, Seat.AGENCY_EXECUTIVE, agency)));
    }

    private Stream<Places.Held> ofGroups(List<ActionView> open) {
        return open.stream()
                .flatMap(action -> Stream.of(action.assuringGroup(), action.group()))
                .filter(Objects::nonNull)
                .distinct()
                .map(places::chair);
    }
}
