package org.followthrough.challenge.internal;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.challenge.Challenged;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.challenge.StatementSaid;
import org.followthrough.challenge.StatementsSaid;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What challenges are put to, and who may see it. */
@Component
class ChallengedThings {

    private final ActionPlans plans;
    private final StatementsSaid statements;
    private final Directory directory;

    ChallengedThings(ActionPlans plans, StatementsSaid statements, Directory directory) {
        this.plans = plans;
        this.statements = statements;
        this.directory = directory;
    }

    Optional<Challenged> find(Kind kind, UUID subject, @Nullable AgencyId agency, Viewer viewer) {
        return switch (kind) {
            case PLAN -> plans.plan(new PlanId(subject), viewer).map(ChallengedThings::of);
            case ACTION ->
                plans.answer(new AnswerId(subject), viewer)
                        .filter(action -> !action.circumstances().draft())
                        .map(ChallengedThings::of);
            case STATEMENT ->
                Optional.ofNullable(agency)
                        .flatMap(each -> statements.find(subject, each, viewer))
                        .map(ChallengedThings::of);
        };
    }

    private static Challenged of(PlanView plan) {
        return new Challenged(Kind.PLAN, plan.id().value(), null, within(plan.prefix()), plan.title(), null);
    }

    private static Challenged of(ActionView action) {
        return new Challenged(
                Kind.ACTION, action.answer().value(), null, within(action.named()), action.wording(), null);
    }

    private static Challenged of(StatementSaid said) {
        return new Challenged(
                Kind.STATEMENT,
                said.report(),
                said.agency(),
                within(said.reference()),
                "The statement of " + said.agencyName(),
                said.words());
    }

    private static String within(String reference) {
        return reference.length() <= 100 ? reference : reference.substring(0, 99) + "…";
    }

    /** As themself, or as the deputy of somebody who does. */
    boolean sees(Challenged about, Viewer viewer) {
        return switch (about.kind()) {
            case PLAN -> plans.plan(new PlanId(about.subject()), viewer).isPresent();
            case ACTION -> plans.answer(new AnswerId(about.subject()), viewer).isPresent();
            case STATEMENT ->
                viewer.readsEverything() || viewer.standsInFor().stream().anyMatch(Viewer::readsEverything);
        };
    }

    /** Whether this person, or whom they stand in for, speaks for the agency whose statement it is. */
    boolean speaksForIts(Challenged about, Viewer viewer) {
        AgencyId agency = about.agency();
        if (agency == null) return false;
        return speaksFor(agency, viewer) || viewer.standsInFor().stream().anyMatch(absent -> speaksFor(agency, absent));
    }

    private boolean speaksFor(AgencyId agency, Viewer viewer) {
        return viewer.executiveOf().contains(agency)
                || directory.holders(Seat.AGENCY_REPRESENTATIVE, agency).stream()
                        .anyMatch(person -> person.id().equals(viewer.id()));
    }
}
