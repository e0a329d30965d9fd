package org.followthrough.challenge.process;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.Challenged;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is asked for the answer: for a plan the business unit; for an action its lead; for a statement who speaks for the
 * agency. Nobody answers their own challenge, and where nobody else is left the business unit does.
 */
@Component
class WhoAnswers {

    private final ActionPlans plans;
    private final Directory directory;

    WhoAnswers(ActionPlans plans, Directory directory) {
        this.plans = plans;
        this.directory = directory;
    }

    /** One of the two is given. */
    record Asked(@Nullable PersonId person, @Nullable GroupId group) {
        static Asked of(PersonId person) {
            return new Asked(person, null);
        }

        static Asked of(GroupId group) {
            return new Asked(null, group);
        }
    }

    Asked of(ChallengeView challenge) {
        Challenged about = challenge.about();
        return switch (about.kind()) {
            case PLAN -> unit();
            case ACTION -> ofAction(about.subject(), challenge.by());
            case STATEMENT -> speaker(about.agency(), challenge.by()).orElseGet(this::unit);
        };
    }

    private Asked ofAction(UUID answer, PersonId challenger) {
        ActionView action = plans.answer(new AnswerId(answer));
        if (action.circumstances().external()) return unit();
        PersonId lead = action.person();
        if (lead != null && !lead.equals(challenger) && directory.viewer(lead).isPresent()) return Asked.of(lead);
        GroupId group = action.group();
        if (group != null && actsFor(group, challenger)) return Asked.of(group);
        return speaker(action.agency(), challenger).orElseGet(this::unit);
    }

    /** Whether somebody other than the challenger answers what is asked of a group. */
    private boolean actsFor(GroupId group, PersonId challenger) {
        return Stream.of(Seat.GROUP_CHAIR, Seat.GROUP_COORDINATOR)
                .flatMap(seat -> directory.holders(seat, group).stream())
                .anyMatch(person -> !person.id().equals(challenger));
    }

    private Optional<Asked> speaker(@Nullable AgencyId agency, PersonId challenger) {
        if (agency == null) return Optional.empty();
        return Stream.of(Seat.AGENCY_REPRESENTATIVE, Seat.AGENCY_EXECUTIVE)
                .flatMap(seat -> directory.holders(seat, agency).stream())
                .filter(person -> !person.id().equals(challenger))
                .findFirst()
                .map(person -> Asked.of(person.id()));
    }

    private Asked unit() {
        return Asked.of(directory.businessUnit().id());
    }

    /** Who reads the answer: the challenger or, where they have left, the executive. */
    Asked reads(ChallengeView challenge) {
        if (directory.viewer(challenge.by()).isPresent()) return Asked.of(challenge.by());
        GroupId executive = directory.executive().id();
        return directory.holders(Seat.GROUP_CHAIR, executive).isEmpty() ? unit() : Asked.of(executive);
    }
}
