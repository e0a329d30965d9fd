package org.followthrough.pages.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an action's page together from the modules that know its parts. */
@Component
class ActionScreens {

    private final ActionPlans plans;
    private final ActionSurroundings around;
    private final Who who;
    private final WhatNext whatNext;
    private final Clock clock;

    ActionScreens(ActionPlans plans, ActionSurroundings around, Who who, WhatNext whatNext, Clock clock) {
        this.plans = plans;
        this.around = around;
        this.who = who;
        this.whatNext = whatNext;
        this.clock = clock;
    }

    ActionScreen screen(ActionId id, Viewer viewer) {
        ActionView action = plans.action(id, viewer).orElseThrow(NotVisible::new);
        PlanView plan = plans.plan(action.plan(), viewer).orElseThrow(NotVisible::new);
        return new ActionScreen(
                action,
                plan,
                around.thread(action, plan),
                Standing.of(action, London.today(clock)),
                who.leads(action),
                who.group(action.assuringGroup()),
                around.task(action, viewer),
                whatNext.sentence(action),
                around.mailedNext(action),
                rounds(around.rounds(action, viewer)),
                around.timeline(action),
                around.picture(action),
                mayChangeDate(action, viewer),
                around.earlier(action),
                around.goneSince(action));
    }

    /** A first date whoever leads it; every other one is somebody else's to set. */
    private static boolean mayChangeDate(ActionView action, Viewer viewer) {
        boolean own = viewer.as(action.person()).isPresent();
        return viewer.isBusinessManager()
                && action.isWatched()
                && !(own && action.deadline().due() != null);
    }

    private List<ActionScreen.Round> rounds(List<EvidenceRound> rounds) {
        return rounds.stream()
                .map(round -> new ActionScreen.Round(
                        round,
                        who.person(round.submittedBy(), round.submittedDeputy()),
                        Timeline.words(round.submittedAt()),
                        who.person(round.decidedBy(), round.decidedDeputy()),
                        words(round.decidedAt())))
                .toList();
    }

    private static String words(@Nullable Instant moment) {
        return moment == null ? "" : Timeline.words(moment);
    }
}
