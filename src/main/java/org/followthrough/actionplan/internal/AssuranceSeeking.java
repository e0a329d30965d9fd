package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Asking;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.NewAsk;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewSeek;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Seeking;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first body answers the action itself; each other one is asked beside it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssuranceSeeking implements Seeking {

    private final ActionPlans plans;
    private final Directory directory;
    private final ResponseRows responses;
    private final HandRows rows;
    private final HandMade made;
    private final Asking asking;
    private final FirstOutside firstOutside;
    private final Clock clock;

    AssuranceSeeking(
            ActionPlans plans,
            Directory directory,
            ResponseRows responses,
            HandRows rows,
            HandMade made,
            Asking asking,
            FirstOutside firstOutside,
            Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.responses = responses;
        this.rows = rows;
        this.made = made;
        this.asking = asking;
        this.firstOutside = firstOutside;
        this.clock = clock;
    }

    @Override
    public Outcome seek(PlanId id, NewSeek seek, Viewer viewer) {
        Permission.toAsk(viewer);
        if (!rows.hold(id)) throw new NotVisible();
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        List<Agency> agencies = new ArrayList<>();
        for (AgencyId each : seek.agencies()) directory.agency(each).ifPresent(agencies::add);
        Map<String, String> wrong = seek.sentences(London.today(clock));
        if (agencies.size() < seek.agencies().size()) wrong.put("agencies", "Choose agencies from the list.");
        if (agencies.stream().anyMatch(agency -> seek.outside().stream().anyMatch(agency.name()::equalsIgnoreCase)))
            wrong.put("outside", "Choose an agency of the partnership from the list above, not here.");
        LocalDate due = seek.due();
        if (!wrong.isEmpty() || due == null) return new Outcome.Refused(wrong);
        HandAction action = action(seek, agencies.isEmpty() ? null : agencies.get(0));
        if (!made.hangsHere(plan, action)) throw new NotVisible();
        if (responses.stage(id).isPresent())
            return Outcome.refused("The executive has still to agree this plan. Bodies are asked once it has.");
        ask(made.make(plan, action, null, viewer), seek, agencies, due, viewer);
        return Outcome.done();
    }

    private static HandAction action(NewSeek seek, @Nullable Agency first) {
        NewLead lead = first == null ? null : new NewLead(first.name(), null, null, first.id());
        return new HandAction(seek.wording(), "", seek.finding(), null, lead, seek.due(), "", null);
    }

    private void ask(ActionView action, NewSeek seek, List<Agency> agencies, LocalDate due, Viewer viewer) {
        for (int i = 1; i < agencies.size(); i++)
            ask(action.id(), new NewAsk(Set.of(agencies.get(i).id()), null, "", "", null, due), viewer);
        List<String> outside = seek.outside();
        if (agencies.isEmpty()) firstOutside.ask(action, outside.get(0), viewer);
        for (String name : outside.subList(agencies.isEmpty() ? 1 : 0, outside.size()))
            ask(action.id(), new NewAsk(Set.of(), null, name, "", null, due), viewer);
    }

    private void ask(ActionId action, NewAsk ask, Viewer viewer) {
        if (asking.ask(action, ask, viewer) instanceof Outcome.Refused refused)
            throw new IllegalStateException("checked before: " + refused);
    }
}
