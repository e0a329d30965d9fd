package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.AsItStands.Stage;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.review.FindingId;
import org.followthrough.review.RecommendationId;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts each action's answer where it will stand once it has started. */
@Component
class ActionDrafter {

    private static final NewLead NOBODY = new NewLead("", null, null, null);

    /** Where in the golden thread an action hangs. */
    record Place(
            @Nullable FindingId finding,
            @Nullable RecommendationId recommendation,
            @Nullable UUID success,
            int listed) {}

    private final Directory directory;
    private final Judges judges;
    private final Clock clock;

    ActionDrafter(Directory directory, Judges judges, Clock clock) {
        this.directory = directory;
        this.judges = judges;
        this.clock = clock;
    }

    DraftAction draft(NewAction action, PlanView plan, Place place) {
        boolean agreed = plan.agreedMinute() != null;
        return new DraftAction(
                view(action, plan, place, agreed),
                place.recommendation(),
                place.success(),
                action.rating(),
                action.print(),
                agreed,
                action.leads());
    }

    private ActionView view(NewAction action, PlanView plan, Place place, boolean agreed) {
        NewLead lead = accountable(action);
        Instant now = clock.instant();
        LocalDate due = action.deadline().due();
        AsItStands standing = action.standing();
        if (standing.on() != null && standing.on().isAfter(London.today(clock)))
            throw new IllegalArgumentException("nothing was done on a day that is still to come");
        return new ActionView(
                ActionId.next(),
                AnswerId.next(),
                plan.id(),
                place.finding(),
                place.listed(),
                plan.prefix() + "-" + place.listed(),
                action.wording(),
                action.success(),
                action.mailLabel(),
                action.printedLeads(),
                action.progress(),
                state(lead, agreed, standing),
                lead.person(),
                lead.group(),
                agency(lead),
                judge(plan, lead, standing),
                standing,
                standing.isToDo() && due != null && London.today(clock).isAfter(due),
                null,
                action.deadline(),
                due,
                1,
                0,
                now,
                standing.stage() == Stage.DELIVERED ? startOf(standing.on()) : null,
                standing.stage() == Stage.ACCEPTED ? startOf(standing.on()) : null,
                Circumstances.plain());
    }

    /** The first lead that is somebody is accountable; the others contribute. */
    private static NewLead accountable(NewAction action) {
        return action.leads().stream()
                .filter(lead -> lead.person() != null || lead.group() != null || lead.agency() != null)
                .findFirst()
                .orElse(NOBODY);
    }

    private static AnswerState state(NewLead lead, boolean agreed, AsItStands standing) {
        if (standing.isAccepted()) return AnswerState.ACCEPTED;
        if (!standing.isToDo()) return AnswerState.IN_SIGN_OFF;
        if (lead.person() == null) return AnswerState.NAMING_LEAD;
        return agreed ? AnswerState.DELIVERING : AnswerState.OFFERED;
    }

    /** What comes in delivered is judged at once, so that whoever cannot judge it is known by now. */
    private GroupId judge(PlanView plan, NewLead lead, AsItStands standing) {
        return standing.stage() == Stage.DELIVERED
                ? judges.whenDelivered(plan.assuringGroup(), lead.group(), lead.person(), null)
                : judges.whenLoaded(plan.assuringGroup(), lead.group());
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : London.at(day, LocalTime.MIDNIGHT);
    }

    private @Nullable AgencyId agency(NewLead lead) {
        if (lead.person() == null) return lead.agency();
        Optional<Person> person = directory.person(lead.person());
        return person.isPresent() ? person.get().agency() : null;
    }
}
